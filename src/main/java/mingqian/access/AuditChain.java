package mingqian.access;

import java.util.Optional;
import mingqian.terms.Digest;

/** A walk along the audit chain 审计链校验, from the first entry to the recorded end. */
final class AuditChain {
  private long number;
  private Digest digest = Digest.of("");

  /** Takes the next entry, in the order of numbers; answers the break if it does not follow. */
  Optional<ChainBreak> follow(AuditEntry entry) {
    if (entry.number() != number + 1) {
      return broken("entry " + (number + 1), "entry " + entry.number());
    }
    Digest expected = entry.digestAfter(digest);
    if (!expected.equals(entry.digest())) {
      return broken(expected.value(), entry.digest().value());
    }
    number = entry.number();
    digest = expected;
    return Optional.empty();
  }

  /** Compares the last entry followed with the recorded end: a cut tail is a break too. */
  Optional<ChainBreak> end(AuditHead head) {
    if (head.number() != number || !head.digest().equals(digest)) {
      return broken(head.number() + " " + head.digest(), number + " " + digest);
    }
    return Optional.empty();
  }

  /** The number of the last entry followed, 0 before the first. */
  long number() {
    return number;
  }

  private Optional<ChainBreak> broken(String expected, String found) {
    return Optional.of(new ChainBreak(number + 1, expected, found));
  }
}
