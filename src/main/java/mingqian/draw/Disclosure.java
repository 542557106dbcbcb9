package mingqian.draw;

import java.util.List;

/**
 * What is opened beside the result at disclosure 公开内容.
 *
 * @param witnesses with their salts; none where no witnesses were named
 * @param identities of the drawn and the reserves where targets are pseudonyms, else none
 * @param changes after the draw, by counter
 */
public record Disclosure(List<Witness> witnesses, List<Identity> identities, List<Change> changes) {
  /** Copies the lists. */
  public Disclosure {
    witnesses = List.copyOf(witnesses);
    identities = List.copyOf(identities);
    changes = List.copyOf(changes);
  }
}
