package mingqian.regulation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import mingqian.terms.Library;
import mingqian.terms.RiskClass;
import mingqian.terms.Words;

/**
 * Reads {@code placements.csv}: rows of one rank lead to one library, and where there are rows one
 * fits everybody.
 */
final class PlacementsReader {
  private static final RuleFile FILE = RuleFile.PLACEMENTS;
  private static final CellType<Set<RiskClass>> CLASSES = several(Cells.RISK_CLASS);
  private static final CellType<Set<String>> INDUSTRIES = several(Cells.INDUSTRY);
  private static final CellType<Set<String>> WORDS = several(Cells.NAME);

  private PlacementsReader() {}

  private static <T extends Comparable<T>> CellType<Set<T>> several(CellType<T> one) {
    return new CellType<>(
        one.reason(),
        new Words(one.hint().zh() + "，几个之间用 ; 分隔", one.hint().en() + ", several separated by ;"),
        text -> {
          List<Optional<T>> parts =
              Arrays.stream(text.split(";", -1)).map(part -> one.reader().apply(part)).toList();
          return parts.stream().anyMatch(Optional::isEmpty)
              ? Optional.empty()
              : Optional.of(new TreeSet<>(parts.stream().map(Optional::get).toList()));
        });
  }

  static List<PlacementRow> read(byte[] bytes, RuleFaults faults) {
    int before = faults.count();
    List<ReadRow<PlacementRow>> read =
        ReadRow.all(RuleTable.read(FILE, bytes, faults), PlacementsReader::readRow);
    ReadRow.refuseConflicts(
        read,
        "rank",
        PlacementRow::conflicts,
        new Words("同一次序指向不同的监管库", "rows of one rank lead to different libraries"));
    List<PlacementRow> rows = ReadRow.values(read);
    if (faults.count() == before
        && !rows.isEmpty()
        && rows.stream().noneMatch(PlacementsReader::isForAll)) {
      faults.ofFile(
          FILE.fileName(),
          new Words("没有其余企业的一行", "no row fits everybody else"),
          new Words(
              "最后加一行，class、industry、words 都填 *", "end with a row of * in class, industry, words"));
    }
    return rows;
  }

  private static boolean isForAll(PlacementRow row) {
    return row.fit().equals(PlacementRow.Fit.ALL);
  }

  private static Optional<PlacementRow> readRow(RuleRow row) {
    var rule = row.readRule(RuleId.R01);
    var rank = row.read("rank", CellType.number(1, PlacementRow.MOST_RANK));
    Optional<Library> library = row.read("library", Cells.LIBRARY);
    var fit = readFit(row);
    var zh = row.read("zh", Cells.NAME);
    var en = row.read("en", Cells.NAME);
    var validity = row.readValidity("valid_from", "valid_until");
    var source = row.readSource();
    return row.build(
        () ->
            new PlacementRow(
                rule.orElseThrow(),
                rank.orElseThrow(),
                library.orElseThrow(),
                fit.orElseThrow(),
                new Words(zh.orElseThrow(), en.orElseThrow()),
                validity.orElseThrow(),
                source.orElseThrow()));
  }

  private static Optional<PlacementRow.Fit> readFit(RuleRow row) {
    var classes = row.read("class", CLASSES.or("*"));
    var industries = row.read("industry", INDUSTRIES.or("*"));
    var words = row.read("words", WORDS.or("*"));
    return row.build(
        () ->
            new PlacementRow.Fit(
                classes.orElseThrow(), industries.orElseThrow(), words.orElseThrow()));
  }
}
