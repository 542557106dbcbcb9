package mingqian.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import mingqian.terms.Library;
import mingqian.web.console.Todo.Urgency;
import org.junit.jupiter.api.Test;

class TodoTest {
  @Test
  void work_of_which_there_is_none_never_presses() {
    Todo none = new Todo(0, "desk.missed", "", Urgency.LATE, "/console/draws.xhtml");
    assertThat(none.isPressing()).isFalse();
    assertThat(none.look()).isEqualTo("none");
  }

  @Test
  void late_work_looks_late_and_presses() {
    Todo late = new Todo(2, "desk.missed", "", Urgency.LATE, "/console/draws.xhtml");
    assertThat(late.isPressing()).isTrue();
    assertThat(late.look()).isEqualTo("late");
  }

  @Test
  void work_without_a_page_is_not_linked() {
    assertThat(new Todo(1, "desk.review", "", Urgency.OPEN, "").isLinked()).isFalse();
  }

  @Test
  void a_forged_pick_asks_for_nothing() {
    assertThat(Choice.of(Library.class, "A")).contains(Library.A);
    assertThat(Choice.of(Library.class, "Z")).isEqualTo(Optional.empty());
    assertThat(Choice.of(Library.class, "")).isEmpty();
  }
}
