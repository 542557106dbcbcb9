package mingqian.directory;

import java.time.LocalDate;
import java.util.Optional;
import mingqian.directory.sheet.Cells;
import mingqian.directory.sheet.Column;
import mingqian.terms.DateSpan;
import mingqian.terms.Words;

/** Two cells that make a span of days 起止. */
public final class Days {
  private Days() {}

  /** The span; refused in the cell of its end if it ends before it begins. */
  public static Optional<DateSpan> span(
      Cells cells, Column<LocalDate> from, Column<LocalDate> until) {
    if (cells.get(until).isBefore(cells.get(from))) {
      cells.refuse(
          until,
          new Words("早于开始日期 " + cells.get(from), "before the first day, " + cells.get(from)),
          new Words("请对调或更正", "swap or correct them"));
      return Optional.empty();
    }
    return Optional.of(new DateSpan(cells.get(from), cells.get(until)));
  }
}
