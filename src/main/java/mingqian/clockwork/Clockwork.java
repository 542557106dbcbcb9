package mingqian.clockwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicReference;
import mingqian.ceremony.FilesKept;
import mingqian.ceremony.LedgerGrown;
import mingqian.office.Office;
import mingqian.plan.RegulationBook;
import mingqian.plan.RegulationTaken;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.Trigger;
import org.quartz.impl.StdSchedulerFactory;

/**
 * Winds Quartz up at start and down at the end: a clustered JDBC store in the office's own
 * database. A trigger only means "look now"; what is due is decided by the verbs on the office
 * clock, so firing twice does nothing twice. Each duty has a job and a trigger of its own.
 */
@ApplicationScoped
public class Clockwork {
  private static final int SECONDS_BEFORE_FIRST_LOOK = 5;

  @Inject private JobMaker jobMaker;
  @Inject private Timetable timetable;
  @Inject private RegulationBook book;
  @Inject private Lookout lookout;
  @Inject private Duties duties;
  @Inject private Roster roster;
  @Inject private Clock clock;
  @Inject private Office office;

  private final AtomicReference<Scheduler> running = new AtomicReference<>();

  void wind() {
    try {
      Scheduler scheduler = new StdSchedulerFactory(settings()).getScheduler();
      scheduler.setJobFactory(jobMaker);
      book.takeUp(clock.instant());
      duties.enter();
      timetable.enter(scheduler, book.current());
      running.set(scheduler);
      if (!office.training()) {
        scheduler.startDelayed(SECONDS_BEFORE_FIRST_LOOK);
      }
    } catch (SchedulerException | IOException | SQLException e) {
      throw new IllegalStateException("Quartz does not start", e);
    }
  }

  /** Starts looking in a training office, which does not while a node rehearses. */
  public void start() {
    try {
      running.get().start();
    } catch (SchedulerException e) {
      throw new IllegalStateException("Quartz does not start", e);
    }
  }

  void stop() {
    try {
      running.get().shutdown(true);
    } catch (SchedulerException e) {
      throw new IllegalStateException("Quartz does not stop", e);
    }
  }

  /** Looks at everything at once, on whichever node takes the firing. */
  public void lookNow() {
    fire(Timetable.ROUND);
  }

  /** Looks after one duty at once, on whichever node takes the firing. */
  public void lookNow(String duty) {
    fire(Timetable.job(duty));
  }

  /** A clockwork that does not run yet will look at everything when it does. */
  private void fire(JobKey job) {
    try {
      Scheduler scheduler = running.get();
      if (!scheduler.isInStandbyMode()) {
        scheduler.triggerJob(job);
      }
    } catch (SchedulerException e) {
      throw new IllegalStateException("the clockwork cannot be asked to look", e);
    }
  }

  /**
   * Looks here and now at everything due by the office clock, one duty after the other, without
   * Quartz; what a trigger is at already is waited for.
   */
  public void lookAndWait() {
    lookout.look();
  }

  /** Keeps the calendar to the edition that came into force. */
  public void follow(@Observes(during = TransactionPhase.AFTER_SUCCESS) RegulationTaken taken) {
    Scheduler scheduler = running.get();
    if (scheduler == null) {
      return;
    }
    try {
      timetable.enterCalendar(scheduler, taken.regulation());
    } catch (SchedulerException e) {
      throw new IllegalStateException("the calendar cannot be replaced", e);
    }
  }

  /** Looks when a draw got files, so that they lie on disk soon. */
  public void follow(@Observes(during = TransactionPhase.AFTER_SUCCESS) FilesKept kept) {
    lookNow("shelve");
  }

  /** Looks when the ledger got a line, so that its checkpoint is public soon. */
  public void follow(@Observes(during = TransactionPhase.AFTER_SUCCESS) LedgerGrown grown) {
    lookNow("ledger");
  }

  /** The names of triggers that should have fired long ago; none while the clockwork stands. */
  public List<String> stuck(Instant now) {
    Scheduler scheduler = running.get();
    try {
      return scheduler == null || scheduler.isInStandbyMode()
          ? List.of()
          : firings().stream().filter(one -> one.isStuck(now)).map(Firing::duty).toList();
    } catch (SchedulerException e) {
      throw new IllegalStateException("the clockwork does not say whether it runs", e);
    }
  }

  /**
   * Enters the trigger of a duty anew and makes up what it missed; a job that really runs keeps it
   * blocked.
   *
   * @return whether it is free now
   */
  boolean free(String duty, Instant now) {
    try {
      Scheduler scheduler = running.get();
      Trigger.TriggerState stands =
          timetable.enterAnew(scheduler, duty, now.plusSeconds(SECONDS_BEFORE_FIRST_LOOK));
      if (stands != Trigger.TriggerState.NORMAL) {
        return false;
      }
      scheduler.triggerJob(Timetable.job(duty));
      return true;
    } catch (SchedulerException e) {
      throw new IllegalStateException("the trigger cannot be entered anew: " + duty, e);
    }
  }

  /** The triggers of the timetable as the store keeps them, in the order of the duties. */
  public List<Firing> firings() {
    try {
      Scheduler scheduler = running.get();
      List<Firing> firings = new ArrayList<>();
      for (String duty : roster.names()) {
        for (Trigger trigger : scheduler.getTriggersOfJob(Timetable.job(duty))) {
          if (trigger.getKey().getName().equals(duty)) {
            firings.add(firing(duty, trigger, scheduler.getTriggerState(trigger.getKey())));
          }
        }
      }
      return firings;
    } catch (SchedulerException e) {
      throw new IllegalStateException("the triggers cannot be read", e);
    }
  }

  private static Firing firing(String duty, Trigger trigger, Trigger.TriggerState state) {
    return new Firing(
        duty,
        instant(trigger.getPreviousFireTime()),
        instant(trigger.getNextFireTime()),
        state == Trigger.TriggerState.ERROR);
  }

  private static Optional<Instant> instant(Date time) {
    return Optional.ofNullable(time).map(Date::toInstant);
  }

  /** Tells whoever reads Quartz's tables which process it is; never the same again. */
  private static String nodeName() throws IOException {
    return "%s-%d-%d"
        .formatted(
            InetAddress.getLocalHost().getHostName(),
            ProcessHandle.current().pid(),
            ProcessHandle.current().info().startInstant().orElse(Instant.EPOCH).toEpochMilli());
  }

  private Properties settings() throws IOException, SQLException {
    Properties settings = new Properties();
    try (InputStream in = Clockwork.class.getResourceAsStream("quartz.properties")) {
      settings.load(in);
    }
    settings.setProperty("org.quartz.jobStore.driverDelegateClass", timetable.dialect());
    settings.setProperty("org.quartz.scheduler.instanceId", nodeName());
    return settings;
  }
}
