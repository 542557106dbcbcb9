package mingqian.web.open;

import java.time.LocalDate;
import java.util.List;
import mingqian.terms.Words;

/** The draws that the home page announces 最近的抽取; the room that knows them gives a bean. */
public interface LatestDraws {
  /**
   * A draw on the notice board.
   *
   * @param id its id, which is also its address under {@code /draws/}
   * @param title what is drawn
   * @param state how far it has come
   * @param day the day of that state
   */
  record Line(String id, Words title, Words state, LocalDate day) {}

  /** The latest draws, newest first, at most so many. */
  List<Line> latest(int most);
}
