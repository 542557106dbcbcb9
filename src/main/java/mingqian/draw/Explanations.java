package mingqian.draw;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mingqian.regulation.Regulation;
import mingqian.regulation.Rule;
import mingqian.regulation.RuleId;

/**
 * Explains a conducted draw 抽取说明, target by target, from nothing but what was sealed, the seed and
 * the result. Immutable.
 */
public final class Explanations {
  private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

  private final DrawResult result;
  private final Sequel sequel;
  private final List<Supplemented> supplements;
  private final Optional<Replay> replay;
  private final Regulation regulation;
  private final Eligibility eligibility;
  private final OpenDays openDays;
  private final VisitDays.Presence presence;
  private final Map<String, TargetRow> targets = new HashMap<>();
  private final Map<String, ExcludedTarget> excluded = new HashMap<>();

  private Explanations(DrawResult result, Sequel sequel) {
    Lists lists = result.sealed().lists();
    this.result = result;
    this.sequel = sequel;
    supplements = sequel.addenda().isEmpty() ? List.of() : sequel.replay(result).supplements();
    replay = Replay.of(result);
    regulation = Regulation.loadCopies(result.sealed().rules().map());
    eligibility = new Eligibility(lists);
    openDays = new OpenDays(lists);
    presence = new VisitDays.Presence(lists);
    lists.targets().forEach(row -> targets.put(row.target(), row));
    lists.excluded().forEach(row -> excluded.put(row.target(), row));
  }

  /**
   * Explains a draw.
   *
   * @param result as it was conducted
   * @param sequel the changes and addenda after the draw
   * @throws IllegalArgumentException if there are addenda and a step cannot be replayed
   */
  public static Explanations of(DrawResult result, Sequel sequel) {
    return new Explanations(result, sequel);
  }

  /**
   * Explains a disclosed draw; what the folder says is taken as it stands.
   *
   * @throws RefusedFolder with every reason
   */
  public static Explanations of(DisclosedFolder folder) {
    DrawResult result = folder.result();
    return of(result, new Sequel(folder.changes(), folder.addenda(result.sealed()).list()));
  }

  /** The draw explained. */
  public Notice notice() {
    return result.sealed().notice();
  }

  /** How many each rule excluded, by id. */
  public Map<String, Integer> exclusions() {
    Map<String, Integer> counts = new TreeMap<>();
    excluded.values().forEach(row -> counts.merge(row.rule(), 1, Integer::sum));
    return counts;
  }

  /** The rule in the edition that was sealed; empty for an id that no edition has on that day. */
  public Optional<Rule> rule(String id) {
    LocalDate day = LocalDate.ofInstant(notice().timing().sealedAt(), BEIJING);
    return RuleId.of(id).flatMap(rule -> regulation.rule(rule, day));
  }

  /**
   * Explains one target.
   *
   * @param target credit code or pseudonym, as the lists name it
   */
  public Explanation of(String target) {
    Optional<TargetRow> row = Optional.ofNullable(targets.get(target));
    Optional<DisclosedLots.Lot> lot = row.map(this::lot);
    Optional<TargetRow> drawn =
        row.filter(one -> lot.filter(DisclosedLots.Lot::isDrawn).isPresent());
    return new Explanation(
        target,
        admission(target, row),
        lot,
        drawn.map(this::team).orElse(List.of()),
        drawn.map(this::day),
        row.map(this::supplements).orElse(List.of()),
        sequel.changes().stream()
            .filter(one -> one.target().equals(target) || one.replacement().equals(target))
            .toList());
  }

  private Explanation.Admission admission(String target, Optional<TargetRow> row) {
    if (row.isPresent()) {
      int days =
          (int)
              result.sealed().lists().days().stream()
                  .filter(day -> day.stratum().equals(row.get().stratum()))
                  .count();
      return new Explanation.Admission.Eligible(row.get(), days, days - openDays.of(target).size());
    }
    return excluded.containsKey(target)
        ? new Explanation.Admission.Excluded(excluded.get(target).rule())
        : new Explanation.Admission.Unlisted();
  }

