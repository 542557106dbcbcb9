package mingqian.plan;

import static mingqian.plan.PlanOffice.item;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlanDifferenceTest {
  @Test
  void items_added_taken_out_and_changed_are_told_by_code_and_equal_ones_are_not() {
    List<PlanDifference> found =
        PlanDifference.between(
            List.of(item("A.1", 100), item("A.2", 100), item("A.3", 100)),
            List.of(item("A.2", 100), item("A.3", 200), item("A.4", 100)));
    assertThat(found).extracting(PlanDifference::code).containsExactly("A.1", "A.3", "A.4");
    assertThat(found.get(0).after()).isEmpty();
    assertThat(found.get(1).before()).contains(item("A.3", 100));
    assertThat(found.get(1).after()).contains(item("A.3", 200));
    assertThat(found.get(2).before()).isEmpty();
  }
}
