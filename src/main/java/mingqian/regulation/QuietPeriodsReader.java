package mingqian.regulation;

import java.util.List;
import java.util.Optional;
import mingqian.terms.Words;

/** Reads {@code quiet-periods.csv}: any number of quiet periods, each limited in time. */
final class QuietPeriodsReader {
  private static final RuleFile FILE = RuleFile.QUIET_PERIODS;
  private static final String ANY = "*";

  private QuietPeriodsReader() {}

  static List<QuietPeriod> read(byte[] bytes, RuleFaults faults) {
    List<ReadRow<QuietPeriod>> read =
        ReadRow.all(RuleTable.read(FILE, bytes, faults), QuietPeriodsReader::readRow);
    ReadRow.refuseConflicts(
        read, RuleFaults.WHOLE_ROW, QuietPeriod::equals, new Words("重复的行", "a row stands twice"));
    return ReadRow.values(read);
  }

  private static Optional<QuietPeriod> readRow(RuleRow row) {
    var rule = row.readRule(RuleId.R01);
    var scope = readScope(row);
    var span = row.readValidity("from", "until");
    var monthDays = row.read("month_days", Cells.MONTH_DAYS.or(ANY));
    var zh = row.read("zh", Cells.TEXT);
    var en = row.read("en", Cells.TEXT);
    var source = row.readSource();
    if (span.filter(Validity.ALWAYS::equals).isPresent()
        && monthDays.filter(Optional::isEmpty).isPresent()) {
      row.fault(
          "month_days",
          new Words("本行禁止所有的日子", "the row forbids every day"),
          new Words("至少填写 from、until、month_days 之一", "give one of from, until, month_days"));
    }
    return row.build(
        () ->
            new QuietPeriod(
                rule.orElseThrow(),
                scope.orElseThrow(),
                span.orElseThrow(),
                monthDays.orElseThrow(),
                new Words(zh.orElseThrow(), en.orElseThrow()),
                source.orElseThrow()));
  }

  private static Optional<QuietScope> readScope(RuleRow row) {
    var library = row.read("library", Cells.LIBRARY.or(ANY));
    var district = row.read("district", Cells.DISTRICT.or(ANY));
    var industry = row.read("industry", Cells.INDUSTRY.or(ANY));
    var park = row.read("park", Cells.NAME.or(ANY));
    var target = row.read("target", Cells.CREDIT_CODE.or(ANY));
    return row.build(
        () ->
            new QuietScope(
                library.orElseThrow(),
                district.orElseThrow(),
                industry.orElseThrow(),
                park.orElseThrow(),
                target.orElseThrow()));
  }
}
