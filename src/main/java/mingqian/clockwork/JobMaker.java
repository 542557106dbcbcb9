package mingqian.clockwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.quartz.Job;
import org.quartz.Scheduler;
import org.quartz.spi.JobFactory;
import org.quartz.spi.TriggerFiredBundle;

/** Makes Quartz's jobs as beans, so that they can have verbs injected. */
@ApplicationScoped
class JobMaker implements JobFactory {
  @Inject private Instance<Job> jobs;

  @Override
  public Job newJob(TriggerFiredBundle bundle, Scheduler scheduler) {
    return jobs.select(bundle.getJobDetail().getJobClass()).get();
  }
}
