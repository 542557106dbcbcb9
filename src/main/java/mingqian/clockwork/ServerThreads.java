package mingqian.clockwork;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ContextService;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** Makes the server's managed threads, and the application's context for them, injectable. */
@Dependent
class ServerThreads {
  @Produces @Resource ManagedExecutorService threads;

  @Produces @Resource ContextService contexts;
}
