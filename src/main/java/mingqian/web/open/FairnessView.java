package mingqian.web.open;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import mingqian.draw.SelectionRate;
import mingqian.draw.SelectionRates;
import mingqian.draw.SimulatedWork;
import mingqian.draw.Work;
import mingqian.statistics.FairnessBook;
import mingqian.web.DotPlot;

/**
 * The figures of fairness as the page shows them 公平性图表.
 *
 * @param libraries by name
 * @param strata by name
 * @param districts by code, with the range of chance
 * @param profiles likewise; none where each stratum has its own
 * @param work the visits of the inspectors
 */
public record FairnessView(
    List<SelectionRate> libraries,
    List<SelectionRate> strata,
    DotPlot districts,
    DotPlot profiles,
    Visits work) {
  /**
   * How the visits lie on the inspectors.
   *
   * @param simulated what the ranges come from; empty while they are being reckoned
   * @param loads how many inspectors had so many visits
   * @param pairs how many pairs met so often, from twice on
   */
  public record Visits(Optional<SimulatedWork> simulated, Histogram loads, Histogram pairs) {
    /** Whether the ranges of chance are reckoned already. */
    public boolean isSimulated() {
      return simulated.isPresent();
    }
  }

  /**
   * Lays the figures out.
   *
   * @param districts from code to name
   */
  static FairnessView of(FairnessBook.Figures figures, UnaryOperator<String> districts) {
    SelectionRates rates = figures.fairness().rates();
    List<String> strata = rates.strata().stream().map(SelectionRate::group).toList();
    List<String> profiles = rates.profiles().stream().map(SelectionRate::group).toList();
    return new FairnessView(
        rates.libraries(),
        rates.strata(),
        DotPlot.of(rates.districts(), districts),
        DotPlot.of(
            profiles.equals(strata) ? List.of() : rates.profiles(), UnaryOperator.identity()),
        visits(figures));
  }

  private static Visits visits(FairnessBook.Figures figures) {
    Work work = figures.fairness().work();
    SimulatedWork simulated = figures.simulated().orElseGet(() -> new SimulatedWork(List.of(work)));
    return new Visits(
        figures.simulated(),
        Histogram.of(simulated.loads(work)),
        Histogram.of(simulated.pairs(work)));
  }
}
