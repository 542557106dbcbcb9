package mingqian.clockwork;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Looks at everything that may be due by the office clock, since somebody asks or has set it. */
@Dependent
@DisallowConcurrentExecution
public class RoundJob implements Job {
  @Inject private Lookout lookout;

  @Override
  public void execute(JobExecutionContext context) {
    lookout.look();
  }
}
