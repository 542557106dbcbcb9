package mingqian.clockwork;

import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.inject.spi.CDI;
import java.util.concurrent.Semaphore;
import org.quartz.spi.ThreadPool;

/**
 * Lets Quartz run its jobs on the server's managed threads. They carry the context of the component
 * that wound the clockwork up, not that of Quartz's own thread, which has none.
 */
public final class ManagedThreads implements ThreadPool {
  private static final int SIZE = 4;

  private final Semaphore free = new Semaphore(SIZE);
  private ManagedThreadFactory threads;

  @Override
  public void initialize() {
    threads = CDI.current().select(ManagedThreadFactory.class).get();
  }

  @Override
  public boolean runInThread(Runnable job) {
    if (!free.tryAcquire()) {
      return false;
    }
    threads.newThread(() -> runAndRelease(job)).start();
    return true;
  }

  private void runAndRelease(Runnable job) {
    try {
      job.run();
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
