package mingqian.regulation;

import java.util.List;
import java.util.Optional;
import mingqian.terms.Words;

/** Reads {@code exempt-matters.csv}: one matter of one library in editions that do not overlap. */
final class ExemptMattersReader {
  private ExemptMattersReader() {}

  static List<ExemptMatter> read(byte[] bytes, RuleFaults faults) {
    List<ReadRow<ExemptMatter>> read =
        ReadRow.all(
            RuleTable.read(RuleFile.EXEMPTIONS, bytes, faults), ExemptMattersReader::readRow);
    ReadRow.refuseConflicts(
        read,
        "matter",
        (one, other) ->
            one.library() == other.library()
                && one.matter().equals(other.matter())
                && one.validity().overlaps(other.validity()),
        new Words("同一监管库的同一事项写了两次", "a matter of one library stands twice"));
    return ReadRow.values(read);
  }

  private static Optional<ExemptMatter> readRow(RuleRow row) {
    var rule = row.readRule(RuleId.R01);
    var library = row.read("library", Cells.LIBRARY);
    var matter = row.read("matter", Cells.NAME);
    var validity = row.readValidity("valid_from", "valid_until");
    var source = row.readSource();
    return row.build(
        () ->
            new ExemptMatter(
                rule.orElseThrow(),
                library.orElseThrow(),
                matter.orElseThrow(),
                validity.orElseThrow(),
                source.orElseThrow()));
  }
}
