package mingqian.directory.sheet;

/**
 * A record and the row that brought it.
 *
 * @param row the row as a spreadsheet numbers it, from 1
 */
public record Line<R>(int row, R record) {}
