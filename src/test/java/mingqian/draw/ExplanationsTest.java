package mingqian.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mingqian.draw.SeatTaken.Way;
import mingqian.draw.TeamLine.Barrier;
import mingqian.terms.DepartmentCode;
import mingqian.terms.Digest;
import mingqian.terms.DistrictCode;
import mingqian.terms.Library;
import org.junit.jupiter.api.Test;

/** Small draws whose reasons can be told without the program. */
class ExplanationsTest {
  private static final LocalDate ONE = LocalDate.of(2026, 6, 8);
  private static final LocalDate TWO = LocalDate.of(2026, 6, 9);
  private static final LocalDate THREE = LocalDate.of(2026, 6, 10);
  private static final LocalDate LONG = LocalDate.of(2028, 12, 31);
  private static final String SKILL = "special-equipment";

  private final DrawResult sample = SampleDraw.result();
  private static final Sequel NOTHING = new Sequel(List.of(), List.of());

  private final Explanations explained = Explanations.of(sample, NOTHING);

  @Test
  void the_lot_of_everybody_is_that_of_the_folder() {
    DisclosedLots lots = DisclosedLots.of(SampleDraw.disclosed());
    int drawn = 0;
    for (int i = 0; i < 40; i++) {
      Explanation one = explained.of(SampleDraw.code(i));
      assertThat(one.lot()).isEqualTo(lots.of(SampleDraw.code(i)));
      assertThat(one.team().isEmpty()).isEqualTo(!one.isDrawn());
      assertThat(one.day().isPresent()).isEqualTo(one.isDrawn());
      drawn += one.isDrawn() ? 1 : 0;
    }
    assertThat(drawn).isEqualTo(12);
    DisclosedLots.Lot reserve = lots.drawn(lots.strata().get(1)).get(4);
    assertThat(explained.of(reserve.target()).isDrawn()).isFalse();
    assertThat(explained.of(reserve.target()).lot().orElseThrow().isReserve()).isTrue();
  }

  @Test
  void an_excluded_one_is_told_the_rule_with_its_words_and_source() {
    Explanation one = explained.of("00000000000000000000");
    assertThat(one.admission()).isEqualTo(new Explanation.Admission.Excluded("R14"));
    assertThat(one.lot()).isEmpty();
    assertThat(explained.exclusions()).isEqualTo(Map.of("R14", 1));
    assertThat(explained.rule("R14").orElseThrow().wording().zh()).contains("存续");
    assertThat(explained.rule("R99")).isEmpty();
    assertThat(explained.of(SampleDraw.code(40)).admission())
        .isEqualTo(new Explanation.Admission.Unlisted());
  }

  @Test
  void an_eligible_one_is_told_what_the_draw_knew_of_it() {
    long days =
        SampleDraw.lists().days().stream()
            .filter(day -> day.stratum().equals("A.manufacturing"))
            .count();
    long closed =
        SampleDraw.lists().closures().stream()
            .filter(row -> row.target().equals(SampleDraw.code(0)))
            .count();
    assertThat(explained.of(SampleDraw.code(0)).admission())
        .isEqualTo(
            new Explanation.Admission.Eligible(
                SampleDraw.lists().targets().get(0), (int) days, (int) closed));
  }

  @Test
  void the_disclosed_folder_explains_the_same() {
    Explanations opened = Explanations.of(DisclosedFolder.of(SampleDraw.disclosed()));
    for (String target : sample.chosen()) {
      assertThat(opened.of(target)).isEqualTo(explained.of(target));
    }
  }

  @Test
  void what_befell_a_target_after_the_draw_is_told() {
    Explanations changed = Explanations.of(DisclosedFolder.of(SampleDraw.changed()));
    List<String> targets = sample.chosen();
    assertThat(changed.of(targets.get(0)).changes())
        .extracting(Change::kind)
        .containsExactly(Change.Kind.RECUSED);
    Change substituted = changed.of(targets.get(1)).changes().get(0);
    assertThat(substituted.kind()).isEqualTo(Change.Kind.SUBSTITUTED);
    assertThat(changed.of(substituted.replacement()).changes()).containsExactly(substituted);
    assertThat(changed.of(targets.get(3)).changes()).isEmpty();
  }

  @Test
  void whoever_a_sealed_addendum_supplied_reads_what_it_brought() {
    DisclosedFolder folder = DisclosedFolder.of(IncompleteDraw.completed());
    Explanations all = Explanations.of(folder);
    Set<String> placed =
        folder.took().visits().stream().map(Visit::target).collect(Collectors.toSet());
    Set<String> before =
        folder.conducted().visits().stream().map(Visit::target).collect(Collectors.toSet());
    assertThat(placed).hasSizeGreaterThan(before.size());
    for (String target : placed) {
      List<SupplementTold> told = all.of(target).supplements();
      assertThat(told).hasSize(before.contains(target) ? 0 : 1);
      told.forEach(
          one -> {
            assertThat(one.number()).isEqualTo(1);
            assertThat(one.inspectors()).isEqualTo(4);
            assertThat(one.days()).isZero();
            assertThat(new Visit(target, one.day().orElseThrow())).isIn(folder.took().visits());
            assertThat(one.seats()).isNotEmpty().isSubsetOf(folder.took().seats());
          });
    }
  }

