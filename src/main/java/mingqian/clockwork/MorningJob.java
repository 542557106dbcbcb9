package mingqian.clockwork;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import mingqian.terms.Library;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** The morning call of one library: the visits of the day are notified. */
@Dependent
@DisallowConcurrentExecution
public class MorningJob implements Job {
  /** The library's letter in the job's data. */
  static final String LIBRARY = "library";

  @Inject private Lookout lookout;

  @Override
  public void execute(JobExecutionContext context) {
    lookout.callVisits(Library.valueOf(context.getMergedJobDataMap().getString(LIBRARY)));
  }
}
