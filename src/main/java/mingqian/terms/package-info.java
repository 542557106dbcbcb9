/**
 * The terms 术语 of the regulation as values: codes, libraries, classes, spans of days. Each is
 * checked where it is made. Pure (java.base only); every other room may use it.
 */
package mingqian.terms;
