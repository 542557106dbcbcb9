package mingqian.verifier;

import mingqian.terms.Words;

/**
 * What a check found 核验发现.
 *
 * @param outcome whether it holds
 * @param expected what must be
 * @param found what is
 */
public record Finding(Outcome outcome, Words expected, Words found) {
  /** How a check ended 核验结论. */
  public enum Outcome {
    /** It holds 通过. */
    HOLDS,
    /** It does not hold 不通过. */
    FAILS,
    /** What it needs was not passed 未核验. */
    UNCHECKED
  }

  static Finding holds(Words expected, Words found) {
    return new Finding(Outcome.HOLDS, expected, found);
  }

  static Finding fails(Words expected, Words found) {
    return new Finding(Outcome.FAILS, expected, found);
  }

  static Finding unchecked(Words wanted, Words found) {
    return new Finding(Outcome.UNCHECKED, wanted, found);
  }

  /** Holds exactly where the two values are equal. */
  static Finding equal(Object expected, Object found) {
    Words wanted = same(expected.toString());
    Words seen = same(found.toString());
    return expected.equals(found) ? holds(wanted, seen) : fails(wanted, seen);
  }

  /** The same text in both languages, for values. */
  static Words same(String value) {
    return new Words(value.isEmpty() ? "-" : value, value.isEmpty() ? "-" : value);
  }

  /** Whether it was checked and does not hold. */
  public boolean fails() {
    return outcome == Outcome.FAILS;
  }
}
