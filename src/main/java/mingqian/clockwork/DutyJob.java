package mingqian.clockwork;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Looks after the duty whose name the job bears, on one node at a time. */
@Dependent
@DisallowConcurrentExecution
public class DutyJob implements Job {
  @Inject private Lookout lookout;

  @Override
  public void execute(JobExecutionContext context) {
    lookout.look(context.getJobDetail().getKey().getName());
  }
}
