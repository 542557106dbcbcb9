package mingqian.draw;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import mingqian.draw.DrawResult.DayResult;

/**
 * The days 检查日 of the drawn targets: an open day of the target on which the whole team is present,
 * its certificates hold and none of it has as many visits as a day may have. A target whose team is
 * not complete gets no day.
 */
public final class VisitDays {
  private VisitDays() {}

  static DayResult draw(Premises premises, List<String> chosen, List<Seat> seats, Picks picks) {
    Placement placement = place(premises, chosen, seats, picks);
    List<Visit> visits = new ArrayList<>();
    Set<String> unplaced = new TreeSet<>();
    for (int i = 0; i < placement.ranked().size(); i++) {
      String target = placement.ranked().get(i);
      placement
          .day(i)
          .ifPresentOrElse(day -> visits.add(new Visit(target, day)), () -> unplaced.add(target));
    }
    return new DayResult(List.copyOf(visits), List.copyOf(unplaced));
  }

  /**
   * What came of placing.
   *
   * @param ranked the targets in seeded order
   * @param days every day of the draw, in order
   * @param placed what came of it, by rank
   */
  record Placement(List<String> ranked, List<LocalDate> days, List<DayPlacing.Placed> placed) {
    /** The day of the target of that rank. */
    Optional<LocalDate> day(int rank) {
      int day = placed.get(rank).day();
      return day < 0 ? Optional.empty() : Optional.of(days.get(day));
    }
  }

  static Placement place(Premises premises, List<String> chosen, List<Seat> seats, Picks picks) {
    Lists lists = premises.lists();
    Map<String, Set<String>> teams =
        seats.stream()
            .collect(
                Collectors.groupingBy(
                    Seat::target, Collectors.mapping(Seat::inspector, Collectors.toSet())));
    List<LocalDate> days = lists.days().stream().map(OpenDay::day).distinct().sorted().toList();
    List<String> ranked = picks.ranked("visit", chosen);
    DayPlacing.Puzzle puzzle = puzzle(lists, ranked, teams, days);
    return new Placement(
        ranked, days, DayPlacing.place(puzzle, premises.visitsPerDay(), days.size(), picks));
  }

  private static DayPlacing.Puzzle puzzle(
      Lists lists, List<String> ranked, Map<String, Set<String>> teams, List<LocalDate> days) {
    Map<String, Integer> needed = seatsNeeded(lists);
    Map<String, Integer> numbers = new HashMap<>();
    Presence presence = new Presence(lists);
    List<BitSet> open = new ArrayList<>();
    List<int[]> members = new ArrayList<>();
    for (String target : ranked) {
      Set<String> team = teams.getOrDefault(target, Set.of());
      BitSet fit = new BitSet();
      if (team.size() == needed.get(target)) {
        NavigableSet<LocalDate> fitting = presence.days(target, team);
        for (int day = 0; day < days.size(); day++) {
          fit.set(day, fitting.contains(days.get(day)));
        }
      }
      open.add(fit);
      members.add(
          team.stream()
              .mapToInt(who -> numbers.computeIfAbsent(who, w -> numbers.size()))
              .toArray());
    }
    return new DayPlacing.Puzzle(open, members, numbers.size());
  }

  private static Map<String, Integer> seatsNeeded(Lists lists) {
    Map<String, Integer> seats = new HashMap<>();
    lists.profiles().forEach(line -> seats.merge(line.profile(), line.seats(), Integer::sum));
    Map<String, Integer> needed = new HashMap<>();
    lists.targets().forEach(row -> needed.put(row.target(), seats.get(row.profile())));
    return needed;
  }

  /** Which days a team can be at a target. */
  static final class Presence {
    private final OpenDays openDays;
    private final Map<String, LocalDate> validUntil = new HashMap<>();
    private final Map<String, Set<LocalDate>> absences = new HashMap<>();

    Presence(Lists lists) {
      openDays = new OpenDays(lists);
      lists.pool().inspectors().forEach(row -> validUntil.put(row.inspector(), row.validUntil()));
      for (Absence row : lists.pool().absences()) {
        absences.computeIfAbsent(row.inspector(), k -> new HashSet<>()).add(row.day());
      }
    }

    /** Whether the inspector's certificate holds on the day and nothing else keeps him. */
    boolean isPresent(String inspector, LocalDate day) {
      return !validUntil.getOrDefault(inspector, LocalDate.MIN).isBefore(day)
          && !absences.getOrDefault(inspector, Set.of()).contains(day);
    }

    /** Open days of the target on which everyone of the team is present and certified. */
    NavigableSet<LocalDate> days(String target, Set<String> team) {
      NavigableSet<LocalDate> days = new TreeSet<>(openDays.of(target));
      for (String inspector : team) {
        LocalDate last = validUntil.getOrDefault(inspector, LocalDate.MIN);
        days = new TreeSet<>(days.headSet(last, true));
        days.removeAll(absences.getOrDefault(inspector, Set.of()));
      }
      return days;
    }
  }
}
