package mingqian.regulation;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import mingqian.terms.Clause;
import mingqian.terms.Words;

/** Reads {@code rules.csv}: every known rule, in one or more editions that do not overlap. */
final class RulesReader {
  private static final RuleFile FILE = RuleFile.RULES;
  private static final CellType<RuleKind> KIND =
      CellType.oneOf(
          new Words("不认识的规则性质", "an unknown kind of rule"),
          RuleKind.values(),
          kind -> kind.name().toLowerCase(Locale.ROOT));

  private RulesReader() {}

  static List<Rule> read(byte[] bytes, RuleFaults faults) {
    int before = faults.count();
    List<ReadRow<Rule>> read =
        ReadRow.all(RuleTable.read(FILE, bytes, faults), RulesReader::readRow);
    ReadRow.refuseConflicts(
        read,
        "rule",
        (one, other) -> one.id() == other.id() && one.validity().overlaps(other.validity()),
        new Words("同一规则的有效期重叠", "two editions of one rule are in force at once"));
    if (faults.count() == before) {
      refuseMissing(read, faults);
    }
    return ReadRow.values(read);
  }

  private static void refuseMissing(List<ReadRow<Rule>> read, RuleFaults faults) {
    Set<RuleId> missing = EnumSet.allOf(RuleId.class);
    read.forEach(row -> missing.remove(row.value().id()));
    for (RuleId rule : missing) {
      faults.add(
          new RuleFault(
              FILE.fileName(),
              0,
              "rule",
              rule.id(),
              new Words("缺少规则 " + rule.id(), "rule " + rule.id() + " is missing"),
              new Words(
                  "应有 " + Arrays.toString(RuleId.values()),
                  "expected are " + Arrays.toString(RuleId.values()))));
    }
  }

  private static Optional<Rule> readRow(RuleRow row) {
    var rule = row.read("rule", Cells.RULE);
    var kind = row.read("kind", KIND);
    var zh = row.read("zh", Cells.TEXT);
    var en = row.read("en", Cells.TEXT);
    var document = row.read("document", Cells.TEXT);
    var article = row.read("article", Cells.TEXT.or("-"));
    var edition = row.read("edition", Cells.TEXT.or("-"));
    var validity = row.readValidity("valid_from", "valid_until");
    return row.build(
        () ->
            new Rule(
                rule.orElseThrow(),
                kind.orElseThrow(),
                new Words(zh.orElseThrow(), en.orElseThrow()),
                new Clause(
                    document.orElseThrow(),
                    article.orElseThrow().orElse(""),
                    edition.orElseThrow().orElse("")),
                validity.orElseThrow()));
  }
}
