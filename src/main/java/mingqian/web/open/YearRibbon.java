package mingqian.web.open;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import mingqian.terms.DateSpan;

/**
 * The geometry of a year drawn as a ribbon 全年图: one unit a day from left to right, with a margin at
 * both ends for the leaves of doors. The page stretches it to its width.
 *
 * @param year the year
 */
public record YearRibbon(Year year) {
  /** Units before 1 January and after 31 December. */
  static final int MARGIN = 6;

  /** How far an open leaf stands out from its frame. */
  private static final int LEAF = 5;

  /** The height of a band. */
  private static final int HEIGHT = 56;

  /** How much lower the frame is than the leaf, above and below. */
  private static final int INSET = 8;

  /**
   * A window as an open door.
   *
   * @param left where its first day begins
   * @param right where its last day ends
   */
  public record Door(int left, int right) {
    /** The width of the opening. */
    public int width() {
      return right - left;
    }

    /** The corners of the leaf that is hinged at the left, open towards the reader. */
    public String leftLeaf() {
      return leaf(left, left - LEAF);
    }

    /** The corners of the leaf that is hinged at the right. */
    public String rightLeaf() {
      return leaf(right, right + LEAF);
    }

    private static String leaf(int hinge, int edge) {
      return "%d,%d %d,0 %d,%d %d,%d"
          .formatted(hinge, INSET, edge, edge, HEIGHT, hinge, HEIGHT - INSET);
    }
  }

  /**
   * A month on the scale.
   *
   * @param number 1 to 12
   * @param left where its first day begins
   * @param middle its middle, in per cent of the width
   */
  public record Column(int number, int left, double middle) {}

  /** The whole width in units. */
  public int width() {
    return year.length() + 2 * MARGIN;
  }

  /** Where the day begins. */
  public int left(LocalDate day) {
    if (day.getYear() != year.getValue()) {
      throw new IllegalArgumentException(day + " is not a day of " + year);
    }
    return MARGIN + day.getDayOfYear() - 1;
  }

  /** The middle of the day, in per cent of the width. */
  public double middle(LocalDate day) {
    return percent(left(day) + 0.5);
  }

  /** The door of a window that lies in the year. */
  public Door door(DateSpan window) {
    return new Door(left(window.from()), left(window.until()) + 1);
  }

  /** The months in order. */
  public List<Column> months() {
    return Arrays.stream(Month.values()).map(this::column).toList();
  }

  /** How words at that day are set, so that they stay within the ribbon: an SVG text-anchor. */
  public String anchor(LocalDate day) {
    return switch (day.getMonth()) {
      case JANUARY, FEBRUARY -> "start";
      case NOVEMBER, DECEMBER -> "end";
      default -> "middle";
    };
  }

  private Column column(Month month) {
    YearMonth days = year.atMonth(month);
    int left = left(days.atDay(1));
    return new Column(month.getValue(), left, percent(left + days.lengthOfMonth() / 2.0));
  }

  private double percent(double units) {
    return 100 * units / width();
  }
}
