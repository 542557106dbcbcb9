package mingqian.directory.imports;

/** Somebody who is told how far a long import has come 进度. */
@FunctionalInterface
public interface Progress {
  /**
   * Told before each file and once at the end.
   *
   * @param kind the file that begins, or the last one
   * @param done how many files are finished
   * @param total how many there are
   */
  void at(FileKind kind, int done, int total);
}
