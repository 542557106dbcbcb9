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

/** Begins the rehearsal behind the pages when the office has started 演练开始. */
@Singleton
@Startup
@DependsOn("WindUp")
@TransactionManagement(TransactionManagementType.BEAN)
public class Opening {
  private static final Logger LOG = System.getLogger(Opening.class.getName());

  @Inject private ManagedExecutorService threads;
  @Inject private Rehearsal rehearsal;

  @PostConstruct
  void begin() {
    threads.execute(this::perform);
  }

  private void perform() {
    try {
      rehearsal.perform();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, "the rehearsal stopped; it goes on at the next start", e);
    }
  }
}
