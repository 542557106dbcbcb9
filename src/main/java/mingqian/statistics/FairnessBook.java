package mingqian.statistics;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import mingqian.draw.DrawResult;
import mingqian.draw.Fairness;
import mingqian.draw.SimulatedWork;
import mingqian.publication.DisclosedDraws;
import mingqian.publication.LastReckoned;
import mingqian.terms.DrawId;

/**
 * How fairly disclosed draws came out 公平性统计. What a folder says is reckoned at once; the simulated
 * ranges take some seconds for a city and are reckoned once for each folder, in the background.
 */
@ApplicationScoped
public class FairnessBook {
  private static final int KEPT = 64;

  @Inject private DisclosedDraws draws;
  @Inject private ManagedExecutorService threads;

  private final LastReckoned<Fairness> figures = new LastReckoned<>(KEPT);
  private final BackgroundSimulations simulations =
      new BackgroundSimulations(KEPT, this::simulate, job -> threads.execute(job));

  /**
   * The figures of one draw or of several.
   *
   * @param fairness what the folders say
   * @param simulated what chance would give; empty until it is reckoned
   */
  public record Figures(Fairness fairness, Optional<SimulatedWork> simulated) {
    private Figures plus(Figures other) {
      return new Figures(
          fairness.plus(other.fairness), simulated.flatMap(one -> other.simulated.map(one::plus)));
    }
  }

  /** The figures of a draw; empty while it is not disclosed. */
  public Optional<Figures> of(DrawId id) {
    return draws
        .sums(id)
        .map(sums -> new LastReckoned.Key(id, sums))
        .map(
            key ->
                new Figures(figures.get(key, () -> Fairness.of(result(id))), simulations.of(key)));
  }

  /** The figures of those of the draws that are disclosed, added up. */
  public Figures of(List<DrawId> ids) {
    return ids.stream()
        .flatMap(id -> of(id).stream())
        .reduce(new Figures(Fairness.none(), Optional.of(SimulatedWork.none())), Figures::plus);
  }

  private DrawResult result(DrawId id) {
    return draws.folder(id).orElseThrow().result();
  }

  private SimulatedWork simulate(DrawId id) {
    return SimulatedWork.of(result(id).sealed().lists(), id);
  }
}
