package mingqian.inspection;

import static mingqian.inspection.VisitState.ASSIGNED;
import static mingqian.inspection.VisitState.CANCELLED;
import static mingqian.inspection.VisitState.NOTIFIED;
import static mingqian.inspection.VisitState.PUBLISHED;
import static mingqian.inspection.VisitState.RETURNED;
import static mingqian.inspection.VisitState.UNDER_REVIEW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import mingqian.terms.Words;
import org.junit.jupiter.api.Test;

class VisitStateTest {
  private static final Instant NOW = Instant.parse("2026-06-10T01:00:00Z");
  private static final Map<VisitState, Set<VisitState>> PERMITTED =
      Map.of(
          ASSIGNED, Set.of(NOTIFIED, CANCELLED),
          NOTIFIED, Set.of(UNDER_REVIEW, CANCELLED),
          UNDER_REVIEW, Set.of(RETURNED, PUBLISHED, CANCELLED),
          RETURNED, Set.of(UNDER_REVIEW, CANCELLED),
          PUBLISHED, Set.of(),
          CANCELLED, Set.of());

  @Test
  void every_transition_is_permitted_or_throws_as_the_table_says() {
    for (VisitState from : VisitState.values()) {
      verbs()
          .forEach(
              (to, verb) -> {
                Visit visit = visitIn(from);
                if (PERMITTED.get(from).contains(to)) {
                  verb.accept(visit);
                  assertThat(visit.state()).isEqualTo(to);
                } else {
                  assertThatThrownBy(() -> verb.accept(visit))
                      .as(from + " to " + to)
                      .isInstanceOf(IllegalStateException.class);
                  assertThat(visit.state()).isEqualTo(from);
                }
              });
    }
  }

  @Test
  void nothing_leads_back_to_assigned() {
    assertThat(VisitState.values()).noneMatch(state -> state.mayBecome(ASSIGNED));
  }

  @Test
  void a_visit_is_open_until_it_is_published_or_cancelled() {
    assertThat(VisitState.open())
        .containsExactlyInAnyOrder(ASSIGNED, NOTIFIED, UNDER_REVIEW, RETURNED)
        .allMatch(VisitState::isOpen);
  }

  @Test
  void only_an_assigned_visit_is_withheld() {
    assertThatThrownBy(() -> visitIn(NOTIFIED).withhold(new Words("不可", "no")))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void a_result_given_back_is_recorded_as_the_next_version() {
    Visit visit = visitIn(RETURNED);
    visit.record(Office.clean(), new Deed("one", NOW));
    assertThat(visit.results()).extracting(VisitResult::number).containsExactly(1, 2);
    assertThat(visit.results().get(0).returnReason()).contains("again");
  }

  private static Map<VisitState, Consumer<Visit>> verbs() {
    Map<VisitState, Consumer<Visit>> verbs = new EnumMap<>(VisitState.class);
    verbs.put(NOTIFIED, visit -> visit.announce(NOW));
    verbs.put(UNDER_REVIEW, visit -> visit.record(Office.clean(), new Deed("one", NOW)));
    verbs.put(RETURNED, visit -> visit.giveBack("again", new Deed("two", NOW)));
    verbs.put(PUBLISHED, visit -> visit.publish(new Deed("two", NOW)));
    verbs.put(CANCELLED, visit -> visit.cancel(NOW));
    return verbs;
  }

  private static Visit visitIn(VisitState state) {
    Visit visit =
        new Visit(VisitBase.DRAW, Office.drawn(VisitBase.enterprise(1), Optional.of(Office.DAY)));
    switch (state) {
      case ASSIGNED -> {}
      case NOTIFIED -> walk(visit, NOTIFIED);
      case UNDER_REVIEW -> walk(visit, NOTIFIED, UNDER_REVIEW);
      case RETURNED -> walk(visit, NOTIFIED, UNDER_REVIEW, RETURNED);
      case PUBLISHED -> walk(visit, NOTIFIED, UNDER_REVIEW, PUBLISHED);
      case CANCELLED -> walk(visit, CANCELLED);
    }
    return visit;
  }

  private static void walk(Visit visit, VisitState... steps) {
    for (VisitState step : steps) {
      verbs().get(step).accept(visit);
    }
  }
}
