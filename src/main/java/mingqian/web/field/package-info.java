/**
 * The phone pages 移动检查: an inspector's own visits and the record of what was found. They show what
 * the gate of inspection gives, call its verbs, and work without JavaScript.
 */
package mingqian.web.field;
