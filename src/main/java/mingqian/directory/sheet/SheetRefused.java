package mingqian.directory.sheet;

/** Says that the whole file cannot be read; never leaves this package. */
final class SheetRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient RowFault fault;

  SheetRefused(RowFault fault) {
    super(fault.reason().en());
    this.fault = fault;
  }

  RowFault fault() {
    return fault;
  }
}
