package mingqian.ceremony;

import mingqian.terms.DrawId;

/**
 * A draw has been voided 已作废; fired within that transaction.
 *
 * @param draw which
 */
public record Voided(DrawId draw) {}