  @Test
  void everybody_of_the_pool_is_able_or_kept_out_by_the_first_barrier() {
    ProfileLine line = new ProfileLine("p", "SCJG", 2, Territory.OWN, SKILL, 1);
    Explanations all = explain(lists(1, line, mixed(), List.of(ONE), List.of()), 0);
    TeamLine told = all.of(SampleDraw.code(0)).team().get(0);
    assertThat(told.barred())
        .isEqualTo(
            Map.of(
                Barrier.DEPARTMENT, 1,
                Barrier.CERTIFICATE, 1,
                Barrier.TERRITORY, 1,
                Barrier.RECUSAL, 1,
                Barrier.CAPACITY, 1));
    assertThat(told.able()).isEqualTo(2);
    assertThat(told.qualified()).isEqualTo(1);
    assertThat(told.pool()).isEqualTo(7);
    assertThat(told.seats())
        .extracting(SeatTaken::inspector)
        .containsExactly(SampleDraw.inspector(5), SampleDraw.inspector(6));
  }

  /** One carries 1, the other 3: the first takes both seats, at levels 2 and 3. */
  @Test
  void a_seat_is_taken_at_the_level_that_the_loads_say() {
    List<InspectorRow> pool = List.of(loaded(0, 1), loaded(1, 3));
    Lists lists = lists(2, anyone(1), pool(pool), List.of(ONE, TWO), List.of());
    Explanations all = explain(lists, 0);
    List<SeatTaken> seats = seats(all, 2);
    assertThat(seats).extracting(SeatTaken::inspector).containsOnly(SampleDraw.inspector(0));
    assertThat(seats.stream().map(seat -> seat.course().orElseThrow()).toList())
        .containsExactlyInAnyOrder(
            new SeatTaken.Course(2, Way.PICK), new SeatTaken.Course(3, Way.PICK));
  }

  /**
   * The second is recused from the second target. Whoever sits first by pick may be the wrong one:
   * then a search seats both; else both are picked. The teams are the same.
   */
  @Test
  void a_seat_comes_by_pick_or_where_none_is_left_by_search() {
    List<InspectorRow> pool =
        List.of(inspector(0, "SCJG", "999901", LONG, 1), inspector(1, "SCJG", "999901", LONG, 1));
    Pool people =
        new Pool(
            pool,
            List.of(),
            List.of(),
            List.of(new Recusal(SampleDraw.inspector(1), SampleDraw.code(1))),
            List.of());
    Lists lists = lists(2, anyone(1), people, List.of(ONE, TWO), List.of());
    Set<List<Way>> seen = new HashSet<>();
    for (int i = 0; i < 40; i++) {
      List<SeatTaken> seats = seats(explain(lists, i), 2);
      assertThat(seats)
          .extracting(SeatTaken::inspector)
          .containsExactly(SampleDraw.inspector(1), SampleDraw.inspector(0));
      assertThat(seats).allMatch(seat -> seat.course().orElseThrow().level() == 1);
      seen.add(seats.stream().map(seat -> seat.course().orElseThrow().way()).toList());
    }
    assertThat(seen)
        .containsExactlyInAnyOrder(List.of(Way.PICK, Way.PICK), List.of(Way.SEARCH, Way.SEARCH));
  }

  /** One inspector, one visit a day, three targets with two of three days each. */
  @Test
  void a_day_is_picked_among_free_ones_or_cleared() {
    List<Closure> closed =
        List.of(
            new Closure(SampleDraw.code(0), THREE),
            new Closure(SampleDraw.code(1), TWO),
            new Closure(SampleDraw.code(2), ONE));
    Lists lists =
        lists(3, anyone(1), pool(List.of(loaded(0, 0))), List.of(ONE, TWO, THREE), closed);
    int cleared = 0;
    for (int i = 0; i < 40; i++) {
      Explanations all = explain(lists, i);
      List<DayChoice> days =
          IntStream.range(0, 3)
              .mapToObj(t -> all.of(SampleDraw.code(t)).day().orElseThrow())
              .toList();
      assertThat(days).allMatch(day -> day.open() == 2 && day.fitting() == 2);
      assertThat(days.stream().map(day -> day.day().orElseThrow()))
          .containsExactlyInAnyOrder(ONE, TWO, THREE);
      int moved = days.stream().mapToInt(day -> course(day).displaced()).sum();
      for (DayChoice day : days) {
        boolean free = course(day).way() == DayChoice.Way.FREE;
        assertThat(course(day).room()).isBetween(free ? 1 : 0, free ? 2 : 0);
        cleared += free ? 0 : 1;
        assertThat(free || moved > 0).isTrue();
      }
    }
    assertThat(cleared).isBetween(1, 100);
  }

