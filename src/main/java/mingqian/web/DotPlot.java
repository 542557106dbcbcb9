package mingqian.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import mingqian.draw.SelectionRate;

/**
 * The geometry of rates as dots with the range of chance behind them 点图: one row a group, one scale
 * for all. Lengths are units of the picture, which the page stretches to its width.
 *
 * @param rows in order of group
 */
public record DotPlot(List<Row> rows) {
  /** The width of the picture. */
  public static final int WIDTH = 360;

  private static final int MARGIN = 8;
  private static final int ROW = 44;

  /** Keeps its own copy. */
  public DotPlot {
    rows = List.copyOf(rows);
  }

  /**
   * A row.
   *
   * @param name of the group, in the reader's language
   * @param top where the row begins
   * @param dot where the rate stands
   * @param left where the range of chance begins
   * @param right where it ends
   */
  public record Row(
      SelectionRate rate, String name, int top, double dot, double left, double right) {
    /** The width of the range; never too thin to be seen. */
    public double width() {
      return Math.max(2, right - left);
    }

    /** The corners of a dot that lies outside: a diamond, so that colour is not all that tells. */
    public String diamond() {
      int middle = top + 30;
      return "%s,%d %s,%d %s,%d %s,%d"
          .formatted(dot, middle - 7, dot + 7, middle, dot, middle + 7, dot - 7, middle);
    }
  }

  /**
   * Lays the rates out.
   *
   * @param names from group to name
   */
  public static DotPlot of(List<SelectionRate> rates, UnaryOperator<String> names) {
    double most =
        rates.stream()
            .mapToDouble(rate -> share(Math.max(rate.drawn(), rate.range().high()), rate))
            .max()
            .orElse(1);
    double scale = (WIDTH - 2 * MARGIN) / Math.max(most, 1e-9);
    List<Row> rows = new ArrayList<>();
    for (SelectionRate rate : rates) {
      rows.add(
          new Row(
              rate,
              names.apply(rate.group()),
              rows.size() * ROW,
              at(scale, share(rate.drawn(), rate)),
              at(scale, share(rate.range().low(), rate)),
              at(scale, share(rate.range().high(), rate))));
    }
    return new DotPlot(rows);
  }

  private static double share(int number, SelectionRate rate) {
    return number / (double) rate.frame();
  }

  private static double at(double scale, double share) {
    return MARGIN + Math.round(10 * scale * share) / 10.0;
  }

  /** The height of the picture. */
  public int height() {
    return rows.size() * ROW;
  }

  /** How many rows lie outside of the range of chance. */
  public long outliers() {
    return rows.stream().filter(row -> row.rate().isOutlier()).count();
  }
}
