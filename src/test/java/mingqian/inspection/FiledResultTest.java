package mingqian.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mingqian.access.Actor;
import mingqian.access.NotPermitted;
import mingqian.access.Role;
import mingqian.ceremony.Conducted;
import mingqian.ceremony.VisitsSoFar;
import mingqian.directory.Inspector;
import mingqian.regulation.DueDate;
import mingqian.regulation.EarlierVisits;
import mingqian.regulation.InspectionKind;
import mingqian.terms.DateSpan;
import mingqian.terms.DepartmentCode;
import mingqian.terms.Library;
import mingqian.terms.Outcome;
import mingqian.terms.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A triggered visit of 10 June 2026 at enterprise 1, made by Z-001 and Z-003, and its result. */
class FiledResultTest {
  private static final Actor LIAISON = person(Role.LIAISON, "SCJG");
  private static final String GROUND = "个案检查有事由，不等同期的抽查";
  private static final DateSpan YEAR =
      new DateSpan(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

  private final Office office = new Office();

  @BeforeEach
  void on_the_day() {
    office.morningOf(Office.DAY);
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  @DisplayName(
      "R09, R18 its result is recorded by its team, reviewed by another, and public in time")
  void a_result_is_recorded_reviewed_and_published() {
    long visit = made(FiledVisitKind.TRIGGERED);
    assertThat(office.state(visit)).isEqualTo(VisitState.CHECKED_IN);
    assertThatThrownBy(() -> office.record(visit, VisitBase.MARKET, VisitBase.SECOND))
        .isInstanceOf(NotPermitted.class);
    assertThat(office.record(visit, VisitBase.MARKET, VisitBase.FIRST).isDone()).isTrue();
    Actor member =
        new Actor(
            "member",
            Optional.of(Role.REVIEWER),
            Optional.of(VisitBase.MARKET),
            Optional.of(VisitBase.STRANGER));
    assertThat(office.approve(visit, VisitBase.MARKET, member).words().zh()).startsWith("R18 ");
    assertThat(office.approve(visit, VisitBase.MARKET, Office.REVIEWER).isDone()).isTrue();
    assertThat(office.state(visit)).isEqualTo(VisitState.PUBLISHED);
    Published published = office.published.get(0);
    assertThat(published.of().target()).isEqualTo(VisitBase.enterprise(1));
    assertThat(published.of().origin().draw()).isEmpty();
    assertThat(published.of().origin().kind()).isEqualTo(InspectionKind.TRIGGERED);
    assertThat(published.times().inspected()).isEqualTo(Office.DAY);
    assertThat(published.times().due()).isEqualTo(LocalDate.of(2026, 7, 9));
  }

  @Test
  @DisplayName("R09 the days run from the visit, not from its late entry in the book")
  void a_late_entry_gives_no_more_time() {
    long filed = proposed(FiledVisitKind.TRIGGERED);
    office.morningOf(LocalDate.of(2026, 6, 12));
    make(filed);
    Optional<LocalDate> due = office.of(newest(), v -> v.times().due().map(DueDate::day));
    assertThat(due).contains(LocalDate.of(2026, 7, 9));
  }

  @Test
  void a_service_visit_has_no_result() {
    make(proposed(FiledVisitKind.SERVICE));
    assertThat(visits()).isZero();
  }

  @Test
  @DisplayName("only its people know the visit, until the result is public")
  void it_is_secret_until_public() {
    long visit = made(FiledVisitKind.TRIGGERED);
    Actor stranger = person(Role.LIAISON, "YJGL");
    Actor officer = Office.inspector(VisitBase.SECOND);
    Actor own = Office.inspector(VisitBase.STRANGER);
    assertThat(knows(stranger, visit)).isFalse();
    assertThat(knows(officer, visit)).isFalse();
    assertThat(knows(LIAISON, visit)).isTrue();
    assertThat(knows(own, visit)).isTrue();
    office.record(visit, VisitBase.MARKET, VisitBase.FIRST);
    assertThat(knows(officer, visit)).isFalse();
    office.approve(visit, VisitBase.MARKET, Office.REVIEWER);
    assertThat(knows(stranger, visit)).isTrue();
    assertThat(knows(officer, visit)).isTrue();
  }

  @Test
  @DisplayName("R06, R11, R17 it counts once for the enterprise, its matter and its officers")
  void it_counts_for_the_enterprise_once() {
    made(FiledVisitKind.DAILY);
    office.base.with(
        e -> {
          VisitLedger ledger = office.ledger(e);
          assertThat(ledger.ofEnterprises(2026))
              .containsOnly(
                  Map.entry(
                      VisitBase.enterprise(1), new EarlierVisits(Map.of(VisitBase.MARKET, 1), 1)));
          assertThat(ledger.checks(YEAR))
              .containsOnly(
                  Map.entry(VisitBase.enterprise(1), Map.of("SCJG-01", List.of(Office.DAY))));
          assertThat(ledger.teams(YEAR).get(VisitBase.enterprise(1)))
              .containsExactly(
                  new VisitsSoFar.Team(2026, Set.of(VisitBase.FIRST, VisitBase.STRANGER)));
          assertThat(ledger.busyDays(YEAR)).hasSize(2);
          assertThat(office.rulings(e).ask(asked(), LIAISON).orElseThrow().question().earlier())
              .isEqualTo(new EarlierVisits(Map.of(VisitBase.MARKET, 1), 1));
        });
  }

  @Test
  @DisplayName("R06 what the caps exempt counts for no cap, made or not")
  void a_triggered_one_is_exempt_from_caps() {
    made(FiledVisitKind.TRIGGERED);
    office.base.with(
        e ->
            assertThat(office.ledger(e).ofEnterprises(2026))
                .allSatisfy((target, visits) -> assertThat(visits.inAll()).isZero()));
  }

  @Test
  @DisplayName("no draw counts it, and the public counts it once")
  void it_is_in_no_statistics_of_draws() {
    long visit = made(FiledVisitKind.DAILY);
    office.record(visit, VisitBase.MARKET, VisitBase.FIRST);
    office.approve(visit, VisitBase.MARKET, Office.REVIEWER);
    office.base.with(
        e -> {
          VisitLedger ledger = office.ledger(e);
          assertThat(ledger.loads(2026)).isEmpty();
          assertThat(ledger.visited(YEAR)).isEmpty();
          assertThat(ledger.drawsWithin(YEAR)).isEmpty();
          assertThat(office.visits(e).counts(VisitBase.DRAW)).isEmpty();
          assertThat(office.filed(e).exceptions(Year.of(2026)))
              .isEqualTo(new FiledVisitBook.Exceptions(0, 1));
        });
  }

  @Test
  @DisplayName("the public exception rate counts a visit from the day its result is public")
  void the_public_learns_of_no_visit_by_its_numbers() {
    long visit = made(FiledVisitKind.TRIGGERED);
    office.base.execute("update filed_visit set quiet = true");
    assertThat(exceptions()).as("made").isEqualTo(new FiledVisitBook.Exceptions(0, 0));
    office.record(visit, VisitBase.MARKET, VisitBase.FIRST);
    assertThat(exceptions()).as("recorded").isEqualTo(new FiledVisitBook.Exceptions(0, 0));
    office.approve(visit, VisitBase.MARKET, Office.REVIEWER);
    assertThat(exceptions()).as("published").isEqualTo(new FiledVisitBook.Exceptions(1, 1));
    office.base.execute("update filed_visit set quiet = false");
    assertThat(exceptions()).as("in a window").isEqualTo(new FiledVisitBook.Exceptions(0, 1));
  }

  private FiledVisitBook.Exceptions exceptions() {
    return office.base.in(e -> office.filed(e).exceptions(Year.of(2026)));
  }

  @Test
  @DisplayName(
      "R12 one of the time of a draw is explained to those who know both, or is one with it")
  void it_is_explained_or_merged() {
    office.takeIn();
    office.base.execute("update inspector set department_code = 'SCJG' where id = 2");
    make(proposed(FiledVisitKind.TRIGGERED, 3));
    LocalDate later = Office.DAY.plusDays(1);
    office.assign(
        new Conducted(
            VisitBase.DRAW,
            List.of(
                Office.drawn(VisitBase.enterprise(1), Optional.of(later)),
                Office.drawn(VisitBase.enterprise(2), Optional.of(Office.DAY)),
                Office.drawn(VisitBase.enterprise(3), Optional.of(later)))));
    assertThat(apart(drawn(3), LIAISON)).as("made before").containsExactly(GROUND);
    long visit = made(FiledVisitKind.TRIGGERED);
    assertThat(apart(visit, LIAISON)).containsExactly(GROUND);
    assertThat(apart(drawn(1), LIAISON)).containsExactly(GROUND);
    assertThat(apart(drawn(1), person(Role.LIAISON, "YJGL"))).as("knows one alone").isEmpty();
    make(proposed(FiledVisitKind.TRIGGERED, 2));
    assertThat(apart(drawn(2), LIAISON)).isEmpty();
    assertThat(office.trail).filteredOn(entry -> entry.contains("|merge-visits|")).hasSize(1);
  }

  private long drawn(int enterprise) {
    return office.base.in(
        e ->
            e.createQuery(
                    "select v.id from Visit v where v.target = :target and v.draw is not null",
                    Long.class)
                .setParameter("target", VisitBase.enterprise(enterprise).value())
                .getSingleResult());
  }

  @Test
  @DisplayName(
      "R12 in library A a daily inspection joins the drawn visit that its liaison may know")
  void a_daily_one_joins_the_drawn_one() {
    office.assigned(Office.drawn(VisitBase.enterprise(1), Optional.of(Office.DAY.plusDays(1))));
    assertThat(offer(proposal(FiledVisitKind.DAILY, 1, Office.DAY)).words().zh())
        .startsWith("R12 ")
        .contains("2026-06-11");
    assertThat(offer(proposal(FiledVisitKind.DAILY, 1, Office.DAY.plusDays(1))).isDone()).isTrue();
    assertThat(offer(proposal(FiledVisitKind.TRIGGERED, 1, Office.DAY)).isDone()).isTrue();
  }

  @Test
  @DisplayName("R12 a drawn visit of others betrays itself in no answer")
  void a_secret_one_is_not_told() {
    office.assigned(
        new Conducted.DrawnVisit(
            VisitBase.enterprise(1),
            Library.A,
            "A.x",
            Optional.of(Office.DAY.plusDays(1)),
            List.of(),
            Set.of("YJGL-01")));
    assertThat(offer(proposal(FiledVisitKind.DAILY, 1, Office.DAY)).isDone()).isTrue();
  }

  private List<String> apart(long visit, Actor actor) {
    return office.base.in(
        e ->
            office.visits(e).sheet(visit, actor).orElseThrow().companions().stream()
                .flatMap(each -> each.apart().stream())
                .map(Words::zh)
                .toList());
  }

  private boolean knows(Actor actor, long visit) {
    return office.base.in(e -> office.secrecy(e).mayKnow(actor, visit));
  }

  private static RulingAsked asked() {
    return RulingAsked.of(VisitBase.enterprise(1), Office.DAY, InspectionKind.RANDOM);
  }

  private long visits() {
    return office.base.in(
        e -> e.createQuery("select count(v) from Visit v", Long.class).getSingleResult());
  }

  private long newest() {
    return office.base.in(
        e -> e.createQuery("select max(v.id) from Visit v", Long.class).getSingleResult());
  }

  private long made(FiledVisitKind kind) {
    make(proposed(kind));
    return newest();
  }

  private void make(long filed) {
    office.base.execute("update filed_visit set accepted = true, answered_at = proposed_at");
    office.base.with(
        e ->
            office
                .nameTeam(e)
                .name(
                    filed,
                    office.teams(e).free(e.find(FiledVisit.class, filed)).stream()
                        .limit(2)
                        .map(Inspector::firstCertificate)
                        .toList(),
                    LIAISON));
    Outcome made = office.base.in(e -> office.makeFiledVisit(e).make(filed, LIAISON));
    assertThat(made.isDone()).as(made.words().zh()).isTrue();
  }

  private long proposed(FiledVisitKind kind) {
    return proposed(kind, 1);
  }

  private long proposed(FiledVisitKind kind, int enterprise) {
    Outcome outcome = offer(proposal(kind, enterprise, Office.DAY));
    assertThat(outcome.isDone()).as(outcome.words().zh()).isTrue();
    return office.base.in(
        e -> e.createQuery("select max(f.id) from FiledVisit f", Long.class).getSingleResult());
  }

  private Outcome offer(FiledVisitProposal proposal) {
    return office.base.in(e -> office.propose(e).propose(proposal, LIAISON));
  }

  private static FiledVisitProposal proposal(FiledVisitKind kind, int enterprise, LocalDate day) {
    return new FiledVisitProposal(
        kind,
        VisitBase.enterprise(enterprise),
        VisitBase.MARKET,
        day,
        "查看许可和现场",
        Optional.of("SCJG-01").filter(code -> kind != FiledVisitKind.SERVICE),
        Optional.of("hazard").filter(code -> kind == FiledVisitKind.TRIGGERED),
        "",
        Optional.empty());
  }

  private static Actor person(Role role, String department) {
    return new Actor(
        role + "-" + department,
        Optional.of(role),
        Optional.of(new DepartmentCode(department)),
        Optional.empty());
  }
}
