package mingqian.clockwork;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.TimeZone;
import javax.sql.DataSource;
import mingqian.office.Office;
import mingqian.regulation.Regulation;
import mingqian.terms.Library;
import org.quartz.CronScheduleBuilder;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;

/**
 * When the clockwork looks 时间表: the triggers that every node enters alike at start. In production
 * the morning call of each library keeps to the calendar of its visit days.
 */
@ApplicationScoped
class Timetable {
  /** The job that looks at everything that may be due. */
  static final JobKey LOOK = new JobKey("look");

  private static final int SECONDS_BETWEEN_LOOKS = 15;
  private static final String EVERY_MORNING = "0 0 8 * * ?";

  @Resource(lookup = "java:app/quartz")
  private DataSource dataSource;

  @Inject private Office office;

  /** Enters calendars, jobs and triggers; entering them again changes nothing. */
  void enter(Scheduler scheduler, Regulation regulation) throws SchedulerException {
    enterCalendars(scheduler, regulation);
    enter(scheduler, look(), often());
    if (!office.training()) {
      for (Library library : Library.values()) {
        enter(scheduler, morning(library), mornings(library));
      }
    }
  }

  /** Replaces the calendars; the triggers that keep to them reckon anew. */
  void enterCalendars(Scheduler scheduler, Regulation regulation) throws SchedulerException {
    for (Library library : Library.values()) {
      scheduler.addCalendar(
          VisitCalendars.name(library), VisitCalendars.of(library, regulation), true, true);
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

  private static JobDetail look() {
    return JobBuilder.newJob(LookJob.class)
        .withIdentity(LOOK)
        .storeDurably()
        .requestRecovery()
        .build();
  }

  private static Trigger often() {
    return TriggerBuilder.newTrigger()
        .withIdentity("look-often")
        .withSchedule(
            SimpleScheduleBuilder.repeatSecondlyForever(SECONDS_BETWEEN_LOOKS)
                .withMisfireHandlingInstructionNextWithRemainingCount())
        .build();
  }

  private static JobDetail morning(Library library) {
    return JobBuilder.newJob(MorningJob.class)
        .withIdentity("morning-" + library)
        .usingJobData(MorningJob.LIBRARY, library.name())
        .storeDurably()
        .requestRecovery()
        .build();
  }

  private static Trigger mornings(Library library) {
    return TriggerBuilder.newTrigger()
        .withIdentity("morning-" + library)
        .modifiedByCalendar(VisitCalendars.name(library))
        .withSchedule(
            CronScheduleBuilder.cronSchedule(EVERY_MORNING)
                .inTimeZone(TimeZone.getTimeZone(OfficeClock.ZONE))
                .withMisfireHandlingInstructionFireAndProceed())
        .build();
  }

  private static void enter(Scheduler scheduler, JobDetail job, Trigger trigger)
      throws SchedulerException {
    scheduler.addJob(job, true);
    Trigger bound = trigger.getTriggerBuilder().forJob(job).build();
    if (scheduler.checkExists(trigger.getKey())) {
      scheduler.rescheduleJob(trigger.getKey(), bound);
    } else {
      scheduler.scheduleJob(bound);
    }
  }
}
