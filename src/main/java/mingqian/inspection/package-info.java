/**
 * The inspection 检查: visits from assignment to publication, their results and the review by another
 * person. It listens to ceremony and tells publication by an event; pages and the clockwork call
 * its verbs. What it shows of a target passes {@link mingqian.inspection.Secrecy}.
 */
package mingqian.inspection;
