package mingqian.draw;

import java.util.Comparator;
import mingqian.terms.Digest;

/**
 * The ticket 签号 of a target: the order of tickets is the order of the draw.
 *
 * @param target who holds it
 * @param value the digest
 */
public record Ticket(String target, Digest value) implements Comparable<Ticket> {
  private static final Comparator<Ticket> ORDER =
      Comparator.comparing(Ticket::value).thenComparing(Ticket::target);

  /** The ticket of a target in the stratum of this seed. */
  public static Ticket of(String stratumSeed, String target) {
    return new Ticket(target, Digest.of(stratumSeed + "/" + target));
  }

  @Override
  public int compareTo(Ticket other) {
    return ORDER.compare(this, other);
  }
}
