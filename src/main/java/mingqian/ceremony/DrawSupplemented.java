package mingqian.ceremony;

import java.util.List;
import mingqian.access.Actor;
import mingqian.terms.DrawId;

/**
 * A draw has been supplemented 已补抽; fired within the transaction that keeps the addendum. Secret
 * until known: observers must not let it out.
 *
 * @param draw which
 * @param visits one for each enterprise that had no day, in order of credit code, as it stands now
 * @param by who supplemented it
 */
public record DrawSupplemented(DrawId draw, List<Conducted.DrawnVisit> visits, Actor by) {
  /** Keeps its own copy of the visits. */
  public DrawSupplemented {
    visits = List.copyOf(visits);
  }
}
