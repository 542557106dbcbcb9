package mingqian.ceremony;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import mingqian.directory.Enterprise;
import mingqian.regulation.EarlierVisits;
import mingqian.regulation.InspectionKind;
import mingqian.regulation.MatterAsked;
import mingqian.regulation.Purpose;
import mingqian.regulation.Reason;
import mingqian.regulation.Regulation;
import mingqian.regulation.RuleId;
import mingqian.regulation.Ruling;
import mingqian.regulation.TargetTraits;
import mingqian.regulation.VisitQuestion;

/**
 * What the regulation says of an enterprise on each day 逐日裁定. It is asked once for all enterprises
 * that it cannot tell apart, so that a library of ten thousand is soon weighed.
 */
final class DayRulings {
  /**
   * The answer.
   *
   * @param closed the days that are forbidden, in order
   * @param against the rules that forbid them
   */
  record Closed(List<LocalDate> closed, Set<RuleId> against) {}

  /**
   * The visit that is weighed.
   *
   * @param earlier the enterprise's visits of the year, of each department that would visit
   * @param matters what would be checked
   */
  record Wanted(EarlierVisits earlier, List<MatterAsked> matters) {}

  private record Alike(List<LocalDate> days, TargetTraits traits, Wanted wanted) {}

  private final Regulation regulation;
  private final Map<Alike, Closed> known = new HashMap<>();

  DayRulings(Regulation regulation) {
    this.regulation = regulation;
  }

  /** Asks for each of the days. */
  Closed of(Enterprise enterprise, List<LocalDate> days, Wanted wanted) {
    TargetTraits traits = regulation.indistinct(enterprise.traits());
    return known.computeIfAbsent(new Alike(days, traits, wanted), this::ask);
  }

  private Closed ask(Alike alike) {
    List<LocalDate> closed = new ArrayList<>();
    Set<RuleId> against = new TreeSet<>();
    EarlierVisits earlier = alike.wanted().earlier();
    Purpose purpose =
        Purpose.of(InspectionKind.RANDOM, earlier.byDepartment().keySet())
            .checking(alike.wanted().matters());
    for (LocalDate day : alike.days()) {
      Ruling ruling = regulation.ruling(new VisitQuestion(alike.traits(), day, purpose, earlier));
      if (ruling instanceof Ruling.Refused no) {
        closed.add(day);
        no.reasons().stream().map(Reason::rule).forEach(against::add);
      }
    }
    return new Closed(List.copyOf(closed), Set.copyOf(against));
  }
}
