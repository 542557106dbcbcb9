package mingqian.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mingqian.access.Actor;
import mingqian.access.NotPermitted;
import mingqian.access.Role;
import mingqian.terms.CreditCode;
import mingqian.terms.DepartmentCode;
import mingqian.terms.Slice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SecrecyTest {
  private static final Slice FIRST_PAGE = new Slice(1, 20);
  private static final Set<PartState> ALWAYS = EnumSet.allOf(PartState.class);
  private static final Set<PartState> PUBLIC = EnumSet.of(PartState.PUBLISHED);
  private static final Map<Role, Set<PartState>> MAY_KNOW =
      Map.of(
          Role.COORDINATOR, ALWAYS,
          Role.APPROVER, ALWAYS,
          Role.AUDITOR, ALWAYS,
          Role.REVIEWER, Set.of(PartState.UNDER_REVIEW, PartState.RETURNED, PartState.PUBLISHED),
          Role.INSPECTOR, PUBLIC,
          Role.ADMINISTRATOR, PUBLIC,
          Role.LIAISON, ALWAYS,
          Role.FILING_OFFICER, ALWAYS);

  private static final Set<Role> ONLY_WHAT_IS_PUBLIC = Set.of(Role.INSPECTOR, Role.ADMINISTRATOR);

  private final Office office = new Office();
  private long visit;

  @BeforeEach
  void assign() {
    visit = office.assigned();
  }

  @Test
  void what_is_published_opens_the_target_but_not_the_working_papers() {
    put(PartState.PUBLISHED);
    office.base.disclose(VisitBase.DRAW);
    assertThat(knows(of(Role.LIAISON, "XFJY"))).isTrue();
    assertThat(sheet(of(Role.LIAISON, "XFJY"))).isEmpty();
    assertThat(sheet(Office.inspector(VisitBase.STRANGER))).isEmpty();
    assertThat(sheet(of(Role.LIAISON, "SCJG"))).isPresent();
    assertThat(sheet(Office.inspector(VisitBase.FIRST))).isPresent();
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void each_role_knows_a_target_in_its_states_only() {
    for (PartState state : PartState.values()) {
      put(state);
      for (Role role : Role.values()) {
        boolean expected = MAY_KNOW.get(role).contains(state);
        assertThat(knows(Office.person(role))).as(role + " when " + state).isEqualTo(expected);
        assertThat(sheet(Office.person(role)).isPresent())
            .as("sheet: " + role + " when " + state)
            .isEqualTo(expected && !ONLY_WHAT_IS_PUBLIC.contains(role));
      }
      assertThat(knows(Actor.CLOCKWORK)).isEqualTo(state == PartState.PUBLISHED);
    }
  }

  @Test
  void a_member_of_the_team_knows_his_own_always_and_another_inspector_does_not() {
    for (PartState state : PartState.values()) {
      put(state);
      assertThat(knows(Office.inspector(VisitBase.FIRST))).isTrue();
      assertThat(knows(Office.inspector(VisitBase.FIRST_AGAIN))).isTrue();
      assertThat(knows(Office.inspector(VisitBase.SECOND))).isTrue();
      assertThat(knows(Office.inspector(VisitBase.STRANGER)))
          .isEqualTo(state == PartState.PUBLISHED);
    }
  }

  @Test
  void liaison_approver_and_reviewer_of_another_department_do_not_know() {
    for (PartState state : Set.of(PartState.OPEN, PartState.UNDER_REVIEW)) {
      put(state);
      for (Role role : Set.of(Role.LIAISON, Role.APPROVER, Role.REVIEWER)) {
        boolean known = role != Role.REVIEWER || state == PartState.UNDER_REVIEW;
        assertThat(knows(of(role, "SCJG"))).as(role + " when " + state).isEqualTo(known);
        assertThat(knows(of(role, "YJGL"))).isEqualTo(role != Role.REVIEWER);
        assertThat(knows(of(role, "XFJY"))).isFalse();
      }
    }
  }

  @Test
  void whoever_left_the_team_does_not_know_any_more() {
    office.base.execute(
        "update visit_seat set left_at = '2026-06-01T09:00:00+08:00' where inspector = 'Z-001'");
    assertThat(knows(Office.inspector(VisitBase.FIRST))).isFalse();
    assertThat(mine(VisitBase.FIRST)).isZero();
  }

  private static Actor of(Role role, String department) {
    return new Actor(
        "somebody",
        Optional.of(role),
        Optional.of(new DepartmentCode(department)),
        Optional.empty());
  }

  @Test
  void the_disclosure_of_its_draw_opens_a_visit_to_everybody() {
    office.base.disclose(VisitBase.OTHER_DRAW);
    assertThat(knows(Office.person(Role.ADMINISTRATOR))).isFalse();
    office.base.disclose(VisitBase.DRAW);
    for (Role role : Role.values()) {
      assertThat(knows(Office.person(role))).isTrue();
    }
  }

  @Test
  void what_the_officers_wrote_is_not_for_the_filing_authority() {
    office.base.execute("update visit set state = 'CHECKED_IN'");
    office.record(visit, VisitBase.MARKET, VisitBase.FIRST);
    assertThat(sheet(Office.person(Role.AUDITOR)).orElseThrow().parts())
        .anyMatch(part -> !part.versions().isEmpty());
    VisitSheet seen = sheet(Office.person(Role.FILING_OFFICER)).orElseThrow();
    assertThat(seen.parts()).hasSize(2).allMatch(part -> part.versions().isEmpty());
    assertThat(seen.visit().target().code()).isEqualTo(VisitBase.enterprise(1));
  }

  @Test
  void a_list_elsewhere_that_tells_of_a_visit_leaves_an_entry() {
    Actor reader = Office.person(Role.COORDINATOR);
    read(Set.of(VisitBase.enterprise(2)), reader);
    read(Set.of(), reader);
    assertThat(office.trail).isEmpty();
    read(Set.of(VisitBase.enterprise(1), VisitBase.enterprise(2)), reader);
    assertThat(office.trail)
        .singleElement()
        .asString()
        .isEqualTo(reader.name() + "|see-visits|list of recusals|1 not yet public");
    office.base.execute("update visit set state = 'PUBLISHED'");
    read(Set.of(VisitBase.enterprise(1)), reader);
    assertThat(office.trail).hasSize(1);
  }

  private void read(Set<CreditCode> named, Actor reader) {
    office.base.with(
        entities -> office.visits(entities).readElsewhere(named, "list of recusals", reader));
  }

  @Test
  void lists_belong_to_their_roles() {
    for (Role role : Role.values()) {
      Actor actor = Office.person(role);
      if (Set.of(Role.COORDINATOR, Role.LIAISON, Role.APPROVER, Role.AUDITOR).contains(role)) {
        assertThat(ofDraw(actor)).isEqualTo(1);
      } else {
        assertThatThrownBy(() -> ofDraw(actor)).isInstanceOf(NotPermitted.class);
      }
    }
  }

  @Test
  void a_liaison_finds_the_visits_of_the_own_department_in_a_draw() {
    assertThat(ofDraw(of(Role.LIAISON, "SCJG"))).isEqualTo(1);
    assertThat(ofDraw(of(Role.LIAISON, "XFJY"))).isZero();
  }

  @Test
  void inspectors_find_their_own_visits_only() {
    assertThat(mine(VisitBase.FIRST)).isEqualTo(1);
    assertThat(mine(VisitBase.STRANGER)).isZero();
  }

  @Test
  void reading_a_secret_leaves_an_entry_and_reading_what_is_public_does_not() {
    sheet(Office.person(Role.AUDITOR));
    assertThat(office.trail)
        .containsExactly("sample:AUDITOR|see-visits|visit " + visit + "|1 not yet public");
    put(PartState.PUBLISHED);
    sheet(Office.person(Role.AUDITOR));
    assertThat(office.trail).hasSize(1);
  }

  @Test
  void the_trail_never_names_a_target() {
    office.morningOf(Office.DAY.minusDays(1));
    ofDraw(Office.person(Role.COORDINATOR));
    mine(VisitBase.FIRST);
    assertThat(office.trail).noneMatch(line -> line.contains(VisitBase.enterprise(1).value()));
  }

  private void put(PartState state) {
    office.base.execute(
        "update department_part set state = '" + state + "' where department_code = 'SCJG'");
    if (state == PartState.PUBLISHED) {
      office.base.execute("update visit set state = 'PUBLISHED'");
    }
  }

  private boolean knows(Actor actor) {
    return office.base.in(entities -> office.secrecy(entities).mayKnow(actor, visit));
  }

  private Optional<VisitSheet> sheet(Actor actor) {
    return office.base.in(entities -> office.visits(entities).sheet(visit, actor));
  }

  private long ofDraw(Actor actor) {
    return office.base.in(
        entities -> office.visits(entities).ofDraw(VisitBase.DRAW, FIRST_PAGE, actor).total());
  }

  private long mine(mingqian.terms.CertificateNumber certificate) {
    return office.base.in(
        entities ->
            office
                .visits(entities)
                .mine(Agenda.TO_COME, FIRST_PAGE, Office.inspector(certificate))
                .total());
  }
}
