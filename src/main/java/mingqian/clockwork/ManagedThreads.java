package mingqian.clockwork;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.inject.spi.CDI;
import java.util.concurrent.Semaphore;
import org.quartz.spi.ThreadPool;

/** Lets Quartz run its jobs on the server's managed threads, so that they see the application. */
public final class ManagedThreads implements ThreadPool {
  private static final int SIZE = 4;

  private final Semaphore free = new Semaphore(SIZE);
  private ManagedExecutorService executor;

  @Override
  public void initialize() {
    executor = CDI.current().select(ManagedExecutorService.class).get();
  }

  @Override
  public boolean runInThread(Runnable job) {
    if (!free.tryAcquire()) {
      return false;
    }
    executor.execute(
        () -> {
          try {
            job.run();
          } finally {
            free.release();
          }
        });
    return true;
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
