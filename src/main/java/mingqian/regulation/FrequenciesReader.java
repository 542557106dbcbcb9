package mingqian.regulation;

import java.util.List;
import java.util.Optional;
import mingqian.terms.Words;

/**
 * Reads {@code frequencies.csv}: at most one cap and one duty for each library, class and kind of
 * matter at a time; what has no row is not bound. Key matters have no cap (R11).
 */
final class FrequenciesReader {
  private static final CellType<FrequencyBound> BOUND =
      CellType.oneOf(
          new Words("不是 most 或 least", "neither most nor least"),
          FrequencyBound.values(),
          FrequencyBound::id);

  private FrequenciesReader() {}

  static List<CheckFrequency> read(byte[] bytes, RuleFaults faults) {
    List<ReadRow<CheckFrequency>> read =
        ReadRow.all(
            RuleTable.read(RuleFile.FREQUENCIES, bytes, faults), FrequenciesReader::readRow);
    ReadRow.refuseConflicts(
        read,
        "times",
        CheckFrequency::conflicts,
        new Words("同一监管库、分类和事项类别规定了两个频次", "two frequencies for one library, class and kind"));
    return ReadRow.values(read);
  }

  private static Optional<CheckFrequency> readRow(RuleRow row) {
    var rule = row.readRule(RuleId.R11);
    var library = row.read("library", Cells.LIBRARY);
    var riskClass = row.read("class", Cells.RISK_CLASS.or("*"));
    var kind = row.read("matter_kind", Cells.MATTER_KIND);
    var bound = row.read("bound", BOUND);
    var times = row.read("times", CellType.number(1, CheckFrequency.MOST_TIMES));
    var years = row.read("years", CellType.number(1, CheckFrequency.MOST_YEARS));
    var validity = row.readValidity("valid_from", "valid_until");
    var source = row.readSource();
    if (kind.filter(MatterKind.KEY::equals).isPresent()
        && bound.filter(FrequencyBound.MOST::equals).isPresent()) {
      row.fault(
          "bound",
          new Words("重点事项不设频次上限", "key matters have no cap"),
          new Words("重点事项只能填 least", "only least is for key matters"));
    }
    return row.build(
        () ->
            new CheckFrequency(
                rule.orElseThrow(),
                library.orElseThrow(),
                riskClass.orElseThrow(),
                kind.orElseThrow(),
                bound.orElseThrow(),
                times.orElseThrow(),
                years.orElseThrow(),
                validity.orElseThrow(),
                source.orElseThrow()));
  }
}
