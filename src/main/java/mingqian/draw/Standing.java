package mingqian.draw;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * How the visits of a draw stand between two changes 现状.
 *
 * @param places who sits where on which day
 * @param live the targets to be visited
 * @param used every target that was ever to be visited: a reserve serves once
 * @param gone who left which target; nobody comes back to it
 * @param away who said that he cannot come on which day
 */
record Standing(
    Places places, Set<String> live, Set<String> used, Set<Recusal> gone, Set<Absence> away) {
  Standing {
    live = Set.copyOf(live);
    used = Set.copyOf(used);
    gone = Set.copyOf(gone);
    away = Set.copyOf(away);
  }

  static Standing of(DrawResult result) {
    Set<String> chosen = Set.copyOf(result.chosen());
    Places places = new Places(result.teams().seats(), result.days().visits());
    return new Standing(places, chosen, chosen, Set.of(), Set.of());
  }

  FinalState state() {
    return new FinalState(seats(), visits());
  }

  List<Seat> seats() {
    return places.seats();
  }

  List<Visit> visits() {
    return places.visits();
  }

  Optional<LocalDate> dayOf(String target) {
    return places.dayOf(target);
  }

  List<Seat> team(String target) {
    return places.team(target);
  }

  /** With another in the seat; an absence keeps its day. */
  Standing replaced(Change.Kind kind, Seat left, Seat taken) {
    List<Seat> sits = new ArrayList<>(seats());
    sits.set(sits.indexOf(left), taken);
    Set<Absence> days = new HashSet<>(away);
    if (kind == Change.Kind.ABSENT) {
      dayOf(left.target()).ifPresent(day -> days.add(new Absence(left.inspector(), day)));
    }
    return new Standing(
        new Places(sits, visits()),
        live,
        used,
        plus(gone, new Recusal(left.inspector(), left.target())),
        days);
  }

  /** With one more target to be visited. */
  Standing joined(List<Seat> team, Visit visit) {
    List<Seat> sits = new ArrayList<>(seats());
    sits.addAll(team);
    List<Visit> days = new ArrayList<>(visits());
    days.add(visit);
    String target = visit.target();
    return new Standing(new Places(sits, days), plus(live, target), plus(used, target), gone, away);
  }

  /** With the target on another day, or on its first one. */
  Standing moved(Visit visit) {
    List<Visit> days = new ArrayList<>(visits());
    days.removeIf(each -> each.target().equals(visit.target()));
    days.add(visit);
    return new Standing(new Places(seats(), days), live, used, gone, away);
  }

  /** The targets to be visited that have no day, sorted. */
  List<String> open() {
    Set<String> open = new TreeSet<>(live);
    visits().forEach(visit -> open.remove(visit.target()));
    return List.copyOf(open);
  }

  /** With these teams and days for the open targets; everybody else keeps his. */
  Standing supplemented(DrawResult.TeamResult teams, DrawResult.DayResult days) {
    Set<String> open = Set.copyOf(open());
    List<Seat> sits = new ArrayList<>(seats());
    sits.removeIf(seat -> open.contains(seat.target()));
    sits.addAll(teams.seats());
    List<Visit> placed = new ArrayList<>(visits());
    placed.addAll(days.visits());
    return new Standing(new Places(sits, placed), live, used, gone, away);
  }

  /** Without the visit and its team. */
  Standing dropped(String target) {
    List<Seat> sits = seats().stream().filter(seat -> !seat.target().equals(target)).toList();
    List<Visit> days = visits().stream().filter(visit -> !visit.target().equals(target)).toList();
    Set<String> rest = new HashSet<>(live);
    rest.remove(target);
    return new Standing(new Places(sits, days), rest, used, gone, away);
  }

  private static <T> Set<T> plus(Set<T> set, T one) {
    Set<T> more = new HashSet<>(set);
    more.add(one);
    return more;
  }
}
