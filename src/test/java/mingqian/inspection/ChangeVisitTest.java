package mingqian.inspection;

import static mingqian.inspection.VisitBase.FIRST;
import static mingqian.inspection.VisitBase.SECOND;
import static mingqian.inspection.VisitBase.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import mingqian.access.Actor;
import mingqian.access.NotPermitted;
import mingqian.access.Role;
import mingqian.ceremony.ChangeKind;
import mingqian.regulation.DueDate;
import mingqian.terms.CertificateNumber;
import mingqian.terms.Outcome;
import mingqian.terms.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the verbs that change a visit before it happens do, and leave alone. */
class ChangeVisitTest {
  private static final CertificateNumber FOURTH = new CertificateNumber("Z-009");
  private static final LocalDate NEXT_DAY = Office.DAY.plusDays(1);

  private final Office office = new Office();
  private final DrawnForTests draws = new DrawnForTests();
  private long visit;

  @BeforeEach
  void notified() {
    visit = office.notified();
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  @DisplayName("R04: whoever recuses himself leaves for the one who is drawn")
  void a_recusal_gives_the_seat_to_whoever_is_drawn() {
    draws.next.add(STRANGER);
    assertThat(recuse(FIRST, " 亲属任职 ")).isInstanceOf(Outcome.Done.class);
    assertThat(team()).containsExactly(STRANGER, SECOND);
    assertThat(draws.asked).containsExactly("Z-001 RECUSED R04");
    assertThat(recuse(FIRST, "亲属任职")).isInstanceOf(Outcome.Unchanged.class);
    assertThat(draws.asked).hasSize(1);
    VisitChange change = office.of(visit, v -> v.changes().get(0));
    assertThat(change.kind()).isEqualTo(ChangeKind.RECUSED);
    assertThat(change.ground()).contains("亲属任职");
    assertThat(entries("recuse-visit")).containsExactly("SCJG Z-001>SCJG Z-003 ");
    assertThat(change.note()).isEqualTo("Z-001");
    assertThat(recusals()).containsExactly("亲属任职 2026-06-10 9999-12-31");
  }

  @Test
  void the_ground_of_a_change_is_for_the_coordinator_the_auditor_and_its_author() {
    draws.next.add(STRANGER);
    recuse(FIRST, "亲属任职");
    for (Role role : List.of(Role.COORDINATOR, Role.AUDITOR)) {
      assertThat(ground(Office.person(role))).contains("亲属任职");
    }
    for (Actor actor :
        List.of(
            Office.inspector(SECOND), Office.inspector(STRANGER), Office.person(Role.APPROVER))) {
      assertThat(ground(actor)).isEmpty();
    }
    VisitHistory history = sheet(Office.COORDINATOR).history();
    assertThat(history.vacant()).isEmpty();
    assertThat(history.left())
        .singleElement()
        .satisfies(
            left -> {
              assertThat(left.member().inspector()).isEqualTo(FIRST);
              assertThat(left.successor()).contains(STRANGER);
            });
  }

  @Test
  @DisplayName("R02: where nobody can be drawn the seat is vacant, and nobody checks in")
  void a_seat_that_nobody_can_take_stays_vacant() {
    assertThat(replace(FIRST)).isInstanceOf(Outcome.Done.class);
    assertThat(sheet(Office.COORDINATOR).history().vacant()).hasSize(1);
    assertThat(entries("replace-absent")).containsExactly("SCJG Z-001>vacant ");
    office.accept(visit, SECOND);
    assertThat(
            office.base.<Outcome>in(
                e -> office.checkIn(e).checkIn(visit, Office.inspector(SECOND))))
        .isInstanceOf(Outcome.Refused.class);
    assertThat(replace(FIRST)).isInstanceOf(Outcome.Unchanged.class);
    assertThat(replace(FOURTH)).isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void a_successor_who_is_on_leave_since_the_seal_leaves_at_once_for_the_next() {
    office.base.execute("insert into inspector_leave values (1, 3, '2026-06-08', '2026-06-12', 0)");
    draws.next.add(STRANGER);
    draws.next.add(FOURTH);
    assertThat(replace(FIRST)).isInstanceOf(Outcome.Done.class);
    assertThat(team()).containsExactly(FOURTH, SECOND);
    assertThat(draws.asked).containsExactly("Z-001 ABSENT leave", "Z-003 ABSENT leave");
    assertThat(entries("replace-absent")).containsExactly("SCJG Z-001>SCJG Z-003 ");
    assertThat(entries("replace-hindered")).containsExactly("SCJG Z-003>SCJG Z-009 ");
    for (Actor reader : List.of(Office.COORDINATOR, Office.inspector(SECOND))) {
      assertThat(sheet(reader).history().changes().get(1).ground().map(Words::en))
          .contains("leave or a recusal registered since the seal");
    }
  }

  @Test
  @DisplayName("R04: a successor who was recused since the seal leaves at once for the next")
  void a_successor_who_was_recused_since_the_seal_leaves_at_once() {
    office.base.execute(
        "insert into recusal select 1, 3, e.id, '亲属', '2026-06-01', '9999-12-31', 0 from enterprise e"
            + " where e.id = 1");
    draws.next.add(STRANGER);
    draws.next.add(FOURTH);
    replace(FIRST);
    assertThat(team()).containsExactly(FOURTH, SECOND);
    assertThat(draws.asked).containsExactly("Z-001 ABSENT leave", "Z-003 RECUSED R04");
  }

  @Test
  @DisplayName("R04: a successor of the enterprise's own station leaves, where the office says so")
  void a_successor_of_the_own_station_leaves_where_the_office_says_so() {
    office.base.execute("update inspector set station = '一号所' where id = 3");
    office.base.execute("update enterprise set supervised_by = '一号所' where id = 1");
    office.regulation = VisitBase.regulation("own-station,0,", "own-station,1,");
    draws.next.add(STRANGER);
    draws.next.add(FOURTH);
    replace(FIRST);
    assertThat(team()).containsExactly(FOURTH, SECOND);
    assertThat(draws.asked).containsExactly("Z-001 ABSENT leave", "Z-003 RECUSED R04");
  }

  @Test
  void a_successor_of_the_own_station_stays_where_nothing_is_said_of_it() {
    office.base.execute("update inspector set station = '一号所' where id = 3");
    office.base.execute("update enterprise set supervised_by = '一号所' where id = 1");
    draws.next.add(STRANGER);
    replace(FIRST);
    assertThat(draws.asked).containsExactly("Z-001 ABSENT leave");
  }

  @Test
  @DisplayName("R01, R09: another day asks the team again and moves what is due")
  void a_rescheduled_visit_begins_anew_on_its_day() {
    office.accept(visit, FIRST);
    assertThat(reschedule(Office.DAY)).isInstanceOf(Outcome.Unchanged.class);
    assertThat(reschedule(LocalDate.of(2026, 7, 1))).isInstanceOf(Outcome.Refused.class);
    assertThat(draws.asked).isEmpty();
    assertThat(reschedule(NEXT_DAY)).isInstanceOf(Outcome.Done.class);
    assertThat(office.state(visit)).isEqualTo(VisitState.ASSIGNED);
    assertThat(office.<Optional<LocalDate>>of(visit, Visit::day)).contains(NEXT_DAY);
    assertThat(office.<Optional<DueDate>>of(visit, v -> v.times().due()))
        .contains(new DueDate.Official(LocalDate.of(2026, 7, 10)));
    assertThat(
            office.<Long>of(
                visit, v -> v.team().stream().filter(s -> s.acceptedAt().isPresent()).count()))
        .isZero();
    assertThat(reschedule(NEXT_DAY)).isInstanceOf(Outcome.Unchanged.class);
    assertThat(draws.asked).hasSize(1);
  }

  @Test
  void a_substituted_visit_is_over_and_the_reserve_is_assigned() {
    assertThat(substitute()).isInstanceOf(Outcome.Done.class);
    assertThat(substitute()).isInstanceOf(Outcome.Unchanged.class);
    assertThat(office.state(visit)).isEqualTo(VisitState.SUBSTITUTED);
    long reserve = office.number(VisitBase.enterprise(2));
    assertThat(entries("substitute-visit"))
        .containsExactly("NOTIFIED>SUBSTITUTED successor visit " + reserve);
    assertThat(office.state(reserve)).isEqualTo(VisitState.ASSIGNED);
    assertThat(office.<Optional<LocalDate>>of(reserve, Visit::day))
        .contains(DrawnForTests.DAY_OF_RESERVE);
  }

  @Test
  @DisplayName("R08: a reserve drawn for today is notified at once, since the morning call is over")
  void a_reserve_for_today_is_notified_at_once() {
    office.morningOf(DrawnForTests.DAY_OF_RESERVE);
    substitute();
    long reserve = office.number(VisitBase.enterprise(2));
    assertThat(office.state(reserve)).isEqualTo(VisitState.NOTIFIED);
    assertThat(entries("notify-visit")).contains("ASSIGNED>NOTIFIED ");
  }

  @Test
  void a_visit_that_is_moved_to_today_is_notified_at_once() {
    office.morningOf(NEXT_DAY);
    assertThat(reschedule(NEXT_DAY)).isInstanceOf(Outcome.Done.class);
    assertThat(office.state(visit)).isEqualTo(VisitState.NOTIFIED);
  }

  @Test
  void a_cancelled_visit_is_over() {
    assertThat(cancel("歇业")).isInstanceOf(Outcome.Done.class);
    assertThat(cancel("歇业")).isInstanceOf(Outcome.Unchanged.class);
    assertThat(office.state(visit)).isEqualTo(VisitState.CANCELLED);
    assertThat(office.<Optional<String>>of(visit, v -> v.changes().get(0).ground())).contains("歇业");
  }

  @Test
  void what_the_draw_forbids_changes_nothing() {
    draws.impossible = Optional.of(new Words("抽取已公开", "the draw is disclosed"));
    int entries = office.trail.size();
    for (Outcome outcome : List.of(cancel("歇业"), substitute(), reschedule(NEXT_DAY))) {
      assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    }
    assertThat(office.trail).hasSize(entries);
    assertThat(office.state(visit)).isEqualTo(VisitState.NOTIFIED);
    assertThat(office.<List<VisitChange>>of(visit, Visit::changes)).isEmpty();
  }

  @Test
  void every_change_asks_for_a_ground() {
    for (String ground : List.of("", "  ", "因".repeat(501))) {
      assertThat(cancel(ground)).isInstanceOf(Outcome.Refused.class);
      assertThat(recuse(FIRST, ground)).isInstanceOf(Outcome.Refused.class);
    }
    assertThat(draws.asked).isEmpty();
    assertThatThrownBy(() -> recuse(STRANGER, "亲属")).isInstanceOf(NotPermitted.class);
  }

  /** What the trail keeps of deeds of that name. */
  private List<String> entries(String verb) {
    return office.trail.stream()
        .filter(line -> line.contains("|" + verb + "|"))
        .map(line -> line.substring(line.lastIndexOf('|') + 1))
        .toList();
  }

  private Outcome ask(Function<ChangeVerbs, Outcome> verb) {
    return office.base.in(entities -> verb.apply(new ChangeVerbs(office, draws, entities)));
  }

  private Outcome recuse(CertificateNumber who, String ground) {
    return ask(verbs -> verbs.recuse().recuse(visit, ground, Office.inspector(who)));
  }

  private Outcome replace(CertificateNumber absent) {
    return ask(verbs -> verbs.replace().replace(visit, absent, "病假", Office.COORDINATOR));
  }

  private Outcome reschedule(LocalDate day) {
    return ask(verbs -> verbs.reschedule().reschedule(visit, day, "停电", Office.COORDINATOR));
  }

  private Outcome substitute() {
    return ask(verbs -> verbs.substitute().substitute(visit, "歇业", Office.COORDINATOR));
  }

  private Outcome cancel(String ground) {
    return ask(verbs -> verbs.cancel().cancel(visit, ground, Office.COORDINATOR));
  }

  private VisitSheet sheet(Actor actor) {
    return office.base.in(e -> office.visits(e).sheet(visit, actor)).orElseThrow();
  }

  private Optional<String> ground(Actor actor) {
    return sheet(actor).history().changes().get(0).ground().map(Words::zh);
  }

  private List<CertificateNumber> team() {
    return office.of(visit, v -> v.team().stream().map(VisitSeat::inspector).toList());
  }

  private List<String> recusals() {
    return office.base.in(
        e ->
            e.createQuery("select r from Recusal r", mingqian.directory.Recusal.class)
                .getResultStream()
                .map(r -> r.ground() + " " + r.days().from() + " " + r.days().until())
                .toList());
  }
}
