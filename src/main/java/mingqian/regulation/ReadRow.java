package mingqian.regulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import mingqian.terms.Words;

/**
 * What a row says, with the row itself, so that it can still be faulted against other rows.
 *
 * @param row the row
 * @param value what it says
 */
record ReadRow<T>(RuleRow row, T value) {

  /** Every sound row with what it says; the faults of the others are already noted. */
  static <T> List<ReadRow<T>> all(List<RuleRow> rows, Function<RuleRow, Optional<T>> reader) {
    List<ReadRow<T>> read = new ArrayList<>();
    for (RuleRow row : rows) {
      reader.apply(row).ifPresent(value -> read.add(new ReadRow<>(row, value)));
    }
    return read;
  }

  /** Faults every row that an earlier one conflicts with, in that column. */
  static <T> void refuseConflicts(
      List<ReadRow<T>> read, String column, BiPredicate<T, T> conflict, Words reason) {
    for (int later = 1; later < read.size(); later++) {
      ReadRow<T> row = read.get(later);
      read.subList(0, later).stream()
          .filter(earlier -> conflict.test(earlier.value, row.value))
          .findFirst()
          .ifPresent(earlier -> row.row.faultOfRepeat(column, earlier.row.line(), reason));
    }
  }

  /** What the rows say, in order. */
  static <T> List<T> values(List<ReadRow<T>> read) {
    return read.stream().map(ReadRow::value).toList();
  }
}
