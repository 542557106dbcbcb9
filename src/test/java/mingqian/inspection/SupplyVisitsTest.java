package mingqian.inspection;

import static mingqian.inspection.Office.COORDINATOR;
import static mingqian.inspection.Office.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mingqian.ceremony.Conducted.DrawnSeat;
import mingqian.ceremony.Conducted.DrawnVisit;
import mingqian.ceremony.DrawSupplemented;
import mingqian.terms.CertificateNumber;
import mingqian.terms.Library;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What an addendum brings to the visits that had no day. */
class SupplyVisitsTest {
  private final Office office = new Office();

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void the_team_is_struck_and_drawn_anew_and_the_visit_has_its_day() {
    long visit = office.assigned(drawn(Optional.empty(), VisitBase.FIRST));
    supply(drawn(Optional.of(DAY), VisitBase.SECOND, VisitBase.STRANGER));
    assertThat(office.of(visit, Visit::day)).contains(DAY);
    assertThat(team(visit)).containsExactlyInAnyOrder(VisitBase.SECOND, VisitBase.STRANGER);
    assertThat(office.of(visit, Visit::hasWholeTeam)).isTrue();
    assertThat(office.state(visit)).isEqualTo(VisitState.ASSIGNED);
    assertThat(office.<Boolean>of(visit, found -> found.times().due().isPresent())).isTrue();
  }

  @Test
  void whoever_stays_has_one_seat_and_answers_anew() {
    long visit = office.assigned(drawn(Optional.empty(), VisitBase.FIRST));
    office.accept(visit, VisitBase.FIRST);
    supply(drawn(Optional.of(DAY), VisitBase.FIRST, VisitBase.SECOND));
    assertThat(team(visit)).containsExactlyInAnyOrder(VisitBase.FIRST, VisitBase.SECOND);
    assertThat(office.<Boolean>of(visit, found -> found.seats().get(0).acceptedAt().isEmpty()))
        .isTrue();
  }

  @Test
  void a_visit_that_stays_without_a_day_takes_over_what_seats_there_are() {
    long visit = office.assigned(drawn(Optional.empty(), VisitBase.FIRST));
    supply(drawn(Optional.empty(), VisitBase.SECOND));
    assertThat(team(visit)).containsExactly(VisitBase.SECOND);
    assertThat(office.of(visit, Visit::day)).isEmpty();
  }

  @Test
  void a_visit_that_has_its_day_is_not_touched() {
    long visit = office.assigned();
    assertThatIllegalStateException()
        .isThrownBy(() -> supply(drawn(Optional.of(DAY.plusDays(1)), VisitBase.STRANGER)));
    assertThat(office.of(visit, Visit::day)).contains(DAY);
  }

  private void supply(DrawnVisit drawn) {
    DrawSupplemented brought = new DrawSupplemented(VisitBase.DRAW, List.of(drawn), COORDINATOR);
    office.base.with(entities -> office.supplyVisits(entities).supply(brought));
  }

  private List<CertificateNumber> team(long visit) {
    return office.of(visit, found -> found.team().stream().map(VisitSeat::inspector).toList());
  }

  private static DrawnVisit drawn(Optional<LocalDate> day, CertificateNumber... who) {
    return new DrawnVisit(
        VisitBase.enterprise(1),
        Library.A,
        "A.manufacturing",
        day,
        Arrays.stream(who).map(one -> new DrawnSeat(one, VisitBase.MARKET)).toList(),
        Set.of("SCJG-01", "YJGL-01"));
  }
}
