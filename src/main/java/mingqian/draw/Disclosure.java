package mingqian.draw;

import java.util.List;

/**
 * What is opened beside the result at disclosure 公开内容.
 *
 * @param witnesses with their salts; none where no witnesses were named
 * @param identities of the drawn and the reserves where targets are pseudonyms, else none
 * @param sequel the changes and addenda after the draw
 */
public record Disclosure(List<Witness> witnesses, List<Identity> identities, Sequel sequel) {
  /** Copies the lists. */
  public Disclosure {
    witnesses = List.copyOf(witnesses);
    identities = List.copyOf(identities);
  }

  /**
   * A disclosure of a draw without addenda.
   *
   * @param changes after the draw, by counter
   */
  public Disclosure(List<Witness> witnesses, List<Identity> identities, List<Change> changes) {
    this(witnesses, identities, new Sequel(changes, List.of()));
  }
}
