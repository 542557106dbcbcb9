/**
 * Clockwork 时钟: the office clock, Quartz and what it looks at, the migrations at start. It sits on
 * top of the chapters and calls their verbs; nothing below it knows that it exists.
 */
package mingqian.clockwork;
