package mingqian.clockwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;
import java.util.UUID;
import mingqian.inspection.VisitBase;
import mingqian.office.Mode;
import mingqian.office.Office;
import mingqian.regulation.Regulation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quartz.CronTrigger;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.Trigger;
import org.quartz.TriggerKey;
import org.quartz.impl.StdSchedulerFactory;
import org.quartz.impl.matchers.GroupMatcher;

/** Each duty has a job and a trigger; entering them at each start forgets no missed firing. */
class TimetableTest {
  private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");
  private static final TriggerKey NOTIFY = new TriggerKey("notify", "duty");

  private final Regulation regulation = VisitBase.regulation();
  private Scheduler scheduler;

  @BeforeEach
  void open() throws SchedulerException {
    Properties settings = new Properties();
    settings.setProperty("org.quartz.scheduler.instanceName", UUID.randomUUID().toString());
    settings.setProperty("org.quartz.threadPool.threadCount", "1");
    settings.setProperty("org.quartz.threadPool.class", "org.quartz.simpl.SimpleThreadPool");
    settings.setProperty("org.quartz.jobStore.class", "org.quartz.simpl.RAMJobStore");
    scheduler = new StdSchedulerFactory(settings).getScheduler();
  }

  @AfterEach
  void close() throws SchedulerException {
    scheduler.shutdown();
  }

  @Test
  void every_duty_has_a_job_and_a_trigger_and_mornings_keep_to_working_days() throws Exception {
    timetable(Mode.PRODUCTION, Rhythm.MORNINGS).enter(scheduler, regulation);
    assertThat(scheduler.getJobKeys(GroupMatcher.anyJobGroup()))
        .containsExactlyInAnyOrder(
            new JobKey("round"), new JobKey("seal", "duty"), new JobKey("notify", "duty"));
    assertThat(scheduler.getTrigger(NOTIFY).getCalendarName()).isEqualTo("working-days");
    assertThat(scheduler.getTrigger(new TriggerKey("seal", "duty")).getCalendarName()).isNull();
  }

  /** A trigger entered anew would reckon from now on and forget what it missed. */
  @Test
  void a_start_leaves_what_stands_there_so_that_a_missed_firing_is_made_up() throws Exception {
    Timetable timetable = timetable(Mode.PRODUCTION, Rhythm.MORNINGS);
    timetable.enter(scheduler, regulation);
    Trigger old =
        scheduler.getTrigger(NOTIFY).getTriggerBuilder().startAt(Date.from(LONG_AGO)).build();
    scheduler.rescheduleJob(NOTIFY, old);
    Date due = scheduler.getTrigger(NOTIFY).getNextFireTime();
    timetable.enter(scheduler, regulation);
    assertThat(scheduler.getTrigger(NOTIFY).getStartTime()).isEqualTo(Date.from(LONG_AGO));
    assertThat(scheduler.getTrigger(NOTIFY).getNextFireTime()).isEqualTo(due);
    assertThat(scheduler.getTrigger(NOTIFY).getMisfireInstruction())
        .isEqualTo(CronTrigger.MISFIRE_INSTRUCTION_FIRE_ONCE_NOW);
  }

  @Test
  void another_rhythm_replaces_the_trigger_and_a_duty_that_is_none_goes() throws Exception {
    timetable(Mode.PRODUCTION, Rhythm.MORNINGS).enter(scheduler, regulation);
    timetable(Mode.PRODUCTION, Rhythm.NIGHTLY).enter(scheduler, regulation);
    assertThat(scheduler.getTrigger(NOTIFY).getCalendarName()).isNull();
    Timetable fewer = timetable(Mode.PRODUCTION, Rhythm.NIGHTLY);
    fewer.roster = new ListedDuties(duty("seal", Rhythm.OFTEN));
    fewer.enter(scheduler, regulation);
    assertThat(scheduler.checkExists(NOTIFY)).isFalse();
    assertThat(scheduler.checkExists(new JobKey("seal", "duty"))).isTrue();
  }

  private static Timetable timetable(Mode mode, Rhythm ofNotices) {
    Path nowhere = Path.of("nowhere");
    Timetable timetable = new Timetable();
    timetable.office = new Office(mode, nowhere, nowhere, nowhere, nowhere);
    timetable.roster = new ListedDuties(duty("seal", Rhythm.OFTEN), duty("notify", ofNotices));
    return timetable;
  }

  private static Duty duty(String name, Rhythm rhythm) {
    return new Duty(name, rhythm, () -> {});
  }
}
