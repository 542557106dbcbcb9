package mingqian.inspection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import mingqian.access.Actor;
import mingqian.access.NotPermitted;
import mingqian.access.Role;
import mingqian.regulation.EarlierVisits;
import mingqian.regulation.Regulation;
import mingqian.terms.CreditCode;
import mingqian.terms.DepartmentCode;
import mingqian.terms.Outcome;
import mingqian.terms.Slice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FiledVisitTest {
  private static final LocalDate JUNE = LocalDate.of(2026, 6, 12);
  private static final LocalDate JULY = LocalDate.of(2026, 7, 14);
  private static final String NEWEST = "select max(f.id) from FiledVisit f";
  private static final Actor LIAISON = of(Role.LIAISON, "SCJG");
  private static final Actor HEAD = of(Role.APPROVER, "SCJG");
  private static final Actor AUTHORITY = Office.person(Role.FILING_OFFICER);
  private static final Actor COORDINATOR = Office.COORDINATOR;

  /** How a visit stands, and how it comes to stand so. */
  private enum Stands {
    PROPOSED,
    APPROVED,
    FILED,
    OBJECTED,
    ACCEPTED,
    URGENT,
    MADE,
    CANCELLED
  }

  /** What can be done to it. */
  private enum Verb {
    APPROVE,
    FILE,
    ACCEPT,
    OBJECT,
    NAME,
    MAKE,
    CANCEL
  }

  private static final List<Verb> VERBS = List.of(Verb.values());

  private static final Map<Verb, Set<Role>> MAY =
      Map.of(
          Verb.APPROVE, Set.of(Role.APPROVER),
          Verb.FILE, Set.of(Role.LIAISON),
          Verb.ACCEPT, Set.of(Role.FILING_OFFICER),
          Verb.OBJECT, Set.of(Role.FILING_OFFICER),
          Verb.NAME, Set.of(Role.LIAISON),
          Verb.MAKE, Set.of(Role.LIAISON),
          Verb.CANCEL, Set.of(Role.LIAISON, Role.COORDINATOR));

  /** For each state what each verb, in their order, does: Done, Unchanged or Refused. */
  private static final Map<Stands, String> TABLE =
      Map.of(
          Stands.PROPOSED, "DRRRDRD",
          Stands.APPROVED, "UDRRDRD",
          Stands.FILED, "URDDDRD",
          Stands.OBJECTED, "UDRUDRD",
          Stands.ACCEPTED, "URURDDD",
          Stands.URGENT, "DRRRDDD",
          Stands.MADE, "URURRUR",
          Stands.CANCELLED, "RRRRRRU");

  private final Office office = new Office();
  private long visit;

  @BeforeEach
  void on_the_day() {
    office.morningOf(JUNE);
    office.takeIn();
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void every_verb_in_every_state_does_what_the_table_says() {
    for (Stands stands : Stands.values()) {
      for (Verb verb : Verb.values()) {
        bring(stands);
        int entries = office.trail.size();
        Outcome outcome = act(verb, right(verb));
        char expected = TABLE.get(stands).charAt(VERBS.indexOf(verb));
        assertThat(letter(outcome)).as(verb + " when " + stands).isEqualTo(expected);
        assertThat(office.trail.size() - entries)
            .as("entries of " + verb + " when " + stands)
            .isEqualTo(expected == 'D' ? 1 : 0);
      }
    }
  }

  @Test
  void every_other_role_and_every_other_department_may_do_nothing_in_any_state() {
    for (Stands stands : Stands.values()) {
      bring(stands);
      for (Verb verb : Verb.values()) {
        for (Role role : EnumSet.complementOf(EnumSet.copyOf(MAY.get(verb)))) {
          assertThatThrownBy(() -> act(verb, Office.person(role)))
              .as(verb + " by " + role + " when " + stands)
              .isInstanceOf(NotPermitted.class);
        }
        if (MAY.get(verb).contains(Role.LIAISON) || MAY.get(verb).contains(Role.APPROVER)) {
          Role role = MAY.get(verb).contains(Role.LIAISON) ? Role.LIAISON : Role.APPROVER;
          assertThatThrownBy(() -> act(verb, of(role, "YJGL"))).isInstanceOf(NotPermitted.class);
        }
      }
    }
  }

  @Test
  @DisplayName("R01 a visit is not made on a day that the rules have shut since it was proposed")
  void a_visit_is_not_made_on_a_day_shut_since() {
    bring(Stands.ACCEPTED);
    Regulation before = office.regulation;
    Map<String, byte[]> files = new TreeMap<>(before.files());
    String shut = "R01,*,*,*,*,%s,%s,*,一,one,x,-,*%n".formatted(JUNE, JUNE);
    String quiet = new String(files.get("quiet-periods.csv"), UTF_8) + shut;
    files.put("quiet-periods.csv", quiet.getBytes(UTF_8));
    office.regulation = Regulation.load(files);
    assertThat(act(Verb.MAKE, LIAISON)).isInstanceOf(Outcome.Refused.class);
    office.regulation = before;
    assertThat(act(Verb.MAKE, LIAISON).isDone()).isTrue();
  }

  @Test
  @DisplayName("R01 a daily or special inspection keeps to windows, a triggered one to its grounds")
  void only_a_triggered_inspection_may_fall_on_a_quiet_day() {
    assertThat(propose(FiledVisitKind.DAILY, JULY, Optional.empty()))
        .isInstanceOf(Outcome.Refused.class)
        .satisfies(outcome -> assertThat(outcome.words().zh()).contains("R01"));
    office.publishCampaign(1, 9);
    assertThat(offer(special(JULY).under(1)))
        .isInstanceOf(Outcome.Refused.class)
        .satisfies(outcome -> assertThat(outcome.words().zh()).contains("R01"));
    assertThat(offer(special(JUNE).under(1)).isDone()).isTrue();
    assertThat(propose(FiledVisitKind.DAILY, JUNE, Optional.empty()).isDone()).isTrue();
    assertThat(visit().isQuiet()).isFalse();
    assertThat(propose(FiledVisitKind.TRIGGERED, JULY, Optional.empty()))
        .isInstanceOf(Outcome.Refused.class);
    assertThat(propose(FiledVisitKind.TRIGGERED, JULY, Optional.of("curiosity")).words().zh())
        .contains("R01 没有这个事由")
        .contains("投诉举报");
    Optional<String> ground = Optional.of("complaint");
    assertThat(propose(FiledVisitKind.TRIGGERED, JULY, ground).isDone()).isTrue();
    assertThat(visit().isQuiet()).isTrue();
    assertThat(propose(FiledVisitKind.DAILY, JUNE, ground)).isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void the_same_proposal_again_changes_nothing() {
    assertThat(propose(FiledVisitKind.DAILY, JUNE, Optional.empty()).isDone()).isTrue();
    assertThat(propose(FiledVisitKind.DAILY, JUNE, Optional.empty()))
        .isInstanceOf(Outcome.Unchanged.class);
  }

  @Test
  @DisplayName("R18 nobody approves an own proposal")
  void another_person_approves() {
    bring(Stands.PROPOSED);
    Actor both = new Actor(LIAISON.name(), HEAD.role(), HEAD.department(), Optional.empty());
    assertThat(act(Verb.APPROVE, both)).isInstanceOf(Outcome.Refused.class);
    assertThat(visit().papers()).isEqualTo(FiledVisitPapers.PROPOSED);
  }

  @Test
  @DisplayName("R08 the papers of an urgent visit follow within two working days, or are late")
  void urgent_papers_are_late_after_two_working_days() {
    bring(Stands.URGENT);
    assertThat(act(Verb.MAKE, LIAISON).isDone()).isTrue();
    assertThat(isLateOn("2026-06-16")).isFalse();
    assertThat(isLateOn("2026-06-17")).isTrue();
    act(Verb.APPROVE, HEAD);
    act(Verb.FILE, LIAISON);
    assertThat(isLateOn("2026-06-17")).isFalse();
    assertThat(visit().papers()).isEqualTo(FiledVisitPapers.FILED);
  }

  @Test
  void nobody_makes_a_visit_before_its_day() {
    office.morningOf(JUNE.minusDays(1));
    bring(Stands.ACCEPTED);
    office.morningOf(JUNE.minusDays(1));
    assertThat(act(Verb.MAKE, LIAISON)).isInstanceOf(Outcome.Refused.class);
  }

  @Test
  @DisplayName(
      "R06 an inspection without a draw counts for its enterprise, a service visit does not")
  void the_next_draw_learns_of_it() {
    bring(Stands.APPROVED);
    assertThat(soFar())
        .containsEntry(VisitBase.enterprise(1), new EarlierVisits(Map.of(VisitBase.MARKET, 1), 1));
    act(Verb.CANCEL, COORDINATOR);
    assertThat(soFar()).isEmpty();
    assertThat(propose(FiledVisitKind.SERVICE, JUNE, Optional.empty()).isDone()).isTrue();
    assertThat(soFar()).isEmpty();
    assertThat(act(Verb.MAKE, LIAISON).isDone()).as("a service visit needs no papers").isTrue();
  }

  @Test
  void departments_know_their_own_and_the_authority_all() {
    bring(Stands.FILED);
    for (Actor actor :
        List.of(LIAISON, HEAD, AUTHORITY, COORDINATOR, Office.person(Role.AUDITOR))) {
      assertThat(known(actor)).as(actor.toString()).isEqualTo(1);
    }
    assertThat(known(of(Role.LIAISON, "YJGL"))).isZero();
    assertThat(unsettled(of(Role.LIAISON, "YJGL"))).isEmpty();
    assertThat(unsettled(AUTHORITY)).containsExactly(FiledVisitPapers.FILED);
    act(Verb.ACCEPT, AUTHORITY);
    assertThat(unsettled(AUTHORITY)).isEmpty();
    for (Role role : Set.of(Role.INSPECTOR, Role.REVIEWER, Role.ADMINISTRATOR)) {
      assertThatThrownBy(() -> known(Office.person(role))).isInstanceOf(NotPermitted.class);
    }
  }

  @Test
  void whether_it_fell_on_a_quiet_day_is_kept() {
    bring(Stands.MADE);
    office.morningOf(JULY);
    offer(urgent(JULY));
    assertThat(
            office.base.<List<Boolean>>in(
                e ->
                    e.createQuery("select f.quiet from FiledVisit f order by f.day", Boolean.class)
                        .getResultList()))
        .containsExactly(false, true);
  }

  private Map<CreditCode, EarlierVisits> soFar() {
    return office.base.in(entities -> office.ledger(entities).ofEnterprises(2026));
  }

  private List<FiledVisitPapers> unsettled(Actor actor) {
    return office.base.in(
        entities ->
            office.filed(entities).unsettled(actor).stream().map(FiledVisit::papers).toList());
  }

  private long known(Actor actor) {
    return office.base.in(
        entities -> office.filed(entities).page("", new Slice(1, 20), actor).total());
  }

  private boolean isLateOn(String day) {
    office.morningOf(LocalDate.parse(day));
    return office.base.in(
        entities -> office.makeFiledVisit(entities).isLate(entities.find(FiledVisit.class, visit)));
  }

  /** A new visit on {@link #JUNE} that stands so. */
  private void bring(Stands stands) {
    office.forgetFiled();
    offer(
        stands == Stands.URGENT
            ? urgent(JUNE)
            : proposal(FiledVisitKind.DAILY, JUNE, Optional.empty(), Optional.empty()));
    office.base.with(e -> office.nameTeam(e).name(visit, OfficeBooks.TEAM, LIAISON));
    switch (stands) {
      case PROPOSED, URGENT -> {}
      case APPROVED -> act(Verb.APPROVE, HEAD);
      case FILED -> filed();
      case OBJECTED -> {
        filed();
        act(Verb.OBJECT, AUTHORITY);
      }
      case ACCEPTED -> {
        filed();
        act(Verb.ACCEPT, AUTHORITY);
      }
      case MADE -> {
        filed();
        act(Verb.ACCEPT, AUTHORITY);
        act(Verb.MAKE, LIAISON);
      }
      case CANCELLED -> act(Verb.CANCEL, LIAISON);
    }
  }

  private void filed() {
    act(Verb.APPROVE, HEAD);
    office.base.with(e -> office.fileVisit(e).file(visit, "备-1", "", LIAISON));
  }

  private Outcome act(Verb verb, Actor actor) {
    return office.base.in(
        e ->
            switch (verb) {
              case APPROVE -> office.fileVisit(e).approve(visit, actor);
              case FILE -> office.fileVisit(e).file(visit, "备-2", "回-2", actor);
              case ACCEPT -> office.fileVisit(e).accept(visit, "", actor);
              case OBJECT -> office.fileVisit(e).objectTo(visit, "日期与他部门重复", actor);
              case NAME ->
                  office.nameTeam(e).name(visit, List.of(VisitBase.FIRST, OfficeBooks.LAST), actor);
              case MAKE -> office.makeFiledVisit(e).make(visit, actor);
              case CANCEL -> office.makeFiledVisit(e).cancel(visit, "线索不实", actor);
            });
  }

  private static Actor right(Verb verb) {
    return switch (verb) {
      case APPROVE -> HEAD;
      case FILE, NAME, MAKE, CANCEL -> LIAISON;
      case ACCEPT, OBJECT -> AUTHORITY;
    };
  }

  private Outcome propose(FiledVisitKind kind, LocalDate day, Optional<String> ground) {
    return offer(proposal(kind, day, ground, Optional.empty()));
  }

  private Outcome offer(FiledVisitProposal proposal) {
    Outcome outcome = office.base.in(e -> office.propose(e).propose(proposal, LIAISON));
    if (outcome.isDone()) {
      visit = office.base.in(e -> e.createQuery(NEWEST, Long.class).getSingleResult());
    }
    return outcome;
  }

  private static FiledVisitProposal urgent(LocalDate day) {
    return proposal(FiledVisitKind.TRIGGERED, day, Optional.of("hazard"), Optional.of("现场有泄漏"));
  }

  private static FiledVisitProposal proposal(
      FiledVisitKind kind, LocalDate day, Optional<String> ground, Optional<String> urgent) {
    return new FiledVisitProposal(
        kind,
        VisitBase.enterprise(1),
        VisitBase.MARKET,
        day,
        "查看许可和现场",
        Optional.of("SCJG-01").filter(code -> kind != FiledVisitKind.SERVICE),
        ground,
        "12345-1",
        urgent);
  }

  private static FiledVisitProposal special(LocalDate day) {
    return proposal(FiledVisitKind.SPECIAL, day, Optional.empty(), Optional.empty());
  }

  private FiledVisit visit() {
    return office.base.in(e -> e.find(FiledVisit.class, visit));
  }

  private static char letter(Outcome outcome) {
    return outcome.getClass().getSimpleName().charAt(0);
  }

  private static Actor of(Role role, String department) {
    return new Actor(
        role + "-" + department,
        Optional.of(role),
        Optional.of(new DepartmentCode(department)),
        Optional.empty());
  }
}
