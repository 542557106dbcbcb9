package mingqian.clockwork;

import jakarta.enterprise.concurrent.ContextService;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.inject.spi.CDI;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import org.quartz.spi.ThreadPool;

/**
 * Lets Quartz run its jobs on the server's managed threads. They carry the context of the component
 * that wound the clockwork up, not that of Quartz's own thread, which has none.
 */
public final class ManagedThreads implements ThreadPool {
  private static final int SIZE = 4;

  private final Semaphore free = new Semaphore(SIZE);
  private ManagedExecutorService threads;
  private Executor inApplication;

  @Override
  public void initialize() {
    threads = CDI.current().select(ManagedExecutorService.class).get();
    inApplication =
        CDI.current()
            .select(ContextService.class)
            .get()
            .createContextualProxy((Executor) Runnable::run, Executor.class);
  }

  @Override
  public boolean runInThread(Runnable job) {
    if (!free.tryAcquire()) {
      return false;
    }
    threads.execute(() -> runAndRelease(job));
    return true;
  }

  private void runAndRelease(Runnable job) {
    try {
      inApplication.execute(job);
    } finally {
      free.release();
    }
  }

  @Override
  public int blockForAvailableThreads() {
    free.acquireUninterruptibly();
    free.release();
    return free.availablePermits();
  }

  @Override
  public void shutdown(boolean waitForJobsToComplete) {
    if (waitForJobsToComplete) {
      free.acquireUninterruptibly(SIZE);
    }
  }

  @Override
  public int getPoolSize() {
    return SIZE;
  }

  @Override
  public void setInstanceId(String instanceId) {}

  @Override
  public void setInstanceName(String instanceName) {}
}
