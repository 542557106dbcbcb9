package mingqian.statistics;

import java.lang.System.Logger.Level;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Function;
import mingqian.draw.SimulatedWork;
import mingqian.publication.LastReckoned;
import mingqian.terms.DrawId;

/**
 * Simulates disclosed draws one after the other on one other thread 后台模拟, and keeps what came out.
 * One that breaks is told in the log, stays without ranges and is not tried again.
 */
final class BackgroundSimulations {
  private static final System.Logger LOG = System.getLogger(BackgroundSimulations.class.getName());

  private final int most;
  private final Function<DrawId, SimulatedWork> simulate;
  private final Executor threads;
  private final Map<LastReckoned.Key, Optional<SimulatedWork>> done =
      new LinkedHashMap<>(16, 0.75f, true);
  private final Set<LastReckoned.Key> waiting = new LinkedHashSet<>();

  /**
   * Simulates in this way.
   *
   * @param most how many are kept, and how many may wait; at least 1
   * @param simulate takes its time
   * @param threads runs one job at a time
   */
  BackgroundSimulations(int most, Function<DrawId, SimulatedWork> simulate, Executor threads) {
    this.most = most;
    this.simulate = simulate;
    this.threads = threads;
  }

  /** What came out; empty where it has not come out yet, which is then seen to. */
  synchronized Optional<SimulatedWork> of(LastReckoned.Key key) {
    if (done.containsKey(key)) {
      return done.get(key);
    }
    if (waiting.isEmpty()) {
      threads.execute(this::work);
    }
    if (waiting.size() < most) {
      waiting.add(key);
    }
    return Optional.empty();
  }

  private void work() {
    for (Optional<LastReckoned.Key> key = next(); key.isPresent(); key = next()) {
      keep(key.get(), run(key.get()));
    }
  }

  private synchronized Optional<LastReckoned.Key> next() {
    return waiting.stream().findFirst();
  }

  private Optional<SimulatedWork> run(LastReckoned.Key key) {
    try {
      return Optional.of(simulate.apply(key.draw()));
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, "draw " + key.draw() + " cannot be simulated", e);
      return Optional.empty();
    }
  }

  private synchronized void keep(LastReckoned.Key key, Optional<SimulatedWork> found) {
    waiting.remove(key);
    done.put(key, found);
    while (done.size() > most) {
      done.remove(done.keySet().iterator().next());
    }
  }
}
