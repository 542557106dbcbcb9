package mingqian.regulation;

import java.util.List;
import java.util.Optional;
import mingqian.terms.Words;

/**
 * Reads {@code grounds.csv}: the closed list of grounds; one ground in several editions that do not
 * overlap.
 */
final class GroundsReader {
  private static final CellType<String> CODE =
      new CellType<>(
          new Words("不是事由代码", "not the code of a ground"),
          new Words("填 2 至 32 个小写字母、数字或连字符，字母开头", "2 to 32 of a-z 0-9 -, a letter first"),
          text -> Optional.of(text).filter(t -> ExemptionGround.CODE.matcher(t).matches()));

  private GroundsReader() {}

  static List<ExemptionGround> read(byte[] bytes, RuleFaults faults) {
    List<ReadRow<ExemptionGround>> read =
        ReadRow.all(RuleTable.read(RuleFile.GROUNDS, bytes, faults), GroundsReader::readRow);
    ReadRow.refuseConflicts(
        read,
        "ground",
        (one, other) ->
            one.code().equals(other.code()) && one.validity().overlaps(other.validity()),
        new Words("同一事由的有效期重叠", "two editions of one ground are in force at once"));
    return ReadRow.values(read);
  }

  private static Optional<ExemptionGround> readRow(RuleRow row) {
    var rule = row.readRule(RuleId.R01);
    var ground = row.read("ground", CODE);
    var zh = row.read("zh", Cells.NAME);
    var en = row.read("en", Cells.NAME);
    var validity = row.readValidity("valid_from", "valid_until");
    var source = row.readSource();
    return row.build(
        () ->
            new ExemptionGround(
                rule.orElseThrow(),
                ground.orElseThrow(),
                new Words(zh.orElseThrow(), en.orElseThrow()),
                validity.orElseThrow(),
                source.orElseThrow()));
  }
}
