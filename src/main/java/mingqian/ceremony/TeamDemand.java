package mingqian.ceremony;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import mingqian.directory.Matter;
import mingqian.directory.MatterRow;
import mingqian.draw.Territory;

/**
 * What the matters of one department ask of its part of a team 检查组要求 (R02, R13, R16), whether the
 * visit is drawn or not.
 *
 * @param seats how many members at least
 * @param qualification what some of them must hold, if anything
 * @param qualified how many of them, 0 where none
 * @param territory of which district they are
 */
public record TeamDemand(
    int seats, Optional<String> qualification, int qualified, Territory territory) {
  /**
   * The most seats and qualified members that any of the matters asks for, of the district that one
   * of them asks for.
   *
   * @param least the seats of every team, whatever its matters
   */
  public static TeamDemand of(Collection<Matter> matters, int least) {
    MatterRow.Staffing strictest =
        matters.stream()
            .map(Matter::staffing)
            .max(Comparator.comparingInt(MatterRow.Staffing::qualified))
            .orElseThrow();
    int seats = matters.stream().mapToInt(matter -> matter.staffing().seats()).max().orElseThrow();
    Territory territory =
        matters.stream()
            .map(matter -> matter.staffing().territory())
            .filter(asked -> asked != Territory.ANY)
            .findFirst()
            .orElse(Territory.ANY);
    return new TeamDemand(
        Math.max(seats, least), strictest.qualification(), strictest.qualified(), territory);
  }
}
