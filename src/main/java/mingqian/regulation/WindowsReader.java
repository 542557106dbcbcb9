package mingqian.regulation;

import java.util.List;
import java.util.Optional;
import mingqian.terms.Library;
import mingqian.terms.Words;

/** Reads {@code windows.csv}: at least one window of each library, none overlapping another. */
final class WindowsReader {
  private static final RuleFile FILE = RuleFile.WINDOWS;

  private static final CellType<Visitors> VISITORS =
      CellType.oneOf(new Words("不认识的检查方", "unknown visitors"), Visitors.values(), Visitors::id);

  private WindowsReader() {}

  static List<Window> read(byte[] bytes, RuleFaults faults) {
    int before = faults.count();
    List<ReadRow<Window>> read =
        ReadRow.all(RuleTable.read(FILE, bytes, faults), WindowsReader::readRow);
    ReadRow.refuseConflicts(
        read,
        "from",
        Window::overlaps,
        new Words("同一监管库的检查窗口重叠", "windows of one library overlap"));
    if (faults.count() == before) {
      refuseMissing(ReadRow.values(read), faults);
    }
    return ReadRow.values(read);
  }

  private static void refuseMissing(List<Window> windows, RuleFaults faults) {
    for (Library library : Library.values()) {
      if (windows.stream().noneMatch(window -> window.library() == library)) {
        faults.add(
            new RuleFault(
                FILE.fileName(),
                0,
                "library",
                library.name(),
                new Words("监管库 " + library + " 没有检查窗口", "library " + library + " has no window"),
                new Words("全年可检查的填 01-01 到 12-31", "01-01 to 12-31 where every day is open")));
      }
    }
  }

  private static Optional<Window> readRow(RuleRow row) {
    var rule = row.readRule(RuleId.R01);
    var library = row.read("library", Cells.LIBRARY);
    var from = row.read("from", Cells.MONTH_DAY);
    var until = row.read("until", Cells.MONTH_DAY);
    if (RuleRow.isBackward(from, until)) {
      row.faultOfOrder("until");
    }
    var validity = row.readValidity("valid_from", "valid_until");
    var visitors = row.read("visitors", VISITORS);
    var source = row.readSource();
    return row.build(
        () ->
            new Window(
                rule.orElseThrow(),
                library.orElseThrow(),
                from.orElseThrow(),
                until.orElseThrow(),
                validity.orElseThrow(),
                visitors.orElseThrow(),
                source.orElseThrow()));
  }
}