  private DisclosedLots.Lot lot(TargetRow row) {
    Stratum stratum =
        result.sealed().lists().strata().stream()
            .filter(one -> one.name().equals(row.stratum()))
            .findFirst()
            .orElseThrow();
    return DisclosedLots.lot(result.seed(), stratum, row.target(), targets.values());
  }

  private List<TeamLine> team(TargetRow row) {
    return result.sealed().lists().profiles().stream()
        .filter(line -> line.profile().equals(row.profile()))
        .sorted((one, other) -> one.department().compareTo(other.department()))
        .map(line -> line(row, line))
        .toList();
  }

  private TeamLine line(TargetRow row, ProfileLine line) {
    Eligibility.Demand demand = eligibility.demand(row, line);
    Set<String> recused = eligibility.recused(row.target());
    Map<TeamLine.Barrier, Integer> barred = new EnumMap<>(TeamLine.Barrier.class);
    for (TeamLine.Barrier barrier : TeamLine.Barrier.values()) {
      barred.put(barrier, 0);
    }
    int able = 0;
    int qualified = 0;
    for (InspectorRow inspector : result.sealed().lists().pool().inspectors()) {
      Optional<TeamLine.Barrier> barrier = barrier(inspector, demand, recused);
      barrier.ifPresent(one -> barred.merge(one, 1, Integer::sum));
      able += barrier.isEmpty() ? 1 : 0;
      qualified +=
          barrier.isEmpty() && eligibility.qualifies(inspector.inspector(), line.qualification())
              ? 1
              : 0;
    }
    return new TeamLine(line, barred, able, qualified, seats(row, line));
  }

  private Optional<TeamLine.Barrier> barrier(
      InspectorRow inspector, Eligibility.Demand demand, Set<String> recused) {
    return eligibility
        .barrier(inspector, demand)
        .or(
            () ->
                recused.contains(inspector.inspector())
                    ? Optional.of(TeamLine.Barrier.RECUSAL)
                    : Optional.empty())
        .or(
            () ->
                inspector.capacity() == 0
                    ? Optional.of(TeamLine.Barrier.CAPACITY)
                    : Optional.empty());
  }

  private List<SeatTaken> seats(TargetRow row, ProfileLine line) {
    Set<String> members =
        result.teams().seats().stream()
            .filter(seat -> seat.target().equals(row.target()))
            .filter(seat -> seat.department().equals(line.department()))
            .map(Seat::inspector)
            .collect(Collectors.toSet());
    return result.sealed().lists().pool().inspectors().stream()
        .filter(one -> members.contains(one.inspector()))
        .map(one -> seat(row.target(), one))
        .toList();
  }

  private SeatTaken seat(String target, InspectorRow one) {
    return new SeatTaken(
        one.inspector(),
        one.department(),
        one.load(),
        replay.flatMap(again -> again.seat(target, one.inspector())));
  }

  private List<SupplementTold> supplements(TargetRow row) {
    return IntStream.range(0, supplements.size())
        .filter(i -> supplements.get(i).open().contains(row.target()))
        .mapToObj(i -> told(sequel.addenda().get(i), supplements.get(i).after().state(), row))
        .toList();
  }

  private static SupplementTold told(Addendum addendum, FinalState after, TargetRow row) {
    Further further = addendum.further();
    return new SupplementTold(
        addendum.notice().number(),
        further.inspectors().size(),
        (int) further.days().stream().filter(day -> day.stratum().equals(row.stratum())).count(),
        after.seats().stream().filter(seat -> seat.target().equals(row.target())).toList(),
        after.visits().stream()
            .filter(visit -> visit.target().equals(row.target()))
            .map(Visit::day)
            .findFirst());
  }

  private DayChoice day(TargetRow row) {
    Set<String> team =
        result.teams().seats().stream()
            .filter(seat -> seat.target().equals(row.target()))
            .map(Seat::inspector)
            .collect(Collectors.toSet());
    NavigableSet<LocalDate> fitting = presence.days(row.target(), team);
    return new DayChoice(
        result.days().visits().stream()
            .filter(visit -> visit.target().equals(row.target()))
            .map(Visit::day)
            .findFirst(),
        openDays.of(row.target()).size(),
        fitting.size(),
        replay.flatMap(again -> again.day(row.target())));
  }
}
