package mingqian.regulation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mingqian.terms.Words;

/**
 * Reads {@code caps.csv}: caps of one scope do not overlap in time; a scope without a row has no
 * cap.
 */
final class CapsReader {
  private static final CellType<CapScope> SCOPE =
      CellType.oneOf(
          new Words("不认识的上限范围", "an unknown scope"),
          CapScope.values(),
          scope -> scope.name().toLowerCase(Locale.ROOT));

  private CapsReader() {}

  static List<AnnualCap> read(byte[] bytes, RuleFaults faults) {
    List<ReadRow<AnnualCap>> read =
        ReadRow.all(RuleTable.read(RuleFile.CAPS, bytes, faults), CapsReader::readRow);
    ReadRow.refuseConflicts(
        read,
        "scope",
        (one, other) -> one.scope() == other.scope() && one.validity().overlaps(other.validity()),
        new Words("同一范围规定了两个上限", "two caps of one scope"));
    return ReadRow.values(read);
  }

  private static Optional<AnnualCap> readRow(RuleRow row) {
    var rule = row.readRule(RuleId.R06);
    var scope = row.read("scope", SCOPE);
    var visits = row.read("visits", CellType.number(1, AnnualCap.LARGEST));
    var exempt = row.read("exempt", Cells.INSPECTION_KINDS);
    var validity = row.readValidity("valid_from", "valid_until");
    var source = row.readSource();
    return row.build(
        () ->
            new AnnualCap(
                rule.orElseThrow(),
                scope.orElseThrow(),
                visits.orElseThrow(),
                exempt.orElseThrow(),
                validity.orElseThrow(),
                source.orElseThrow()));
  }
}
