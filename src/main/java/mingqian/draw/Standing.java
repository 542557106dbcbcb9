package mingqian.draw;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How the visits of a draw stand between two changes 现状.
 *
 * @param seats who sits where
 * @param visits the days
 * @param live the targets to be visited
 * @param used every target that was ever to be visited: a reserve serves once
 * @param gone who left which target; nobody comes back to it
 * @param away who said that he cannot come on which day
 */
record Standing(
    List<Seat> seats,
    List<Visit> visits,
    Set<String> live,
    Set<String> used,
    Set<Recusal> gone,
    Set<Absence> away) {
  Standing {
    seats = List.copyOf(seats);
    visits = List.copyOf(visits);
    live = Set.copyOf(live);
    used = Set.copyOf(used);
    gone = Set.copyOf(gone);
    away = Set.copyOf(away);
  }

  static Standing of(DrawResult result) {
    Set<String> chosen = Set.copyOf(result.chosen());
    return new Standing(
        result.teams().seats(), result.days().visits(), chosen, chosen, Set.of(), Set.of());
  }

  FinalState state() {
    return new FinalState(seats, visits);
  }

  Optional<LocalDate> dayOf(String target) {
    return visits.stream().filter(v -> v.target().equals(target)).map(Visit::day).findFirst();
  }

  List<Seat> team(String target) {
    return seats.stream().filter(seat -> seat.target().equals(target)).toList();
  }

  long seatsOf(String inspector) {
    return seats.stream().filter(seat -> seat.inspector().equals(inspector)).count();
  }

  /** How many visits the inspector has on a day, the one to the target left out. */
  long visitsOn(String inspector, LocalDate day, String target) {
    return seats.stream()
        .filter(seat -> seat.inspector().equals(inspector) && !seat.target().equals(target))
        .filter(seat -> dayOf(seat.target()).filter(day::equals).isPresent())
        .count();
  }

  /** With another in the seat; an absence keeps its day. */
  Standing replaced(Change.Kind kind, Seat left, Seat taken) {
    List<Seat> sits = new ArrayList<>(seats);
    sits.set(sits.indexOf(left), taken);
    Set<Absence> days = new HashSet<>(away);
    if (kind == Change.Kind.ABSENT) {
      dayOf(left.target()).ifPresent(day -> days.add(new Absence(left.inspector(), day)));
    }
    return new Standing(
        sits, visits, live, used, plus(gone, new Recusal(left.inspector(), left.target())), days);
  }

  /** With one more target to be visited. */
  Standing joined(List<Seat> team, Visit visit) {
    List<Seat> sits = new ArrayList<>(seats);
    sits.addAll(team);
    List<Visit> days = new ArrayList<>(visits);
    days.add(visit);
    String target = visit.target();
    return new Standing(sits, days, plus(live, target), plus(used, target), gone, away);
  }

  /** With the target on another day, or on its first one. */
  Standing moved(Visit visit) {
    List<Visit> days = new ArrayList<>(visits);
    days.removeIf(each -> each.target().equals(visit.target()));
    days.add(visit);
    return new Standing(seats, days, live, used, gone, away);
  }

  /** Without the visit and its team. */
  Standing dropped(String target) {
    List<Seat> sits = seats.stream().filter(seat -> !seat.target().equals(target)).toList();
    List<Visit> days = visits.stream().filter(visit -> !visit.target().equals(target)).toList();
    Set<String> rest = new HashSet<>(live);
    rest.remove(target);
    return new Standing(sits, days, rest, used, gone, away);
  }

  private static <T> Set<T> plus(Set<T> set, T one) {
    Set<T> more = new HashSet<>(set);
    more.add(one);
    return more;
  }
}
