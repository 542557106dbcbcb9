package mingqian.draw;

import java.util.List;
import java.util.Optional;

/**
 * Why a draw came out for one enterprise as it did 抽取说明: could it be drawn, where its ticket stood,
 * why this team and why this day. It names persons by the pseudonyms of the draw only.
 *
 * @param target credit code or pseudonym, as it was asked for
 * @param admission whether it could be drawn
 * @param lot its ticket and rank; empty for who could not be drawn
 * @param team the lines of its team in order of department; none for who was not drawn
 * @param day its day; empty for who was not drawn
 * @param supplements what sealed addenda brought it, by number; none for who had all before
 * @param changes what befell it after the draw, by counter
 */
public record Explanation(
    String target,
    Admission admission,
    Optional<DisclosedLots.Lot> lot,
    List<TeamLine> team,
    Optional<DayChoice> day,
    List<SupplementTold> supplements,
    List<Change> changes) {
  /** Keeps its own copies. */
  public Explanation {
    team = List.copyOf(team);
    supplements = List.copyOf(supplements);
    changes = List.copyOf(changes);
  }

  /** Whether an enterprise could be drawn 是否入围. */
  public sealed interface Admission {
    /**
     * It could: no rule excluded it when the lists were sealed.
     *
     * @param row what the draw knew of it
     * @param days how many days its stratum had
     * @param closed how many of them were closed to it
     */
    record Eligible(TargetRow row, int days, int closed) implements Admission {}

    /**
     * It could not.
     *
     * @param rule the id of the first rule that excluded it, in order of id
     */
    record Excluded(String rule) implements Admission {}

    /** It stands on neither list: of no library concerned, or under a name not known here. */
    record Unlisted() implements Admission {}
  }

  /** Whether it was drawn, and did not only wait in reserve. */
  public boolean isDrawn() {
    return lot.filter(DisclosedLots.Lot::isDrawn).isPresent();
  }
}
