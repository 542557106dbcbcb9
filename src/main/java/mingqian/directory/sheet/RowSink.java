package mingqian.directory.sheet;

/**
 * Takes what is read from a sheet, in the order of the file 收取.
 *
 * @param <R> the record of one row
 */
public interface RowSink<R> {
  /** A row without a fault. */
  void line(Line<R> line);

  /** Something wrong. */
  void fault(RowFault fault);

  /** The whole file is refused, and with it all that came before. */
  void refused(RowFault fault);

  /** A cell read differently from how it stands. */
  void repair(Repair repair);
}
