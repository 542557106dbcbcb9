package mingqian.rehearsal;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import mingqian.clockwork.Clockwork;
import mingqian.clockwork.NodeTask;
import mingqian.clockwork.NodeTurn;
import mingqian.clockwork.Nodes;
import mingqian.office.LoadingProgress;
import mingqian.office.Office;
import mingqian.terms.Words;

/**
 * Begins the rehearsal behind the pages when the office has started 演练开始; of several nodes one
 * rehearses, and the others wait for its end.
 */
@Singleton
@Startup
@DependsOn("WindUp")
@TransactionManagement(TransactionManagementType.BEAN)
public class Opening {
  private static final Logger LOG = System.getLogger(Opening.class.getName());

  @Inject private ManagedExecutorService threads;
  @Inject private Rehearsal rehearsal;
  @Inject private Nodes nodes;
  @Inject private Clockwork clockwork;
  @Inject private LoadingProgress progress;
  @Inject private Office office;

  @PostConstruct
  void begin() {
    if (office.training()) {
      threads.execute(this::perform);
    }
  }

  private void perform() {
    progress.begin(new Words("等待另一节点演练完毕", "Waiting for another node to rehearse"), 1);
    try (NodeTurn turn = nodes.await(NodeTask.REHEARSE)) {
      LOG.log(Level.DEBUG, "the rehearsal is ours: {0}", turn);
      progress.finish();
      rehearsal.perform();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, "the rehearsal stopped; it goes on at the next start", e);
    } finally {
      // While it lasts nobody looks but the rehearsal itself, day by day.
      clockwork.start();
    }
  }
}
