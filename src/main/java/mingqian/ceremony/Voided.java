package mingqian.ceremony;

import mingqian.access.Actor;
import mingqian.terms.DrawId;

/**
 * A draw has been voided 已作废; fired within that transaction.
 *
 * @param draw which
 * @param by whose approval it was
 */
public record Voided(DrawId draw, Actor by) {}