  @Test
  void one_that_cannot_be_placed_is_told_how_many_days_it_had() {
    Pool people =
        new Pool(
            List.of(loaded(0, 0)),
            List.of(),
            List.of(),
            List.of(),
            List.of(new Absence(SampleDraw.inspector(0), ONE)));
    Lists lists = lists(1, anyone(1), people, List.of(ONE), List.of());
    assertThat(explain(lists, 0).of(SampleDraw.code(0)).day())
        .contains(new DayChoice(Optional.empty(), 1, 0, Optional.empty()));
  }

  @Test
  void teams_that_do_not_come_out_again_have_no_course() {
    FinalState conducted = new FinalState(sample.teams().seats(), sample.days().visits());
    List<Visit> other = new ArrayList<>(conducted.visits());
    Visit first = other.remove(0);
    LocalDate last = LocalDate.of(2026, 6, 30);
    LocalDate day = first.day().equals(last) ? last.minusDays(1) : last;
    other.add(new Visit(first.target(), day));
    DrawResult old =
        new DrawResult(
            sample.sealed(),
            sample.opening(),
            sample.seed(),
            sample.drawn(),
            sample.teams(),
            new DrawResult.DayResult(other, List.of()));
    Explanation one = Explanations.of(old, NOTHING).of(first.target());
    assertThat(one.day().orElseThrow().course()).isEmpty();
    assertThat(one.team().get(0).seats()).allMatch(seat -> seat.course().isEmpty());
  }

  /** One behind each barrier, and two who are able, of whom the second is qualified. */
  private static Pool mixed() {
    List<InspectorRow> pool =
        List.of(
            inspector(0, "WSJK", "999901", LONG, 5),
            inspector(1, "SCJG", "999901", ONE.minusDays(1), 5),
            inspector(2, "SCJG", "999902", LONG, 5),
            inspector(3, "SCJG", "999901", LONG, 5),
            inspector(4, "SCJG", "999901", LONG, 0),
            inspector(5, "SCJG", "999901", LONG, 5),
            inspector(6, "SCJG", "999901", ONE, 5));
    return new Pool(
        pool,
        List.of(),
        List.of(new Qualification(SampleDraw.inspector(6), SKILL)),
        List.of(new Recusal(SampleDraw.inspector(3), SampleDraw.code(0))),
        List.of());
  }

  private static DayChoice.Course course(DayChoice day) {
    return day.course().orElseThrow();
  }

  private static List<SeatTaken> seats(Explanations all, int targets) {
    return IntStream.range(0, targets)
        .mapToObj(i -> all.of(SampleDraw.code(i)).team().get(0).seats())
        .flatMap(List::stream)
        .toList();
  }

  private static Explanations explain(Lists lists, int nonce) {
    Nonce own = new Nonce(Digest.of("nonce " + nonce).value());
    Notice sample = SampleDraw.notice();
    Notice notice =
        new Notice(
            sample.naming(),
            sample.openness(),
            new Notice.Timing(
                sample.timing().sealedAt(),
                sample.timing().open(),
                sample.timing().discloseAfter(),
                1),
            new Notice.Proof(
                sample.proof().ledger(),
                sample.proof().regulation(),
                own.commitment(SampleDraw.DRAW),
                List.of()));
    SealedFolder sealed = SealedFolder.compose(notice, lists, SampleDraw.rules());
    return Explanations.of(Drawing.conduct(sealed, own, List.of()), NOTHING);
  }

  private static Lists lists(
      int targets, ProfileLine line, Pool pool, List<LocalDate> days, List<Closure> closures) {
    return new Lists(
        List.of(new Stratum("B", Library.B, OptionalInt.empty(), targets, targets, 0)),
        IntStream.range(0, targets)
            .mapToObj(i -> new TargetRow("B", SampleDraw.code(i), new DistrictCode("999901"), "p"))
            .toList(),
        List.of(),
        List.of(line),
        pool,
        days.stream().map(day -> new OpenDay("B", day)).collect(Collectors.toList()),
        closures);
  }

  private static ProfileLine anyone(int seats) {
    return new ProfileLine("p", ProfileLine.ANYONE, seats, Territory.ANY, "-", 0);
  }

  private static Pool pool(List<InspectorRow> inspectors) {
    return new Pool(inspectors, List.of(), List.of(), List.of(), List.of());
  }

  private static InspectorRow loaded(int i, int load) {
    return new InspectorRow(
        SampleDraw.inspector(i),
        new DepartmentCode("SCJG"),
        new DistrictCode("999901"),
        LONG,
        20,
        load);
  }

  private static InspectorRow inspector(
      int i, String department, String district, LocalDate until, int capacity) {
    return new InspectorRow(
        SampleDraw.inspector(i),
        new DepartmentCode(department),
        new DistrictCode(district),
        until,
        capacity,
        0);
  }
}
