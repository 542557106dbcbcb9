package mingqian.clockwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicReference;
import mingqian.ceremony.FilesKept;
import mingqian.office.Office;
import mingqian.plan.RegulationBook;
import mingqian.plan.RegulationTaken;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.Trigger;
import org.quartz.TriggerKey;
import org.quartz.impl.StdSchedulerFactory;
import org.quartz.impl.matchers.GroupMatcher;

/**
 * Winds Quartz up at start and down at the end: a clustered JDBC store in the office's own
 * database. A trigger only means "look now"; what is due is decided by the verbs on the office
 * clock, so firing twice does nothing twice.
 */
@ApplicationScoped
public class Clockwork {
  private static final int SECONDS_BEFORE_FIRST_LOOK = 5;
  private static final Duration LONGEST_LOOK = Duration.ofMinutes(10);

  @Inject private JobMaker jobMaker;
  @Inject private Timetable timetable;
  @Inject private RegulationBook book;
  @Inject private Lookout lookout;
  @Inject private Clock clock;
  @Inject private Office office;

  private final AtomicReference<Scheduler> running = new AtomicReference<>();

  void wind() {
    try {
      Scheduler scheduler = new StdSchedulerFactory(settings()).getScheduler();
      scheduler.setJobFactory(jobMaker);
      book.takeUp(clock.instant());
      timetable.enter(scheduler, book.current());
      running.set(scheduler);
      if (!office.training()) {
        scheduler.startDelayed(SECONDS_BEFORE_FIRST_LOOK);
      }
    } catch (SchedulerException | IOException | SQLException e) {
      throw new IllegalStateException("Quartz does not start", e);
    }
  }

  /** Starts looking in a training office, which does not while another node rehearses. */
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

  /** Looks at once, on whichever node takes the firing. */
  public void lookNow() {
    try {
      running.get().triggerJob(Timetable.LOOK);
    } catch (SchedulerException e) {
      throw new IllegalStateException("the clockwork cannot be asked to look", e);
    }
  }

  /**
   * Looks at once and waits until everything due is done; for a single node.
   *
   * @throws IllegalStateException if it takes longer than ten minutes
   */
  public void lookAndWait() throws InterruptedException {
    long next = lookout.next();
    lookNow();
    lookout.await(next, LONGEST_LOOK);
  }

  /** Keeps the visit calendars to the edition that came into force. */
  public void follow(@Observes(during = TransactionPhase.AFTER_SUCCESS) RegulationTaken taken) {
    Scheduler scheduler = running.get();
    if (scheduler == null) {
      return;
    }
    try {
      timetable.enterCalendars(scheduler, taken.regulation());
    } catch (SchedulerException e) {
      throw new IllegalStateException("the visit calendars cannot be replaced", e);
    }
  }

  /** Looks when a draw got files, so that they lie on disk soon. */
  public void follow(@Observes(during = TransactionPhase.AFTER_SUCCESS) FilesKept kept) {
    lookNow();
  }

  /** The names of triggers that should have fired long ago; none while the clockwork stands. */
  public List<String> stuck(Instant now) {
    Scheduler scheduler = running.get();
    try {
      return scheduler == null || scheduler.isInStandbyMode()
          ? List.of()
          : firings().stream().filter(one -> one.isStuck(now)).map(Firing::name).toList();
    } catch (SchedulerException e) {
      throw new IllegalStateException("the clockwork does not say whether it runs", e);
    }
  }

  /**
   * The triggers of the timetable as the store keeps them, by name; real times. One that fires only
   * once, since somebody asked or a node was lost, is none of them.
   */
  public List<Firing> firings() {
    try {
      Scheduler scheduler = running.get();
      List<Firing> firings = new ArrayList<>();
      for (TriggerKey key : scheduler.getTriggerKeys(GroupMatcher.anyTriggerGroup())) {
        Trigger trigger = scheduler.getTrigger(key);
        if (trigger != null && trigger.getFinalFireTime() == null) {
          firings.add(
              new Firing(
                  key.getName(),
                  instant(trigger.getPreviousFireTime()),
                  instant(trigger.getNextFireTime()),
                  scheduler.getTriggerState(key) == Trigger.TriggerState.ERROR));
        }
      }
      firings.sort(Comparator.comparing(Firing::name));
      return firings;
    } catch (SchedulerException e) {
      throw new IllegalStateException("the triggers cannot be read", e);
    }
  }

  private static Optional<Instant> instant(Date time) {
    return Optional.ofNullable(time).map(Date::toInstant);
  }

  private Properties settings() throws IOException, SQLException {
    Properties settings = new Properties();
    try (InputStream in = Clockwork.class.getResourceAsStream("quartz.properties")) {
      settings.load(in);
    }
    settings.setProperty("org.quartz.jobStore.driverDelegateClass", timetable.dialect());
    return settings;
  }
}
