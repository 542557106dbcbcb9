package mingqian.draw;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whom the lists allow for a seat 候补人员 as things stand after the draw: the rules of the teams (R02,
 * R03, R04, R13, R16), presence on the day, visits a day and capacity.
 */
final class SpareSeats {
  private final Lists lists;
  private final int perDay;
  private final Eligibility eligibility;
  private final VisitDays.Presence presence;
  private final Map<String, TargetRow> targets = new HashMap<>();

  SpareSeats(Premises premises) {
    lists = premises.lists();
    perDay = premises.visitsPerDay();
    eligibility = new Eligibility(lists);
    presence = new VisitDays.Presence(lists);
    lists.targets().forEach(row -> targets.put(row.target(), row));
  }

  Lists lists() {
    return lists;
  }

  int perDay() {
    return perDay;
  }

  TargetRow target(String target) {
    return targets.get(target);
  }

  /** The lines of the target's profile by department. */
  List<ProfileLine> lines(String target) {
    return lists.profiles().stream()
        .filter(line -> line.profile().equals(targets.get(target).profile()))
        .sorted(Comparator.comparing(ProfileLine::department))
        .toList();
  }

  ProfileLine line(Seat seat) {
    return lines(seat.target()).stream()
        .filter(line -> line.department().equals(seat.department()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("not a seat of the profile: " + seat));
  }

  /** Whether a line with these members must have a qualified one next. */
  boolean needsQualified(ProfileLine line, List<Seat> members) {
    long plain =
        members.stream()
            .filter(seat -> seat.department().equals(line.department()))
            .filter(seat -> !eligibility.qualifies(seat.inspector(), line.qualification()))
            .count();
    return plain >= line.seats() - line.qualified();
  }

  /**
   * Who may take the next seat of a line, those of the lowest load plus assigned only, in order of
   * pseudonym; none where nobody may.
   *
   * @param opening which seat is open; the rest of its team stays
   */
  List<String> candidates(
      Standing standing, Optional<LocalDate> day, ProfileLine line, Opening opening) {
    Eligibility.Demand demand = eligibility.demand(targets.get(opening.target()), line);
    boolean qualified = needsQualified(line, opening.team());
    List<InspectorRow> able =
        lists.pool().inspectors().stream()
            .filter(row -> eligibility.mayTake(row, demand))
            .filter(
                row -> !qualified || eligibility.qualifies(row.inspector(), line.qualification()))
            .filter(row -> isFree(row, standing, day, opening))
            .toList();
    long least = able.stream().mapToLong(row -> total(row, standing)).min().orElse(0);
    return able.stream()
        .filter(row -> total(row, standing) == least)
        .map(InspectorRow::inspector)
        .sorted()
        .toList();
  }

  /**
   * An open seat.
   *
   * @param target of which target
   * @param team who sits in the other seats
   */
  record Opening(String target, List<Seat> team) {}

  private boolean isFree(
      InspectorRow row, Standing standing, Optional<LocalDate> day, Opening opening) {
    String inspector = row.inspector();
    return opening.team().stream().noneMatch(seat -> seat.inspector().equals(inspector))
        && !eligibility.recused(opening.target()).contains(inspector)
        && !standing.gone().contains(new Recusal(inspector, opening.target()))
        && standing.places().seatsOf(inspector) < row.capacity()
        && day.stream().allMatch(on -> canCome(inspector, on, standing, opening.target()));
  }

  private boolean canCome(String inspector, LocalDate day, Standing standing, String target) {
    return presence.isPresent(inspector, day)
        && !standing.away().contains(new Absence(inspector, day))
        && standing.places().visitsOn(inspector, day, target) < perDay;
  }

  private static long total(InspectorRow row, Standing standing) {
    return row.load() + standing.places().seatsOf(row.inspector());
  }

  /** The open days of the target from the first one on, in order. */
  NavigableSet<LocalDate> days(String target, LocalDate first) {
    return new TreeSet<>(presence.days(target, Set.of()).tailSet(first, true));
  }

  /** Whether the team is complete and all of it can come on the day, which is open. */
  boolean fits(String target, LocalDate day, Standing standing) {
    List<Seat> team = standing.team(target);
    int seats = lines(target).stream().mapToInt(ProfileLine::seats).sum();
    return team.size() == seats
        && days(target, day).contains(day)
        && team.stream().allMatch(seat -> canCome(seat.inspector(), day, standing, target));
  }

  /** Draws a whole team seat by seat, the qualified seats of each line first. */
  Optional<List<Seat>> team(Standing standing, Visit visit, Lot lot) {
    List<Seat> team = new ArrayList<>();
    for (ProfileLine line : lines(visit.target())) {
      for (int i = 0; i < line.seats(); i++) {
        // Asked for first, so that those who hold it are not spent on other seats.
        ProfileLine now = i < line.qualified() ? strict(line) : line;
        List<String> able =
            candidates(standing, Optional.of(visit.day()), now, new Opening(visit.target(), team));
        if (able.isEmpty()) {
          return Optional.empty();
        }
        String who = able.get(lot.pick("change." + (team.size() + 1), able.size()));
        team.add(new Seat(visit.target(), line.department(), who));
      }
    }
    return Optional.of(team);
  }

  private static ProfileLine strict(ProfileLine line) {
    return new ProfileLine(
        line.profile(),
        line.department(),
        line.seats(),
        line.territory(),
        line.qualification(),
        line.seats());
  }

  /** A seeded pick of 0 to n - 1. */
  interface Lot {
    int pick(String tag, int n);
  }
}
