package mingqian.sample;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.CRC32;

/**
 * The seeded choices of one sample file 样例随机源. Each file has its own stream, so that a change in
 * one does not shake the others.
 */
final class Lots {
  private static final long SEED = 999_999_2026L;
  private final SplittableRandom random;

  /** The stream that belongs to a name, the same on every run and machine. */
  Lots(String name) {
    CRC32 sum = new CRC32();
    sum.update(name.getBytes(StandardCharsets.UTF_8));
    random = new SplittableRandom(SEED * 31 + sum.getValue());
  }

  /** A number from 0 to bound - 1. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  /** True in so many of a thousand cases. */
  boolean perMille(int share) {
    return random.nextInt(1000) < share;
  }

  /** One of the list, each with the same chance. */
  <T> T of(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  /** An index into the weights, each with its own chance. */
  int weighted(int... weights) {
    int total = 0;
    for (int weight : weights) {
      total += weight;
    }
    int left = random.nextInt(total);
    int index = 0;
    while (left >= weights[index]) {
      left -= weights[index++];
    }
    return index;
  }

  /** A day of the span, both ends inclusive. */
  LocalDate day(LocalDate from, LocalDate until) {
    return from.plusDays(random.nextInt((int) ChronoUnit.DAYS.between(from, until) + 1));
  }

  /** One code point of a text, as a string. */
  String character(String text) {
    int index = random.nextInt(text.codePointCount(0, text.length()));
    return Character.toString(text.codePointAt(text.offsetByCodePoints(0, index)));
  }
}
