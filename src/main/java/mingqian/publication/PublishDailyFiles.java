package mingqian.publication;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.concurrent.ConcurrentSkipListSet;
import mingqian.inspection.Published;
import mingqian.office.Office;
import mingqian.office.PublicFolder;
import mingqian.terms.Outcome;

/**
 * Writes the daily files 每日公示文件, {@code exports/results/<yyyy-MM-dd>.csv}: soon after each commit
 * that publishes a result, and again where a file is missing or differs.
 */
@ApplicationScoped
public class PublishDailyFiles {
  private static final System.Logger LOG = System.getLogger(PublishDailyFiles.class.getName());

  @Inject PublishedDays days;
  @Inject Office office;
  @Inject Clock clock;
  @Inject ManagedExecutorService threads;

  private final NavigableSet<LocalDate> waiting = new ConcurrentSkipListSet<>();
  private final Map<LocalDate, Written> written = new HashMap<>();

  /** How many results a file had when it was written, and the trace it left. */
  private record Written(long results, String trace) {}

  /**
   * Has the file of the day written on another thread, once for all results published meanwhile.
   */
  void afterCommit(@Observes(during = TransactionPhase.AFTER_SUCCESS) Published published) {
    if (waiting.add(LocalDate.ofInstant(published.times().at(), clock.getZone()))) {
      threads.execute(this::writeWaiting);
    }
  }

  /**
   * Writes every file that is missing or differs from what is published. A file is not read again
   * while its day has as many results as when it was written last and nobody has touched it.
   */
  public synchronized Outcome repair() {
    PublicFolder folder = folder();
    long written =
        days.counts().entrySet().stream()
            .filter(day -> isUnsure(folder, day.getKey(), day.getValue()))
            .filter(day -> write(folder, day.getKey()))
            .count();
    return written == 0
        ? Outcome.unchanged("每日公示文件齐全", "the daily files are complete")
        : Outcome.done("已写入 " + written + " 个公示文件", "daily files written: " + written);
  }

  private boolean isUnsure(PublicFolder folder, LocalDate day, long results) {
    return !new Written(results, folder.trace(name(day))).equals(written.get(day));
  }

  private synchronized void writeWaiting() {
    PublicFolder folder = folder();
    for (LocalDate day = waiting.pollFirst(); day != null; day = waiting.pollFirst()) {
      try {
        write(folder, day);
      } catch (RuntimeException e) {
        // The result is public already; the next repair writes the file.
        LOG.log(Level.ERROR, "the daily file of " + day + " is not written", e);
      }
    }
  }

  private boolean write(PublicFolder folder, LocalDate day) {
    List<PublishedResult> results = days.of(day);
    folder.put("README.txt", FileReadme.bytes());
    boolean changed = folder.put(name(day), DailyFile.write(DailyFile.rows(results)));
    written.put(day, new Written(results.size(), folder.trace(name(day))));
    return changed;
  }

  private PublicFolder folder() {
    return new PublicFolder(office.exports().resolve("results"));
  }

  private static String name(LocalDate day) {
    return day + ".csv";
  }
}
