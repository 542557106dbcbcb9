package mingqian.clockwork;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import mingqian.office.Office;
import mingqian.regulation.Regulation;
import org.quartz.Calendar;
import org.quartz.CronTrigger;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleTrigger;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.impl.matchers.GroupMatcher;

/**
 * When the clockwork looks 时间表: a job and a trigger for each duty, which every node enters alike at
 * start. What stands there unchanged is left alone, so that a firing missed while no node ran is
 * still known and made up.
 */
@ApplicationScoped
class Timetable {
  /** The job that looks at everything at once; it has no trigger of its own. */
  static final JobKey ROUND = new JobKey("round");

  private static final String DUTIES = "duty";

  @Resource(lookup = "java:app/quartz")
  private DataSource dataSource;

  @Inject Office office;
  @Inject Roster roster;

  /** The job of a duty. */
  static JobKey job(String duty) {
    return new JobKey(duty, DUTIES);
  }

  /** Enters calendar, jobs and triggers, and strikes out what is no duty any more. */
  void enter(Scheduler scheduler, Regulation regulation) throws SchedulerException {
    Optional<String> kept =
        Optional.ofNullable(scheduler.getCalendar(WorkingDays.NAME)).map(Calendar::getDescription);
    if (kept.filter(WorkingDays.description(regulation)::equals).isEmpty()) {
      enterCalendar(scheduler, regulation);
    }
    scheduler.addJob(detail(ROUND, RoundJob.class), true);
    for (Duty duty : roster.duties()) {
      enter(scheduler, duty);
    }
    Set<JobKey> known =
        Stream.concat(Stream.of(ROUND), roster.names().stream().map(Timetable::job))
            .collect(Collectors.toSet());
    for (JobKey key : scheduler.getJobKeys(GroupMatcher.anyJobGroup())) {
      if (!known.contains(key)) {
        scheduler.deleteJob(key);
      }
    }
  }

  /** Replaces the calendar; the triggers that keep to it reckon anew. */
  void enterCalendar(Scheduler scheduler, Regulation regulation) throws SchedulerException {
    scheduler.addCalendar(WorkingDays.NAME, WorkingDays.of(regulation), true, true);
  }

  /** Quartz's dialect for this database. */
  String dialect() throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")
          ? "org.quartz.impl.jdbcjobstore.PostgreSQLDelegate"
          : "org.quartz.impl.jdbcjobstore.StdJDBCDelegate";
    }
  }

  /**
   * Puts a fresh trigger of the duty in the place of the one there; answers how it stands then:
   * blocked only if the job runs, for it does not fire before the start.
   */
  Trigger.TriggerState enterAnew(Scheduler scheduler, String name, Instant start)
      throws SchedulerException {
    Trigger fresh =
        trigger(roster.find(name).orElseThrow())
            .getTriggerBuilder()
            .startAt(Date.from(start))
            .build();
    if (scheduler.rescheduleJob(fresh.getKey(), fresh) == null) {
      scheduler.scheduleJob(fresh);
    }
    return scheduler.getTriggerState(fresh.getKey());
  }

  private void enter(Scheduler scheduler, Duty duty) throws SchedulerException {
    scheduler.addJob(detail(job(duty.name()), DutyJob.class), true);
    Trigger wanted = trigger(duty);
    Trigger kept = scheduler.getTrigger(wanted.getKey());
    if (kept == null) {
      scheduler.scheduleJob(wanted);
    } else if (!terms(kept).equals(terms(wanted))) {
      scheduler.rescheduleJob(wanted.getKey(), wanted);
    }
  }

  private Trigger trigger(Duty duty) {
    TriggerBuilder<Trigger> trigger =
        TriggerBuilder.newTrigger().withIdentity(duty.name(), DUTIES).forJob(job(duty.name()));
    if (duty.rhythm().keepsToWorkingDays(office.mode())) {
      trigger.modifiedByCalendar(WorkingDays.NAME);
    }
    return trigger.withSchedule(duty.rhythm().schedule(office.mode())).build();
  }

  private static JobDetail detail(JobKey key, Class<? extends Job> work) {
    return JobBuilder.newJob(work).withIdentity(key).storeDurably().requestRecovery().build();
  }

  /** What a trigger says of its times. */
  private static String terms(Trigger trigger) {
    String times =
        trigger instanceof CronTrigger cron
            ? cron.getCronExpression() + " " + cron.getTimeZone().getID()
            : trigger instanceof SimpleTrigger simple ? "every " + simple.getRepeatInterval() : "";
    return times + " " + trigger.getCalendarName() + " " + trigger.getMisfireInstruction();
  }
}
