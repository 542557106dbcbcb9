package mingqian.regulation;

import java.util.List;
import java.util.Optional;
import mingqian.terms.Words;

/**
 * Reads {@code rates.csv}: at most one rate for each library, class and kind of matter at a time.
 */
final class RatesReader {
  private RatesReader() {}

  static List<SamplingRate> read(byte[] bytes, RuleFaults faults) {
    List<ReadRow<SamplingRate>> read =
        ReadRow.all(RuleTable.read(RuleFile.RATES, bytes, faults), RatesReader::readRow);
    ReadRow.refuseConflicts(
        read,
        "rate",
        (one, other) ->
            one.library() == other.library()
                && one.riskClass().equals(other.riskClass())
                && one.matterKind() == other.matterKind()
                && one.validity().overlaps(other.validity()),
        new Words("同一监管库、分类和事项类别规定了两个比例", "two rates for one library, class and kind"));
    return ReadRow.values(read);
  }

  private static Optional<SamplingRate> readRow(RuleRow row) {
    var rule = row.readRule(RuleId.R11, RuleId.R11B);
    var library = row.read("library", Cells.LIBRARY);
    var riskClass = row.read("class", Cells.RISK_CLASS.or("*"));
    var kind = row.read("matter_kind", Cells.MATTER_KIND);
    var rate = row.read("rate", CellType.number(1, SamplingRate.WHOLE));
    var validity = row.readValidity("valid_from", "valid_until");
    var source = row.readSource();
    if (rule.isPresent()
        && kind.isPresent()
        && (rule.get() == RuleId.R11B) != (kind.get() == MatterKind.PUBLIC_INFORMATION)) {
      row.fault(
          "rule",
          new Words("规则与事项类别不符", "the rule does not fit the kind of matter"),
          new Words("public-information 用 R11b，其余用 R11", "R11b for public-information, else R11"));
    }
    return row.build(
        () ->
            new SamplingRate(
                rule.orElseThrow(),
                library.orElseThrow(),
                riskClass.orElseThrow(),
                kind.orElseThrow(),
                rate.orElseThrow(),
                validity.orElseThrow(),
                source.orElseThrow()));
  }
}
