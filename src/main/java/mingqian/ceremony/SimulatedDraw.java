package mingqian.ceremony;

import java.util.List;
import java.util.Map;
import mingqian.ceremony.Conducted.DrawnSeat;
import mingqian.ceremony.Conducted.DrawnVisit;
import mingqian.draw.Shortfall;
import mingqian.terms.CreditCode;
import mingqian.terms.DistrictCode;
import mingqian.terms.Library;

/**
 * What came out of a draw that was only simulated 模拟抽取结果. It lives in memory, and nothing of it
 * says anything of a real draw.
 *
 * @param visits one for each enterprise that the lots fell on
 * @param districts where each of them is
 * @param strata who could be drawn, and how many were
 * @param pool who could take a seat
 * @param exclusions how many enterprises each rule keeps out, by library
 * @param shortfalls why seats stay open; none where all teams are complete
 */
public record SimulatedDraw(
    List<DrawnVisit> visits,
    Map<CreditCode, DistrictCode> districts,
    List<Frame> strata,
    List<DrawnSeat> pool,
    List<ExclusionCount> exclusions,
    List<Shortfall> shortfalls) {

  /**
   * A stratum.
   *
   * @param library of all its enterprises
   * @param quota how many of them are drawn
   * @param eligible who can be drawn, all with the same chance
   */
  public record Frame(Library library, int quota, List<CreditCode> eligible) {
    /** Keeps its own copy. */
    public Frame {
      eligible = List.copyOf(eligible);
    }
  }

  /** Keeps its own copies. */
  public SimulatedDraw {
    visits = List.copyOf(visits);
    districts = Map.copyOf(districts);
    strata = List.copyOf(strata);
    pool = List.copyOf(pool);
    exclusions = List.copyOf(exclusions);
    shortfalls = List.copyOf(shortfalls);
  }

  /** How many of the drawn have no day. */
  public long unplaced() {
    return visits.stream().filter(visit -> visit.day().isEmpty()).count();
  }
}
