package mingqian.clockwork;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * This node's turn to start 启动轮次, so that of several nodes one makes what the first start makes.
 */
@ApplicationScoped
class StartTurn {
  @Inject private Nodes nodes;

  private final AtomicReference<Optional<NodeTurn>> held = new AtomicReference<>(Optional.empty());

  void await() {
    try {
      held.set(Optional.of(nodes.await(NodeTask.START)));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while another node was starting", e);
    }
  }

  /** Gives it over, also when the start fails; again, it does nothing. */
  @PreDestroy
  void giveOver() {
    held.getAndSet(Optional.empty()).ifPresent(NodeTurn::close);
  }
}
