package mingqian.databases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.function.Function;
import mingqian.terms.Outcome;

/**
 * What the audit trail throws where it cannot be written, and what must be left of the verb then.
 */
public final class BrokenTrail extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  public BrokenTrail() {
    super("the audit trail cannot be written");
  }

  /**
   * The verb has written something when its entry fails, the failure comes out of it, and nothing
   * is left.
   */
  public static void leavesNothing(
      String verb, EntityManager entities, Function<EntityManager, Outcome> deed) {
    Map<String, String> before = AllRows.of(entities);
    entities.getTransaction().begin();
    try {
      assertThatThrownBy(() -> deed.apply(entities)).as(verb).isInstanceOf(BrokenTrail.class);
      entities.flush();
      assertThat(AllRows.of(entities)).as("what %s had written by then", verb).isNotEqualTo(before);
    } finally {
      entities.getTransaction().rollback();
      entities.clear();
    }
    assertThat(AllRows.of(entities)).as("what is left of %s", verb).isEqualTo(before);
  }
}
