package mingqian.draw;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Quotas 抽取数量 of rated strata by largest remainder, in whole numbers only. */
public final class Quotas {
  private static final long WHOLE = 10_000;

  private Quotas() {}

  /**
   * A rated stratum before its quota is known.
   *
   * @param stratum its name
   * @param rate in 1/10,000, 1 to 10,000
   * @param frame how many are eligible, at least 0
   */
  public record Frame(String stratum, int rate, int frame) {
    /** Refuses other numbers with {@link IllegalArgumentException}. */
    public Frame {
      if (rate < 1 || rate > WHOLE || frame < 0) {
        throw new IllegalArgumentException("rate 1 to 10000 and frame from 0: " + stratum);
      }
    }

    private long share() {
      return (long) rate * frame;
    }
  }

  /** The quota of each stratum; together the shares rounded up, remainders to the largest. */
  public static Map<String, Integer> of(List<Frame> frames) {
    Map<String, Integer> quotas = new HashMap<>();
    long sum = 0;
    long given = 0;
    for (Frame frame : frames) {
      if (quotas.put(frame.stratum(), (int) (frame.share() / WHOLE)) != null) {
        throw new IllegalArgumentException("stratum stands twice: " + frame.stratum());
      }
      sum += frame.share();
      given += frame.share() / WHOLE;
    }
    long total = (sum + WHOLE - 1) / WHOLE;
    frames.stream()
        .sorted(
            Comparator.comparingLong((Frame f) -> f.share() % WHOLE)
                .reversed()
                .thenComparing(Frame::stratum))
        .limit(total - given)
        .forEach(frame -> quotas.merge(frame.stratum(), 1, Integer::sum));
    return Map.copyOf(quotas);
  }
}
