package mingqian.ceremony;

/**
 * The ledger got a line 账本已增; fired within the transaction that adds it.
 *
 * @param size how many there are with it
 */
public record LedgerGrown(long size) {}
