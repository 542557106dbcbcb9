package mingqian.clockwork;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.Properties;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.impl.StdSchedulerFactory;

/**
 * Winds Quartz up at start and down at the end: a clustered JDBC store in the office's own
 * database. A trigger only means "look now"; what is due is decided by the verbs on the office
 * clock, so firing twice does nothing twice.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class Clockwork {
  private static final int SECONDS_BEFORE_FIRST_LOOK = 5;

  @Inject private JobMaker jobMaker;
  @Inject private Timetable timetable;

  private Scheduler scheduler;

  @PostConstruct
  void wind() {
    try {
      scheduler = new StdSchedulerFactory(settings()).getScheduler();
      scheduler.setJobFactory(jobMaker);
      timetable.enter(scheduler);
      scheduler.startDelayed(SECONDS_BEFORE_FIRST_LOOK);
    } catch (SchedulerException | IOException | SQLException e) {
      throw new IllegalStateException("Quartz does not start", e);
    }
  }

  @PreDestroy
  void stop() {
    try {
      scheduler.shutdown(true);
    } catch (SchedulerException e) {
      throw new IllegalStateException("Quartz does not stop", e);
    }
  }

  /** Looks at once, on whichever node takes the firing. */
  public void lookNow() {
    try {
      scheduler.triggerJob(Timetable.LOOK);
    } catch (SchedulerException e) {
      throw new IllegalStateException("the clockwork cannot be asked to look", e);
    }
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
