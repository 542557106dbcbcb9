package mingqian.web.open;

import java.util.ArrayList;
import java.util.List;
import mingqian.draw.WorkBar;

/**
 * The geometry of a histogram with the range of chance behind each bar 直方图. Lengths are units of
 * the picture, which the page stretches to its width.
 *
 * @param all every number, for the table
 * @param columns those that are drawn, from 1 on: who got nothing would dwarf the others
 */
public record Histogram(List<WorkBar> all, List<Column> columns) {
  /** The width of the picture. */
  public static final int WIDTH = 360;

  /** Where the bars stand. */
  public static final int GROUND = 150;

  private static final int MARGIN = 8;
  private static final int TOP = 20;

  /** The widest column; a single bar as wide as the picture would look like much. */
  private static final double WIDEST = 72;

  /** Keeps its own copies. */
  public Histogram {
    all = List.copyOf(all);
    columns = List.copyOf(columns);
  }

  /**
   * A bar.
   *
   * @param left where its column begins
   * @param step how wide its column is
   * @param top how high it reaches
   * @param high how high the range of chance reaches
   * @param low where the range begins
   */
  public record Column(WorkBar bar, double left, double step, double top, double high, double low) {
    /** The middle of the column. */
    public double middle() {
      return left + step / 2;
    }

    /** The height of the bar. */
    public double height() {
      return GROUND - top;
    }

    /** The height of the range; never too thin to be seen. */
    public double reach() {
      return Math.max(2, low - high);
    }
  }

  /** Lays the bars out. */
  static Histogram of(List<WorkBar> bars) {
    List<WorkBar> drawn = bars.stream().filter(bar -> bar.value() > 0).toList();
    int most =
        drawn.stream().mapToInt(bar -> Math.max(bar.count(), bar.range().high())).max().orElse(1);
    double step = Math.min(WIDEST, (WIDTH - 2.0 * MARGIN) / Math.max(1, drawn.size()));
    List<Column> columns = new ArrayList<>();
    for (WorkBar bar : drawn) {
      columns.add(
          new Column(
              bar,
              MARGIN + columns.size() * step,
              step,
              at(bar.count(), most),
              at(bar.range().high(), most),
              at(bar.range().low(), most)));
    }
    return new Histogram(bars, columns);
  }

  private static double at(int count, int most) {
    return GROUND - (GROUND - TOP) * (double) count / Math.max(1, most);
  }

  /** How many numbers lie outside of the range of chance. */
  public long outliers() {
    return all.stream().filter(WorkBar::isOutlier).count();
  }

  /** How many had nothing, or 0. */
  public int none() {
    return all.stream().filter(bar -> bar.value() == 0).mapToInt(WorkBar::count).sum();
  }
}
