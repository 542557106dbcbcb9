package mingqian.bench;

import java.util.Locale;

/**
 * A line of the table: ours against another way, in CPU time, or a size against its bound.
 *
 * @param what is compared
 * @param ours and {@code other}: what was measured, with its unit
 * @param ratio ours divided by the other
 * @param bound the most that it may be
 */
record Line(String what, String ours, String other, double ratio, double bound) {
  /** Of CPU times in seconds. */
  static Line ofTimes(String what, double ours, double other, double bound) {
    return new Line(what, seconds(ours), seconds(other), ours / other, bound);
  }

  /** Of a size in kilobytes and what it may be. */
  static Line ofSize(String what, long ours, long most) {
    return new Line(what, megabytes(ours), megabytes(most), (double) ours / most, 1);
  }

  /** Of how much is missing where nothing may be. */
  static Line ofNothingMissing(String what, int ours, int other) {
    return new Line(what, ours + " missing", other + " missing", ours, 0);
  }

  private static String seconds(double seconds) {
    return String.format(Locale.ROOT, "%.3f s", seconds);
  }

  private static String megabytes(long kilobytes) {
    return String.format(Locale.ROOT, "%.1f MB", kilobytes / 1024.0);
  }

  boolean isMet() {
    return ratio <= bound;
  }

  static final String HEAD =
      "| what | ours | other | ratio | bound | |\n|---|---|---|---|---|---|\n";

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "| %s | %s | %s | %.3f | %.3f | %s |",
        what,
        ours,
        other,
        ratio,
        bound,
        isMet() ? "met" : "NOT MET");
  }
}
