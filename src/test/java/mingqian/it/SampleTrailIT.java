package mingqian.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mingqian.access.AuditEntry;
import mingqian.access.AuditTrail;
import mingqian.ceremony.DrawBook;
import mingqian.clockwork.OfficeClock;
import mingqian.inspection.Lateness;
import mingqian.inspection.Visits;
import mingqian.terms.DrawId;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The sample year as the auditor reads it: every kind of deed is there, by the right people. */
@ExtendWith(ArquillianExtension.class)
class SampleTrailIT {
  private static final List<String> DRAWN_AND_VISITED =
      List.of("2026-B-001", "2026-A-001", "2026-C-001", "2026-C-002-2", "2026-B-002");

  @Inject private AuditTrail trail;
  @Inject private DrawBook draws;
  @Inject private Visits visits;
  @Inject private OfficeClock clock;
  @Inject private WaitingDraw waiting;

  @BeforeEach
  void wait_for_the_year() throws InterruptedException {
    waiting.awaitSealed();
  }

  @Test
  void every_draw_has_seen_every_kind_of_deed() {
    List<AuditEntry> entries = whole();
    for (String draw : DRAWN_AND_VISITED) {
      Map<String, Long> verbs =
          entries.stream()
              .filter(entry -> entry.subject().endsWith("draw " + draw))
              .filter(entry -> entry.actor().startsWith("sample:"))
              .collect(Collectors.groupingBy(AuditEntry::verb, Collectors.counting()));
      assertThat(verbs.keySet())
          .as(draw)
          .contains("prepare-draw", "confirm-draw", "approve-draw")
          .contains("accept-visit", "check-in", "record-result", "return-result", "approve-result")
          .contains("recuse-visit", "replace-absent", "substitute-visit", "reschedule-visit")
          .contains("receive-objection", "answer-objection", "correct-result", "hand-over")
          .contains("decide-follow-up");
    }
    assertThat(entries.stream().map(AuditEntry::verb))
        .contains("void-draw", "commit-witness", "reveal-witness", "close-follow-up")
        .contains("cancel-visit");
  }

  @Test
  void one_objection_was_upheld_and_one_dismissed() {
    List<String> answers =
        whole().stream()
            .filter(entry -> entry.verb().equals("answer-objection"))
            .map(entry -> entry.trace().toString())
            .toList();
    assertThat(answers).anyMatch(text -> text.contains("UPHELD"));
    assertThat(answers).anyMatch(text -> text.contains("DISMISSED"));
  }

  @Test
  @DisplayName("R18: the void was approved by another person than prepared")
  void nobody_reviewed_what_the_same_person_recorded() {
    Map<String, List<String>> actors =
        whole().stream()
            .filter(entry -> entry.actor().startsWith("sample:"))
            .collect(
                Collectors.groupingBy(
                    AuditEntry::verb, Collectors.mapping(AuditEntry::actor, Collectors.toList())));
    assertThat(actors.get("void-draw")).containsOnly("sample:approver");
    assertThat(actors.get("prepare-draw")).containsOnly("sample:coordinator");
    assertThat(actors.get("approve-result")).allMatch(name -> name.startsWith("sample:reviewer:"));
    assertThat(actors.get("record-result")).noneMatch(name -> name.contains("reviewer"));
  }

  @Test
  void the_clock_stands_in_december_with_the_days_of_the_last_draw_ahead() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), OfficeClock.ZONE);
    assertThat(today).isEqualTo(LocalDate.of(2026, 12, 15));
    assertThat(draws.find(WaitingDraw.DRAW).orElseThrow().visits().from()).isAfter(today);
    assertThat(draws.find(WaitingDraw.DRAW).orElseThrow().visits().until())
        .isBefore(LocalDate.of(2027, 1, 1));
  }

  @Test
  @DisplayName("R09: one result of the autumn is overdue when the curtain rises")
  void something_is_overdue() {
    assertThat(visits.countsOfLate(WaitingDraw.COORDINATOR).get(Lateness.OVERDUE)).isPositive();
  }

  @Test
  void the_void_draw_and_its_successor_know_each_other() {
    assertThat(draws.find(new DrawId("2026-C-002-2")).orElseThrow().predecessor())
        .contains(new DrawId("2026-C-002"));
    assertThat(draws.find(new DrawId("2026-C-002")).orElseThrow().times().disclosedAt())
        .as("it was computed before it was void, and is disclosed like any other (R15)")
        .isPresent();
  }

  private List<AuditEntry> whole() {
    List<AuditEntry> all = new ArrayList<>();
    List<AuditEntry> page = trail.before(Long.MAX_VALUE, 1_000);
    while (!page.isEmpty()) {
      all.addAll(page);
      page = trail.before(page.get(page.size() - 1).number(), 1_000);
    }
    return all;
  }
}
