package mingqian.rehearsal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;

/**
 * Lets the deeds of one moment share transactions 一并办理, few enough in each that nobody else waits
 * for long. Each deed is a verb with its own audit entry.
 */
@ApplicationScoped
class Together {
  private static final int DEEDS_IN_ONE = 20;

  @Inject private Breath breath;

  /** Does all of them in order. */
  void run(List<Runnable> deeds) {
    List<Runnable> left = new ArrayList<>(deeds);
    while (!left.isEmpty()) {
      List<Runnable> next = left.subList(0, Math.min(DEEDS_IN_ONE, left.size()));
      breath.run(List.copyOf(next));
      next.clear();
    }
  }

  /** One of the transactions. */
  @ApplicationScoped
  static class Breath {
    @Transactional
    void run(List<Runnable> deeds) {
      deeds.forEach(Runnable::run);
    }
  }
}
