package mingqian.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.List;
import mingqian.ceremony.ChangeDraw;
import mingqian.ceremony.ChangeGround;
import mingqian.ceremony.ChangeKind;
import mingqian.ceremony.Changed;
import mingqian.ceremony.Conducted.DrawnSeat;
import mingqian.ceremony.Conducted.DrawnVisit;
import mingqian.ceremony.PossibleDays;
import mingqian.ceremony.Replacement;
import mingqian.ceremony.Substitution;
import mingqian.terms.CertificateNumber;
import mingqian.terms.CreditCode;
import mingqian.terms.DepartmentCode;
import mingqian.terms.DrawId;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Changes of a conducted draw in the real database; each is rolled back in the end. */
@ExtendWith(ArquillianExtension.class)
class ChangeDrawIT {
  @Inject private WaitingDraw waiting;
  @Inject private ChangeDraw change;
  @Inject private PossibleDays possible;
  @PersistenceContext private EntityManager database;

  @Resource(mappedName = "java:comp/UserTransaction")
  private UserTransaction transaction;

  @BeforeEach
  void begin() throws Exception {
    waiting.awaitConducted();
    transaction.begin();
  }

  @AfterEach
  void forget() throws Exception {
    transaction.rollback();
  }

  @Test
  @DisplayName("R04: the seat of one who is recused is drawn anew, from the same department")
  void the_seat_of_one_who_is_recused_is_drawn_anew() {
    DrawnSeat leaving = seats(target()).get(0);
    ChangeGround ground = new ChangeGround(ChangeKind.RECUSED, "R04");
    Replacement answer = change.replace(WaitingDraw.DRAW, target(), leaving, ground);
    assertThat(answer).isInstanceOf(Replacement.Found.class);
    DrawnSeat taker = ((Replacement.Found) answer).seat();
    assertThat(taker.department()).isEqualTo(leaving.department());
    assertThat(seats(target())).doesNotContain(taker);
    assertThat(rows()).hasSize(1);
    assertThat(change.replace(WaitingDraw.DRAW, target(), leaving, ground))
        .as("who has left cannot leave again")
        .isInstanceOf(Replacement.Impossible.class);
    assertThat(rows()).hasSize(1);
  }

  @Test
  void a_visit_is_substituted_by_a_reserve_that_was_not_drawn() {
    ChangeGround ground = new ChangeGround(ChangeKind.SUBSTITUTED, "deregistered");
    Substitution answer = change.substitute(WaitingDraw.DRAW, target(), ground);
    assertThat(answer).isInstanceOf(Substitution.Found.class);
    DrawnVisit successor = ((Substitution.Found) answer).successor();
    assertThat(successor.seats()).hasSizeGreaterThanOrEqualTo(2);
    assertThat(successor.day()).isPresent();
    assertThat(drawn()).doesNotContain(successor.target().value());
    assertThat(
            change.cancel(WaitingDraw.DRAW, target(), new ChangeGround(ChangeKind.CANCELLED, "x")))
        .as("what was substituted is not there any more")
        .isInstanceOf(Changed.Impossible.class);
  }

  @Test
  @DisplayName("R01: a visit moves to a working day of the window, not to a day off")
  void a_visit_moves_within_its_window_only() {
    ChangeGround ground = new ChangeGround(ChangeKind.RESCHEDULED, "team-request");
    LocalDate saturday = LocalDate.of(2026, 12, 19);
    assertThat(change.reschedule(WaitingDraw.DRAW, target(), saturday, ground))
        .isInstanceOf(Changed.Impossible.class);
    LocalDate past = LocalDate.of(2026, 12, 14);
    assertThat(change.reschedule(WaitingDraw.DRAW, target(), past, ground))
        .isInstanceOf(Changed.Impossible.class);
    assertThat(rows()).isEmpty();
    List<LocalDate> days =
        LocalDate.of(2026, 12, 17).datesUntil(LocalDate.of(2026, 12, 30)).toList();
    assertThat(
            days.stream()
                .map(day -> change.reschedule(WaitingDraw.DRAW, target(), day, ground))
                .filter(Changed.Done.class::isInstance))
        .isNotEmpty();
  }

  @Test
  @DisplayName("R01: the days offered are those to which the visit moves, and no others")
  void the_days_offered_are_those_to_which_a_visit_moves() {
    List<LocalDate> offered = possible.of(WaitingDraw.DRAW, target());
    assertThat(offered).isNotEmpty();
    ChangeGround ground = new ChangeGround(ChangeKind.RESCHEDULED, "team-request");
    LocalDate.of(2026, 12, 14)
        .datesUntil(LocalDate.of(2027, 1, 3))
        .filter(day -> !offered.contains(day))
        .forEach(
            day ->
                assertThat(change.reschedule(WaitingDraw.DRAW, target(), day, ground))
                    .as(day + " is not offered")
                    .isInstanceOf(Changed.Impossible.class));
    assertThat(rows()).isEmpty();
    for (LocalDate day : offered) {
      assertThat(change.reschedule(WaitingDraw.DRAW, target(), day, ground))
          .as(day + " is offered")
          .isInstanceOf(Changed.Done.class);
    }
  }

  @Test
  void changes_are_numbered_one_by_one() {
    List<CreditCode> targets = drawn().stream().limit(3).map(CreditCode::new).toList();
    ChangeGround ground = new ChangeGround(ChangeKind.CANCELLED, "moved-away");
    targets.forEach(
        target ->
            assertThat(change.cancel(WaitingDraw.DRAW, target, ground))
                .isInstanceOf(Changed.Done.class));
    assertThat(rows()).isEqualTo(List.of(1, 2, 3));
  }

  @Test
  @DisplayName("R15: a disclosed draw is not changed")
  void a_disclosed_draw_is_not_changed() {
    ChangeGround ground = new ChangeGround(ChangeKind.CANCELLED, "late");
    assertThat(change.cancel(new DrawId("2026-A-001"), target(), ground))
        .isInstanceOf(Changed.Impossible.class);
  }

  private CreditCode target() {
    return new CreditCode(drawn().get(0));
  }

  @SuppressWarnings("unchecked")
  private List<String> drawn() {
    return database
        .createNativeQuery("select credit_code from visit where draw_id = ? order by credit_code")
        .setParameter(1, WaitingDraw.DRAW.value())
        .getResultList();
  }

  @SuppressWarnings("unchecked")
  private List<DrawnSeat> seats(CreditCode target) {
    List<Object[]> rows =
        database
            .createNativeQuery(
                "select s.inspector, s.department_code from visit_seat s join visit v"
                    + " on v.id = s.visit_id where v.draw_id = ? and v.credit_code = ?"
                    + " order by s.inspector")
            .setParameter(1, WaitingDraw.DRAW.value())
            .setParameter(2, target.value())
            .getResultList();
    return rows.stream()
        .map(
            row ->
                new DrawnSeat(
                    new CertificateNumber((String) row[0]), new DepartmentCode((String) row[1])))
        .toList();
  }

  @SuppressWarnings("unchecked")
  private List<Integer> rows() {
    List<Number> counters =
        database
            .createNativeQuery(
                "select change_counter from draw_change where draw_id = ? order by change_counter")
            .setParameter(1, WaitingDraw.DRAW.value())
            .getResultList();
    return counters.stream().map(Number::intValue).toList();
  }
}
