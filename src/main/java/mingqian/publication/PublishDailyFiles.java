package mingqian.publication;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.concurrent.ConcurrentSkipListSet;
import mingqian.inspection.Published;
import mingqian.office.Office;
import mingqian.terms.Outcome;

/**
 * Writes the daily files 每日公示文件, {@code exports/results/<yyyy-MM-dd>.csv}: soon after each commit
 * that publishes a result, and again where a file is missing or differs.
 */
@ApplicationScoped
public class PublishDailyFiles {
  private static final System.Logger LOG = System.getLogger(PublishDailyFiles.class.getName());

  @PersistenceContext EntityManager entities;
  @Inject ResultReader reader;
  @Inject Office office;
  @Inject Clock clock;
  @Inject ManagedExecutorService threads;

  private final NavigableSet<LocalDate> waiting = new ConcurrentSkipListSet<>();

  /**
   * Has the file of the day written on another thread, once for all results published meanwhile.
   */
  void afterCommit(@Observes(during = TransactionPhase.AFTER_SUCCESS) Published published) {
    if (waiting.add(LocalDate.ofInstant(published.at(), clock.getZone()))) {
      threads.execute(this::writeWaiting);
    }
  }

  /** Writes every file that is missing or differs from what is published. */
  public synchronized Outcome repair() {
    waiting.clear();
    ResultFolder folder = new ResultFolder(office.exports());
    List<LocalDate> days =
        entities
            .createQuery(
                "select distinct v.publishedOn from PublishedVisit v order by v.publishedOn",
                LocalDate.class)
            .getResultList();
    long written = days.stream().filter(day -> write(folder, day)).count();
    return written == 0
        ? Outcome.unchanged("每日公示文件齐全", "the daily files are complete")
        : Outcome.done("已写入 " + written + " 个公示文件", "daily files written: " + written);
  }

  private synchronized void writeWaiting() {
    ResultFolder folder = new ResultFolder(office.exports());
    for (LocalDate day = waiting.pollFirst(); day != null; day = waiting.pollFirst()) {
      try {
        write(folder, day);
      } catch (RuntimeException e) {
        // The result is public already; the next repair writes the file.
        LOG.log(Level.ERROR, "the daily file of " + day + " is not written", e);
      }
    }
  }

  private boolean write(ResultFolder folder, LocalDate day) {
    folder.put("README.txt", FileReadme.bytes());
    return folder.put(day + ".csv", DailyFile.write(DailyFile.rows(publishedOn(day))));
  }

  private List<PublishedResult> publishedOn(LocalDate day) {
    return reader.read(
        entities
            .createQuery(
                "select v from PublishedVisit v where v.publishedOn = :day"
                    + " order by v.order.number, v.creditCode, v.visit",
                PublishedVisit.class)
            .setParameter("day", day)
            .getResultList());
  }
}
