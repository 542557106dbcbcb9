package mingqian.directory.imports;

import java.util.List;
import mingqian.directory.sheet.Repair;
import mingqian.directory.sheet.RowFault;
import mingqian.directory.sheet.SheetFacts;
import mingqian.terms.Digest;

/**
 * What a look into a file found 预检结果.
 *
 * @param counts what taking in its good rows does
 * @param faults everything wrong in it, by row
 * @param repairs everything read differently from how it stands, by row
 */
public record ImportFinding(
    Source source, Counts counts, List<RowFault> faults, List<Repair> repairs) {
  /** Copies the lists. */
  public ImportFinding {
    faults = List.copyOf(faults);
    repairs = List.copyOf(repairs);
  }

  /** Which file it was and how it was understood. */
  public record Source(FileKind kind, String fileName, Digest digest, SheetFacts facts) {}

  /** Whether nothing is wrong. */
  public boolean isSound() {
    return faults.isEmpty();
  }

  public FileKind kind() {
    return source.kind;
  }

  public String fileName() {
    return source.fileName;
  }

  public Digest digest() {
    return source.digest;
  }

  /** The encoding it was read in; {@code -} if it could not be told. */
  public String encoding() {
    return source.facts.encoding();
  }

  /** How many rows stand under the headings. */
  public int rows() {
    return source.facts.rows();
  }

  /** The headings that were not understood. */
  public List<String> ignored() {
    return source.facts.ignored();
  }
}
