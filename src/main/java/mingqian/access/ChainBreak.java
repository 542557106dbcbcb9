package mingqian.access;

/**
 * Where the audit chain is broken 审计链断点.
 *
 * @param number the first entry that is missing or altered
 * @param expected the entry or digest that belongs there
 * @param found what is there
 */
public record ChainBreak(long number, String expected, String found) {}
