package mingqian.clockwork;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import mingqian.access.Actor;
import mingqian.ceremony.ConductDraw;
import mingqian.ceremony.DiscloseDraw;
import mingqian.ceremony.DueDraws;
import mingqian.ceremony.FinishDraw;
import mingqian.ceremony.SealDraw;
import mingqian.ceremony.ShelveDraws;
import mingqian.inspection.NotifyVisits;
import mingqian.office.Office;
import mingqian.plan.RegulationBook;
import mingqian.publication.PublishDailyFiles;
import mingqian.terms.Library;

/**
 * Looks at everything that may be due on the office clock 到期检视 and calls its verb, but for what
 * somebody has paused. Looking twice does nothing twice. A duty that fails is named in health and
 * tried again at the next look; the others go on.
 */
@ApplicationScoped
public class Lookout {
  private static final Logger LOG = System.getLogger(Lookout.class.getName());

  /** What health calls the look itself. */
  private static final String WHOLE = "look";

  @Inject private RegulationBook book;
  @Inject private DueDraws due;
  @Inject private SealDraw seal;
  @Inject private ConductDraw conduct;
  @Inject private DiscloseDraw disclose;
  @Inject private FinishDraw finish;
  @Inject private ShelveDraws shelve;
  @Inject private NotifyVisits notify;
  @Inject private PublishDailyFiles dailyFiles;
  @Inject private Duties standings;
  @Inject private Office office;
  @Inject private Clock clock;

  private final Map<String, String> failures = new TreeMap<>();
  private List<Duty> duties = List.of();
  private long begun;
  private long ended;

  @PostConstruct
  void list() {
    List<Duty> list = new ArrayList<>();
    list.add(new Duty("rules", () -> book.takeUp(clock.instant())));
    list.add(Duty.each("seal", due::toSeal, id -> seal.seal(id, Actor.CLOCKWORK)));
    list.add(Duty.each("conduct", due::toConduct, id -> conduct.conduct(id, Actor.CLOCKWORK)));
    list.add(Duty.each("disclose", due::toDisclose, id -> disclose.disclose(id, Actor.CLOCKWORK)));
    list.add(Duty.each("finish", due::toFinish, id -> finish.finish(id, Actor.CLOCKWORK)));
    if (office.training()) {
      // A training clock knows no mornings; in production each library has a trigger of its own.
      list.add(Duty.each("notify", () -> List.of(Library.values()), this::callVisits));
    }
    list.add(new Duty("shelve", shelve::tidy));
    list.add(new Duty("daily-files", dailyFiles::repair));
    duties = List.copyOf(list);
  }

  /** Looks once at everything. */
  public void look() {
    long mine = begin();
    try {
      settle(WHOLE, attempt(WHOLE, this::lookAtAll));
    } finally {
      end(mine);
    }
  }

  private void lookAtAll() {
    Set<String> paused = standings.paused();
    Map<String, String> ended = new TreeMap<>();
    for (Duty duty : duties) {
      if (!paused.contains(duty.name())) {
        String failure = attempt(duty.name(), duty.look());
        settle(duty.name(), failure);
        ended.put(duty.name(), failure);
      }
    }
    standings.settle(ended);
  }

  /** The morning call: notifies the visits of a library that are due. */
  public void callVisits(Library library) {
    notify.due(library, Actor.CLOCKWORK);
  }

  /** Each duty that failed at its last look, with the error's kind; never its message. */
  public synchronized Map<String, String> failures() {
    return Map.copyOf(failures);
  }

  /** The number of the next look to begin. */
  synchronized long next() {
    return begun + 1;
  }

  /**
   * Waits until a look has ended.
   *
   * @param number see {@link #next()}
   * @throws IllegalStateException if none has within the time
   */
  synchronized void await(long number, Duration most) throws InterruptedException {
    long deadline = System.nanoTime() + most.toNanos();
    while (ended < number) {
      long left = Duration.ofNanos(deadline - System.nanoTime()).toMillis();
      if (left <= 0) {
        throw new IllegalStateException("no look within " + most);
      }
      wait(left);
    }
  }

  private synchronized long begin() {
    begun++;
    return begun;
  }

  private synchronized void end(long number) {
    ended = Math.max(ended, number);
    notifyAll();
  }

  /** Looks after something; the kind of its error, empty if there was none. */
  private static String attempt(String name, Runnable look) {
    try {
      look.run();
      return "";
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, "duty failed, to be tried again: " + name, e);
      return e.getClass().getSimpleName();
    }
  }

  private synchronized void settle(String name, String failure) {
    if (failure.isEmpty()) {
      failures.remove(name);
    } else {
      failures.put(name, failure);
    }
  }
}
