package mingqian.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mingqian.access.Actor;
import mingqian.access.Role;
import mingqian.ceremony.Conducted;
import mingqian.ceremony.Conducted.DrawnSeat;
import mingqian.ceremony.Conducted.DrawnVisit;
import mingqian.inspection.VisitSheet.Companion;
import mingqian.inspection.VisitSheet.Where;
import mingqian.regulation.EarlierVisits;
import mingqian.regulation.InspectionKind;
import mingqian.terms.DepartmentCode;
import mingqian.terms.DrawId;
import mingqian.terms.Library;
import mingqian.terms.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Two draws of one time visit the same enterprise: the market first, then the safety bureau. */
class MergeVisitsTest {
  private static final LocalDate DAY = Office.DAY;
  private static final LocalDate LATER = DAY.plusDays(5);
  private static final Words NOBODY = new Words("检查组当天不能到场", "the team cannot come that day");

  private final Office office = new Office();

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  @DisplayName("R12: the visit of the draw that cites the other moves to its day")
  void the_later_visit_moves_to_the_day_of_the_earlier() {
    office.tells.add("2026-A-002 of 2026-A-001");
    long market = market(DAY);
    long safety = safety(LATER);
    assertThat(day(market)).isEqualTo(DAY);
    assertThat(day(safety)).isEqualTo(DAY);
    assertThat(office.moved.asked).containsExactly("2026-06-10 RESCHEDULED R12");
    assertThat(office.trail)
        .contains(
            "clockwork|merge-visits|visit %d of draw 2026-A-002|2026-06-15>2026-06-10 to the day of visit %d"
                .formatted(safety, market));
  }

  @Test
  @DisplayName("R12: the earlier visit moves where only its draw may tell of the later")
  void a_visit_drawn_late_lets_the_other_move() {
    office.tells.add("2026-A-001 of 2026-A-002");
    long market = market(DAY);
    long safety = safety(LATER);
    assertThat(day(market)).isEqualTo(LATER);
    assertThat(day(safety)).isEqualTo(LATER);
  }

  @Test
  @DisplayName("R12, R06: merged visits count once in all and once for each department")
  void merged_visits_count_once() {
    office.tells.add("2026-A-002 of 2026-A-001");
    market(DAY);
    safety(LATER);
    assertThat(counted()).isEqualTo(counts(1));
    assertThat(asked()).isEqualTo(counts(1));
  }

  @Test
  @DisplayName("R12: whom the lots sent on one day go together without a change")
  void visits_of_the_same_day_are_merged_as_they_are() {
    market(DAY);
    safety(DAY);
    assertThat(office.moved.asked).isEmpty();
    assertThat(counted()).isEqualTo(counts(1));
    assertThat(office.trail).anyMatch(line -> line.contains("|merge-visits|"));
  }

  @Test
  @DisplayName("R12, R06: visits that could not be merged count each, and the reason is kept")
  void where_the_team_cannot_come_the_visits_stay_apart_with_the_reason() {
    office.tells.add("2026-A-002 of 2026-A-001");
    office.moved.impossible = Optional.of(NOBODY);
    long market = market(DAY);
    long safety = safety(LATER);
    assertThat(day(safety)).isEqualTo(LATER);
    assertThat(counted()).isEqualTo(counts(2));
    assertThat(companions(market, Office.COORDINATOR))
        .containsExactly(
            new Companion(
                Optional.of(
                    new Where(safety, VisitOrigin.of(VisitBase.OTHER_DRAW), Optional.of(LATER))),
                List.of(new Words("应急管理局", "应急管理局")),
                Optional.of(NOBODY)));
    assertThat(office.trail).anyMatch(line -> line.contains("|keep-visits-apart|"));
  }

  @Test
  @DisplayName("R12: a folder that comes first must not tell of a visit that is still secret")
  void draws_that_do_not_cite_each_other_move_nothing() {
    market(DAY);
    long safety = safety(LATER);
    assertThat(day(safety)).isEqualTo(LATER);
    assertThat(office.moved.asked).isEmpty();
    assertThat(companions(safety, Office.COORDINATOR))
        .singleElement()
        .satisfies(one -> assertThat(one.apart().orElseThrow().en()).contains("too early"));
  }

  @Test
  @DisplayName("R12: an enterprise that has its notice is not told another day")
  void a_notified_visit_does_not_move() {
    office.tells.add("2026-A-001 of 2026-A-002");
    long market = market(DAY);
    office.base.execute("update visit set state = 'NOTIFIED' where id = " + market);
    safety(LATER);
    assertThat(day(market)).isEqualTo(DAY);
    assertThat(office.moved.asked).isEmpty();
  }

  @Test
  @DisplayName("R12: draws of different times have nothing to merge")
  void draws_that_do_not_overlap_are_left_alone() {
    office.tells.add("2026-A-002 of 2026-A-001");
    office.base.execute(
        "update draw set opens = '2026-06-12', closes = '2026-06-26' where id = '2026-A-002'");
    office.base.execute("update draw set closes = '2026-06-11' where id = '2026-A-001'");
    long market = market(DAY);
    long safety = safety(LATER);
    assertThat(day(safety)).isEqualTo(LATER);
    assertThat(companions(market, Office.COORDINATOR)).isEmpty();
  }

