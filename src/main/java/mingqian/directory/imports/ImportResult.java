package mingqian.directory.imports;

/** What became of an import 导入结果. */
public sealed interface ImportResult {
  /** What was found in the file. */
  ImportFinding finding();

  /**
   * The rows were taken in.
   *
   * @param run the key of the {@link ImportRun}
   */
  record Applied(ImportFinding finding, long run) implements ImportResult {}

  /** Nothing was taken in, because of the faults found. */
  record Refused(ImportFinding finding) implements ImportResult {}
}
