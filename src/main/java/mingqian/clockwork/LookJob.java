package mingqian.clockwork;

import jakarta.enterprise.context.Dependent;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Looks at everything that may be due on the office clock 到期检视. */
@Dependent
@DisallowConcurrentExecution
public class LookJob implements Job {
  @Override
  public void execute(JobExecutionContext context) {
    System.getLogger("mingqian").log(System.Logger.Level.INFO, "look");
  }
}
