package mingqian.web.open;

import java.time.LocalDate;
import java.util.List;
import mingqian.terms.Words;

/** The published results that the home page shows 最新公示; the room that knows them gives a bean. */
public interface LatestResults {
  /**
   * A published result on the notice board.
   *
   * @param enterprise the name of the enterprise
   * @param address where its results stand, an address within this site
   * @param outcome what was found
   * @param day the day of publication
   */
  record Line(String enterprise, String address, Words outcome, LocalDate day) {}

  /** The latest results, newest first, at most so many. */
  List<Line> latest(int most);
}
