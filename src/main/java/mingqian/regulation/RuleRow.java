package mingqian.regulation;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import mingqian.terms.Clause;
import mingqian.terms.Words;

/** A row of a rule file while it is read: its cells by heading, and whether all were sound. */
final class RuleRow {
  private final RuleFile file;
  private final int line;
  private final Map<String, String> cells;
  private final RuleFaults faults;
  private boolean sound = true;

  RuleRow(RuleFile file, int line, Map<String, String> cells, RuleFaults faults) {
    this.file = file;
    this.line = line;
    this.cells = Map.copyOf(cells);
    this.faults = faults;
  }

  int line() {
    return line;
  }

  /** The value of a cell; empty, with a fault added, where it is not of the type. */
  <T> Optional<T> read(String column, CellType<T> type) {
    Optional<T> value = type.reader().apply(text(column));
    if (value.isEmpty()) {
      fault(column, type.reason(), type.hint());
    }
    return value;
  }

  /** The rule of the row, which must be one of those that this file may carry. */
  Optional<RuleId> readRule(RuleId... permitted) {
    return read("rule", Cells.RULE)
        .flatMap(
            rule ->
                read(
                    "rule",
                    CellType.oneOf(
                        new Words("这条规则不在本文件中规定", "that rule is not set in this file"),
                        permitted,
                        RuleId::id)));
  }

  /** The span of two date cells, either of which may be open. */
  Optional<Validity> readValidity(String fromColumn, String untilColumn) {
    var from = read(fromColumn, Cells.DAY.or("-"));
    var until = read(untilColumn, Cells.DAY.or("-"));
    if (from.isEmpty() || until.isEmpty()) {
      return Optional.empty();
    }
    if (isBackward(from.get(), until.get())) {
      faultOfOrder(untilColumn);
      return Optional.empty();
    }
    return Optional.of(new Validity(from.get(), until.get()));
  }

  /** The document that the row rests on, and its edition. */
  Optional<Clause> readSource() {
    var document = read("document", Cells.TEXT);
    var edition = read("edition", Cells.TEXT.or("-"));
    return document.flatMap(
        title -> edition.map(number -> new Clause(title, "", number.orElse(""))));
  }

  static <T extends Comparable<? super T>> boolean isBackward(Optional<T> from, Optional<T> until) {
    return from.isPresent() && until.isPresent() && from.get().compareTo(until.get()) > 0;
  }

  /** Adds that the end lies before the beginning. */
  void faultOfOrder(String column) {
    fault(
        column,
        new Words("结束早于开始", "ends before it begins"),
        new Words("结束日不早于开始日；跨年的分成两行", "end on or after the first day; split at New Year"));
  }

  /** Adds that an earlier row says the same or contradicts this one. */
  void faultOfRepeat(String column, int earlier, Words reason) {
    fault(
        column,
        reason,
        new Words("与第 " + earlier + " 行冲突，请删改其中一行", "row " + earlier + " disagrees: change one"));
  }

  void fault(String column, Words reason, Words hint) {
    sound = false;
    String value = cells.getOrDefault(column, "");
    faults.add(new RuleFault(file.fileName(), line, column, value, reason, hint));
  }

  /** What the row says, or empty where a fault was found in it. */
  <T> Optional<T> build(Supplier<T> maker) {
    return sound ? Optional.of(maker.get()) : Optional.empty();
  }

  private String text(String column) {
    if (!cells.containsKey(column)) {
      throw new IllegalStateException(file.fileName() + " has no column " + column);
    }
    return cells.get(column);
  }
}
