package mingqian.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mingqian.ceremony.VisitsSoFar;
import mingqian.ceremony.Voided;
import mingqian.regulation.EarlierVisits;
import mingqian.terms.DateSpan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class VisitLedgerTest {
  private final Office office = new Office();

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void a_new_draw_learns_of_the_visits_that_stand() {
    office.assigned();
    assertThat(ledger().ofEnterprises(2026))
        .containsExactly(
            Map.entry(
                VisitBase.enterprise(1),
                new EarlierVisits(Map.of(VisitBase.MARKET, 1, VisitBase.SAFETY, 1), 1)));
    assertThat(ledger().ofEnterprises(2027)).isEmpty();
    assertThat(ledger().loads(2026)).containsEntry(VisitBase.FIRST, 1);
    DateSpan june = new DateSpan(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 30));
    assertThat(ledger().busyDays(june)).containsEntry(VisitBase.SECOND, Set.of(Office.DAY));
    assertThat(ledger().drawsWithin(june)).containsExactly(VisitBase.DRAW);
    assertThat(ledger().isFinished(VisitBase.DRAW)).isFalse();
    assertThat(ledger().hasBegun(VisitBase.DRAW)).isFalse();
    office.base.with(
        entities ->
            office.cancelVisits(entities).cancel(new Voided(VisitBase.DRAW, Office.APPROVER)));
    assertThat(ledger().ofEnterprises(2026)).isEmpty();
    assertThat(ledger().busyDays(june)).isEmpty();
    assertThat(ledger().isFinished(VisitBase.DRAW)).isTrue();
  }

  @Test
  void a_visit_without_a_day_counts_for_the_year_of_its_draw() {
    office.assigned(Office.drawn(VisitBase.enterprise(1), Optional.empty()));
    assertThat(ledger().loads(2026)).containsEntry(VisitBase.FIRST, 1);
    assertThat(ledger().loads(2025)).isEmpty();
    DateSpan year = new DateSpan(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
    assertThat(ledger().drawsWithin(year)).containsExactly(VisitBase.DRAW);
  }

  @Test
  void a_new_draw_learns_what_was_checked_and_by_whom() {
    office.assigned();
    DateSpan year = new DateSpan(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
    assertThat(ledger().checks(year))
        .isEqualTo(
            Map.of(
                VisitBase.enterprise(1),
                Map.of("SCJG-01", List.of(Office.DAY), "YJGL-01", List.of(Office.DAY))));
    assertThat(ledger().teams(year))
        .isEqualTo(
            Map.of(
                VisitBase.enterprise(1),
                List.of(new VisitsSoFar.Team(2026, Set.of(VisitBase.FIRST, VisitBase.SECOND)))));
    DateSpan before = new DateSpan(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));
    assertThat(ledger().checks(before)).isEmpty();
    assertThat(ledger().teams(before)).isEmpty();
    office.base.with(
        entities ->
            office.cancelVisits(entities).cancel(new Voided(VisitBase.DRAW, Office.APPROVER)));
    assertThat(ledger().checks(year)).isEmpty();
    assertThat(ledger().teams(year)).isEmpty();
  }

  @Test
  void a_visit_without_a_day_is_checked_when_its_draw_begins() {
    office.assigned(Office.drawn(VisitBase.enterprise(1), Optional.empty()));
    DateSpan year = new DateSpan(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
    assertThat(ledger().checks(year).get(VisitBase.enterprise(1)))
        .containsEntry("SCJG-01", List.of(LocalDate.of(2026, 6, 1)));
    assertThat(ledger().teams(year).get(VisitBase.enterprise(1)))
        .extracting(VisitsSoFar.Team::year)
        .containsExactly(2026);
  }

  private VisitLedger ledger() {
    return office.ledger(office.base.reading());
  }
}
