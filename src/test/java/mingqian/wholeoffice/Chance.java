package mingqian.wholeoffice;

import java.util.List;
import mingqian.terms.Digest;

/** All chance of a lived year, from one seed. */
final class Chance {
  private final String seed;
  private int drawn;

  Chance(String seed) {
    this.seed = seed;
  }

  /** From 0 to one below the bound. */
  int below(int bound) {
    drawn++;
    return (int) (Long.parseLong(Digest.of(seed + "/" + drawn).first(12), 16) % bound);
  }

  boolean oneIn(int cases) {
    return below(cases) == 0;
  }

  <T> T of(List<T> all) {
    return all.get(below(all.size()));
  }

  /** So many bytes as hex digits. */
  String hex(int bytes) {
    drawn++;
    return Digest.of(seed + "/" + drawn).first(2 * bytes);
  }
}
