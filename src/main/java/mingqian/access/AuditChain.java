package mingqian.access;

import java.util.Optional;
import java.util.function.Supplier;
import mingqian.terms.Digest;

/** A walk along the audit chain 审计链校验, from the first entry to the recorded end. */
final class AuditChain {
  private long number;
  private Digest digest = Digest.of("");

  /**
   * Takes the next entry, in the order of numbers; answers the break if it does not follow.
   *
   * @param row reads it, and throws {@link IllegalArgumentException} where it is none of ours
   * @param found the digest that stands there
   */
  Optional<ChainBreak> follow(Supplier<AuditLine> row, String found) {
    AuditLine line;
    try {
      line = row.get();
    } catch (IllegalArgumentException notOurs) {
      return broken(number + 1, "entry " + (number + 1), notOurs.getMessage());
    }
    if (line.number() != number + 1) {
      return broken(number + 1, "entry " + (number + 1), "entry " + line.number());
    }
    Digest expected = line.digestAfter(digest);
    if (!expected.value().equals(found)) {
      return broken(line.number(), expected.value(), found);
    }
    number = line.number();
    digest = expected;
    return Optional.empty();
  }

  /**
   * Compares the last entry followed with the recorded end: a cut tail is a break too, and so is an
   * entry behind the end or another last entry than the recorded one.
   */
  Optional<ChainBreak> end(long last, String head) {
    if (last == number && head.equals(digest.value())) {
      return Optional.empty();
    }
    long first = last == number ? number : Math.min(last, number) + 1;
    return broken(first, last + " " + head, number + " " + digest);
  }

  /** The number of the last entry followed, 0 before the first. */
  long number() {
    return number;
  }

  /** The digest of the last entry followed. */
  Digest digest() {
    return digest;
  }

  private static Optional<ChainBreak> broken(long number, String expected, String found) {
    return Optional.of(new ChainBreak(number, expected, found));
  }
}
