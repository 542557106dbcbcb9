package mingqian.clockwork;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;

/** When the clockwork looks 时间表: the triggers that every node enters alike at start. */
@ApplicationScoped
class Timetable {
  /** The job that looks at everything that may be due. */
  static final JobKey LOOK = new JobKey("look");

  private static final int SECONDS_BETWEEN_LOOKS = 15;

  @Resource(lookup = "java:app/quartz")
  private DataSource dataSource;

  void enter(Scheduler scheduler) throws SchedulerException {
    Trigger often =
        TriggerBuilder.newTrigger()
            .withIdentity("look-often")
            .withSchedule(SimpleScheduleBuilder.repeatSecondlyForever(SECONDS_BETWEEN_LOOKS))
            .build();
    enter(scheduler, LookJob.class, LOOK, often);
  }

  private static void enter(
      Scheduler scheduler, Class<? extends Job> job, JobKey key, Trigger trigger)
      throws SchedulerException {
    scheduler.addJob(
        JobBuilder.newJob(job).withIdentity(key).storeDurably().requestRecovery().build(), true);
    Trigger forJob = trigger.getTriggerBuilder().forJob(key).build();
    if (scheduler.checkExists(trigger.getKey())) {
      scheduler.rescheduleJob(trigger.getKey(), forJob);
    } else {
      scheduler.scheduleJob(forJob);
    }
  }

  /** Quartz's dialect for this database. */
  String dialect() throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")
          ? "org.quartz.impl.jdbcjobstore.PostgreSQLDelegate"
          : "org.quartz.impl.jdbcjobstore.StdJDBCDelegate";
    }
  }
}
