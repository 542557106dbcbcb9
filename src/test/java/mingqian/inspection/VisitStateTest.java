package mingqian.inspection;

import static mingqian.inspection.VisitState.ASSIGNED;
import static mingqian.inspection.VisitState.CANCELLED;
import static mingqian.inspection.VisitState.CHECKED_IN;
import static mingqian.inspection.VisitState.NOTIFIED;
import static mingqian.inspection.VisitState.PUBLISHED;
import static mingqian.inspection.VisitState.SUBSTITUTED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VisitStateTest {
  private static final Map<VisitState, Set<VisitState>> VISITS =
      Map.of(
          ASSIGNED, Set.of(NOTIFIED, CANCELLED, SUBSTITUTED),
          NOTIFIED, Set.of(ASSIGNED, CHECKED_IN, CANCELLED, SUBSTITUTED),
          CHECKED_IN, Set.of(PUBLISHED),
          PUBLISHED, Set.of(),
          CANCELLED, Set.of(),
          SUBSTITUTED, Set.of());
  private static final Map<PartState, Set<PartState>> PARTS =
      Map.of(
          PartState.OPEN, Set.of(PartState.UNDER_REVIEW),
          PartState.UNDER_REVIEW, Set.of(PartState.RETURNED, PartState.PUBLISHED),
          PartState.RETURNED, Set.of(PartState.UNDER_REVIEW),
          PartState.PUBLISHED, Set.of());

  @Test
  void a_visit_goes_from_state_to_state_as_the_table_says() {
    for (VisitState from : VisitState.values()) {
      for (VisitState to : VisitState.values()) {
        assertThat(from.mayBecome(to))
            .as(from + " to " + to)
            .isEqualTo(VISITS.get(from).contains(to));
      }
      assertThat(from.isOpen()).isEqualTo(VisitState.open().contains(from));
    }
  }

  @Test
  void a_part_goes_from_state_to_state_as_the_table_says() {
    for (PartState from : PartState.values()) {
      for (PartState to : PartState.values()) {
        assertThat(from.mayBecome(to))
            .as(from + " to " + to)
            .isEqualTo(PARTS.get(from).contains(to));
      }
    }
  }
}
