package mingqian.web.console;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import mingqian.regulation.Regulation;
import mingqian.simulation.Figure;
import mingqian.terms.DateSpan;
import mingqian.terms.Library;

/**
 * The simulated visits of a year by weeks 模拟周历, as bars and as the table behind them.
 *
 * @param weeks in order, without gaps
 */
public record SimulatedWeeks(List<Week> weeks) {
  /** The height of the picture in units. */
  static final int HEIGHT = 120;

  /** The width of a week in units. */
  static final int STEP = 12;

  /** What is left free between two weeks. */
  private static final int GAP = 2;

  private static final int LAST_DAY = 6;

  /**
   * A library in a week.
   *
   * @param figure the visits; empty where there are none in any run
   * @param openDays on how many days of the week its window lets it be visited
   */
  public record Cell(Library library, Optional<Figure> figure, int openDays) {
    BigDecimal mean() {
      return figure.map(Figure::mean).orElse(BigDecimal.ZERO);
    }
  }

  /** A week and its three libraries. */
  public record Week(DateSpan days, List<Cell> cells) {
    BigDecimal mean() {
      return cells.stream().map(Cell::mean).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether anything is expected. */
    public boolean busy() {
      return mean().signum() > 0;
    }
  }

  /** A piece of a bar. */
  public record Bar(Library library, int x, int y, int height) {
    /** How wide every bar is. */
    public int width() {
      return STEP - GAP;
    }
  }

  static SimulatedWeeks of(List<Figure> figures, Regulation regulation) {
    TreeSet<LocalDate> mondays = new TreeSet<>();
    figures.forEach(figure -> mondays.add(LocalDate.parse(figure.at())));
    if (mondays.isEmpty()) {
      return new SimulatedWeeks(List.of());
    }
    List<Week> weeks = new ArrayList<>();
    for (LocalDate at = mondays.first(); !at.isAfter(mondays.last()); at = at.plusWeeks(1)) {
      DateSpan days = new DateSpan(at, at.plusDays(LAST_DAY));
      weeks.add(
          new Week(
              days,
              Arrays.stream(Library.values())
                  .map(library -> cell(library, days, figures, regulation))
                  .toList()));
    }
    return new SimulatedWeeks(List.copyOf(weeks));
  }

  private static Cell cell(
      Library library, DateSpan days, List<Figure> figures, Regulation regulation) {
    String key = library + "/" + days.from();
    return new Cell(
        library,
        figures.stream().filter(figure -> figure.key().equals(key)).findFirst(),
        regulation.visitableDays(library, official(days, regulation)).size());
  }

  /** The days of the week that the working calendar knows. */
  private static DateSpan official(DateSpan days, Regulation regulation) {
    LocalDate last = LocalDate.of(regulation.calendar().lastYear(), 12, 31);
    return days.until().isAfter(last) ? new DateSpan(days.from(), last) : days;
  }

  /** The width of the picture in units. */
  public int width() {
    return weeks.size() * STEP;
  }

  /** The height of the picture in units. */
  public int height() {
    return HEIGHT;
  }

  /** The week with the most visits, if there is any. */
  public Optional<Week> fullest() {
    return weeks.stream().max(Comparator.comparing(Week::mean)).filter(Week::busy);
  }

  /** The bars, the libraries one upon the other. */
  public List<Bar> bars() {
    BigDecimal most = fullest().map(Week::mean).orElse(BigDecimal.ONE);
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < weeks.size(); i++) {
      BigDecimal under = BigDecimal.ZERO;
      for (Cell cell : weeks.get(i).cells()) {
        int bottom = units(under, most);
        under = under.add(cell.mean());
        int top = units(under, most);
        if (top > bottom) {
          bars.add(new Bar(cell.library(), i * STEP, HEIGHT - top, top - bottom));
        }
      }
    }
    return List.copyOf(bars);
  }

  private static int units(BigDecimal visits, BigDecimal most) {
    return visits
        .multiply(BigDecimal.valueOf(HEIGHT))
        .divide(most, 0, RoundingMode.HALF_UP)
        .intValueExact();
  }
}
