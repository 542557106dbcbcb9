package mingqian.simulation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import mingqian.ceremony.Conducted.DrawnSeat;
import mingqian.ceremony.Conducted.DrawnVisit;
import mingqian.ceremony.SimulatedBooks;
import mingqian.ceremony.SimulatedDraw;
import mingqian.ceremony.SimulatedDraw.Frame;
import mingqian.regulation.Regulation;
import mingqian.terms.CreditCode;
import mingqian.terms.Library;

/** One run of a year 一次模拟: who is visited how often in it. */
final class OneYear {
  private static final int CHANCE_PLACES = 12;

  private final Tally tally;
  private final Map<CreditCode, Library> libraries = new HashMap<>();
  private final Map<CreditCode, Integer> visitsOf = new HashMap<>();
  private final Map<DrawnSeat, Integer> visitsBy = new HashMap<>();
  private Optional<SimulatedBooks> books = Optional.empty();

  OneYear(Tally tally) {
    this.tally = tally;
  }

  /** The books of the year, opened under the regulation. */
  SimulatedBooks books(Regulation regulation) {
    books = books.or(() -> Optional.of(new SimulatedBooks(regulation)));
    return books.orElseThrow();
  }

  void enter(SimulatedDraw draw) {
    draw.strata().forEach(this::chances);
    draw.pool().forEach(seat -> visitsBy.merge(seat, 0, Integer::sum));
    for (DrawnVisit visit : draw.visits()) {
      tally.count(Part.DISTRICT, draw.districts().get(visit.target()).value(), 1);
      visitsOf.merge(visit.target(), 1, Integer::sum);
      enter(visit);
    }
  }

  /** Within a stratum everybody has the same chance, so that no lots are needed to tell it. */
  private void chances(Frame stratum) {
    stratum.eligible().forEach(target -> libraries.put(target, stratum.library()));
    if (!stratum.eligible().isEmpty()) {
      BigDecimal quota = BigDecimal.valueOf(stratum.quota());
      BigDecimal frame = BigDecimal.valueOf(stratum.eligible().size());
      BigDecimal chance = quota.divide(frame, CHANCE_PLACES, RoundingMode.HALF_UP);
      stratum.eligible().forEach(target -> tally.chance(target.value(), chance));
    }
  }

  private void enter(DrawnVisit visit) {
    Set<String> departments = new TreeSet<>();
    for (DrawnSeat seat : visit.seats()) {
      departments.add(seat.department().value());
      visitsBy.merge(seat, 1, Integer::sum);
    }
    departments.forEach(department -> tally.count(Part.DEPARTMENT, department, 1));
    visit
        .day()
        .map(day -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)))
        .ifPresent(monday -> tally.count(Part.WEEK, visit.library() + "/" + monday, 1));
  }

  /** Ends the run: of the visits of each it becomes how many have so many. */
  void close() {
    libraries.forEach(
        (target, library) -> {
          int visits = visitsOf.getOrDefault(target, 0);
          tally.count(Part.TIMES, library + "/" + visits, 1);
        });
    visitsBy.forEach(
        (seat, visits) -> {
          tally.count(Part.INSPECTOR, seat.department() + "/" + seat.inspector(), visits);
          tally.count(Part.LOAD, seat.department() + "/" + visits, 1);
        });
    tally.endRun();
  }
}
