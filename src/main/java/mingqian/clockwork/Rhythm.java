package mingqian.clockwork;

import java.util.TimeZone;
import mingqian.office.Mode;
import org.quartz.CronScheduleBuilder;
import org.quartz.ScheduleBuilder;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;

/**
 * When a duty is looked after 检视节奏, in real time. A firing that was missed while no node ran is
 * made up once at the next start.
 */
enum Rhythm {
  /** Every quarter of a minute. */
  OFTEN {
    @Override
    ScheduleBuilder<? extends Trigger> schedule(Mode mode) {
      return every(SECONDS);
    }
  },
  /**
   * From eight in the morning on working days, and every quarter of an hour until six for what
   * could not be done at eight. A training clock knows no mornings.
   */
  MORNINGS {
    @Override
    ScheduleBuilder<? extends Trigger> schedule(Mode mode) {
      return mode == Mode.TRAINING ? every(SECONDS) : cron("0 0/15 8-17 * * ?");
    }

    @Override
    boolean keepsToWorkingDays(Mode mode) {
      return mode == Mode.PRODUCTION;
    }
  },
  /** Every night: the upkeep of the installation, which no look of the office clock waits for. */
  NIGHTLY {
    @Override
    ScheduleBuilder<? extends Trigger> schedule(Mode mode) {
      return cron("0 30 2 * * ?");
    }

    @Override
    boolean followsOfficeClock() {
      return false;
    }
  };

  private static final int SECONDS = 15;

  /** The schedule of its triggers. */
  abstract ScheduleBuilder<? extends Trigger> schedule(Mode mode);

  /** Whether its triggers keep to the calendar of working days. */
  boolean keepsToWorkingDays(Mode mode) {
    return false;
  }

  /** Whether what it finds is due by the office clock, not by the machine's. */
  boolean followsOfficeClock() {
    return true;
  }

  private static ScheduleBuilder<? extends Trigger> every(int seconds) {
    return SimpleScheduleBuilder.repeatSecondlyForever(seconds)
        .withMisfireHandlingInstructionNextWithRemainingCount();
  }

  private static ScheduleBuilder<? extends Trigger> cron(String expression) {
    return CronScheduleBuilder.cronSchedule(expression)
        .inTimeZone(TimeZone.getTimeZone(OfficeClock.ZONE))
        .withMisfireHandlingInstructionFireAndProceed();
  }
}
