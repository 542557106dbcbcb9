package mingqian.draw;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A line of a team and who could take its seats 席位由来. Each inspector of the sealed pool is counted
 * once: as able, or under the first barrier that keeps him out.
 *
 * @param demand the line of the profile
 * @param barred how many each barrier keeps out, those that keep out nobody among them
 * @param able how many could take a seat
 * @param qualified how many of them hold the qualification; all where none is asked
 * @param seats who took them, by pseudonym
 */
public record TeamLine(
    ProfileLine demand,
    Map<Barrier, Integer> barred,
    int able,
    int qualified,
    List<SeatTaken> seats) {
  /** Keeps its own copies. */
  public TeamLine {
    barred = new EnumMap<>(barred);
    seats = List.copyOf(seats);
  }

  /** What keeps an inspector of the pool out of a line 不能入组的原因, in the order of asking. */
  public enum Barrier {
    /** Of another department than the line asks for 非本部门. */
    DEPARTMENT("R02"),
    /** The certificate ends before the first open day of the target 执法证到期. */
    CERTIFICATE("R03"),
    /** Of a district that the line rules out 属地不符. */
    TERRITORY("R13"),
    /** Recused from the target, whatever the cause 回避或轮换. */
    RECUSAL("R04"),
    /** No seat in the draw at all: the capacity is 0 承担上限为零. */
    CAPACITY("-");

    private final String rule;

    Barrier(String rule) {
      this.rule = rule;
    }

    /** The id of the rule behind it, {@code -} where it is none. */
    public String rule() {
      return rule;
    }
  }

  /** How many inspectors the pool had. */
  public int pool() {
    return able + barred.values().stream().mapToInt(Integer::intValue).sum();
  }
}
