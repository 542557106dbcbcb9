package mingqian.draw;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import mingqian.terms.Words;

/**
 * What the days of visits must hold 检查日规则: open, everyone present and certified, none overloaded.
 */
public final class DayRules {
  private DayRules() {}

  /** Every rule that a visit breaks; a target without a day breaks none. */
  public static List<Words> broken(SealedFolder sealed, FinalState state) {
    Map<String, Set<String>> teams =
        state.seats().stream()
            .collect(
                Collectors.groupingBy(
                    Seat::target, Collectors.mapping(Seat::inspector, Collectors.toSet())));
    VisitDays.Presence presence = new VisitDays.Presence(sealed.lists());
    List<Words> broken = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Map<String, Integer> perDay = new HashMap<>();
    for (Visit visit : state.visits()) {
      Set<String> team = teams.getOrDefault(visit.target(), Set.of());
      if (team.isEmpty() || !seen.add(visit.target())) {
        broken.add(words(visit, "没有检查组或有两个日期", "has no team or two days"));
      }
      if (!presence.days(visit.target(), team).contains(visit.day())) {
        broken.add(words(visit, "该日不可检查", "cannot be visited on that day"));
      }
      for (String inspector : team) {
        if (perDay.merge(inspector + visit.day(), 1, Integer::sum)
            == sealed.notice().timing().visitsPerDay() + 1) {
          broken.add(words(visit, "人员当日检查过多 " + inspector, "is too much for " + inspector));
        }
      }
    }
    return broken;
  }

  private static Words words(Visit visit, String zh, String en) {
    String which = visit.target() + " " + visit.day() + " ";
    return new Words(which + zh, which + en);
  }
}
