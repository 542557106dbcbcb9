package mingqian.ceremony;

import mingqian.terms.DrawId;

/**
 * A draw got files that its folder on disk lacks yet; fired within the transaction that keeps them.
 *
 * @param draw which
 */
public record FilesKept(DrawId draw) {}