  @Test
  @DisplayName("R12: a visit that is cancelled is no companion, and what is left counts")
  void a_merged_visit_that_is_cancelled_leaves_the_other() {
    office.tells.add("2026-A-002 of 2026-A-001");
    long market = market(DAY);
    long safety = safety(LATER);
    office.base.with(
        entities ->
            new ChangeVerbs(office, office.moved, entities)
                .cancel()
                .cancel(safety, "企业停产", Office.COORDINATOR));
    assertThat(companions(market, Office.COORDINATOR)).isEmpty();
    assertThat(counted()).isEqualTo(Optional.of(new EarlierVisits(Map.of(VisitBase.MARKET, 1), 1)));
  }

  @Test
  void whoever_knows_one_visit_does_not_learn_of_the_other_by_its_merging() {
    office.tells.add("2026-A-002 of 2026-A-001");
    market(DAY);
    long safety = safety(LATER);
    Actor liaison = liaison(VisitBase.SAFETY);
    VisitSheet sheet = sheet(safety, liaison);
    assertThat(sheet.companions()).isEmpty();
    assertThat(sheet.history().changes()).isEmpty();
    VisitSheet known = sheet(safety, Office.COORDINATOR);
    assertThat(known.companions()).hasSize(1);
    assertThat(known.history().changes())
        .singleElement()
        .satisfies(change -> assertThat(change.ground()).contains(Cause.MERGED.words()));
  }

  @Test
  void the_team_that_goes_along_knows_whose_but_not_where_it_was_drawn() {
    office.tells.add("2026-A-002 of 2026-A-001");
    market(DAY);
    long safety = safety(LATER);
    assertThat(sheet(safety, Office.inspector(VisitBase.SECOND)).companions())
        .containsExactly(
            new Companion(
                Optional.empty(),
                List.of(new Words("市场监督管理局", "Market Supervision")),
                Optional.empty()));
  }

  @Test
  void reading_of_the_other_visit_leaves_an_entry() {
    market(DAY);
    long safety = safety(DAY);
    office.trail.clear();
    sheet(safety, liaison(VisitBase.SAFETY));
    assertThat(office.trail).noneMatch(line -> line.contains("same time"));
    sheet(safety, Office.COORDINATOR);
    assertThat(office.trail)
        .contains(
            "sample:COORDINATOR|see-visits|visits of the same time as visit %d|1 not yet public"
                .formatted(safety));
  }

  private long market(LocalDate day) {
    return assigned(
        VisitBase.DRAW, day, new DrawnSeat(VisitBase.FIRST, VisitBase.MARKET), "SCJG-01");
  }

  private long safety(LocalDate day) {
    return assigned(
        VisitBase.OTHER_DRAW, day, new DrawnSeat(VisitBase.SECOND, VisitBase.SAFETY), "YJGL-01");
  }

  private long assigned(DrawId draw, LocalDate day, DrawnSeat seat, String matter) {
    office.assign(
        new Conducted(
            draw,
            List.of(
                new DrawnVisit(
                    VisitBase.enterprise(1),
                    Library.B,
                    "B.all",
                    Optional.of(day),
                    List.of(seat),
                    Set.of(matter)))));
    return office.base.in(
        entities ->
            entities
                .createQuery("select v.id from Visit v where v.draw = :draw", Long.class)
                .setParameter("draw", draw.value())
                .getSingleResult());
  }

  private LocalDate day(long visit) {
    return office.of(visit, Visit::day).orElseThrow();
  }

  /** What a new draw learns. */
  private Optional<EarlierVisits> counted() {
    return Optional.ofNullable(
        office.ledger(office.base.reading()).ofEnterprises(2026).get(VisitBase.enterprise(1)));
  }

  /** What a ruling counts for the coordinator. */
  private Optional<EarlierVisits> asked() {
    return office.base.in(
        entities ->
            office
                .rulings(entities)
                .ask(
                    RulingAsked.of(VisitBase.enterprise(1), DAY.plusDays(2), InspectionKind.RANDOM),
                    Office.COORDINATOR)
                .map(answer -> answer.question().earlier()));
  }

  private static Optional<EarlierVisits> counts(int all) {
    return Optional.of(new EarlierVisits(Map.of(VisitBase.MARKET, 1, VisitBase.SAFETY, 1), all));
  }

  private List<Companion> companions(long visit, Actor actor) {
    return sheet(visit, actor).companions();
  }

  private VisitSheet sheet(long visit, Actor actor) {
    return office.base.in(entities -> office.visits(entities).sheet(visit, actor).orElseThrow());
  }

  private static Actor liaison(DepartmentCode department) {
    return new Actor(
        "liaison", Optional.of(Role.LIAISON), Optional.of(department), Optional.empty());
  }
}
