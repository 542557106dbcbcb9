package mingqian.simulation;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import mingqian.ceremony.SimulatedDraw;
import mingqian.ceremony.SimulatedOrder;
import mingqian.draw.Seed;
import mingqian.terms.Words;

/**
 * Lives through the year of a plan several times 多次模拟, in memory only; the same seed, the same
 * report.
 */
final class YearRuns {
  private final List<SimulatedOrder> orders;
  private final Seed fresh;
  private final Tally tally = new Tally();
  private final Shortages shortages = new Shortages();

  /**
   * The runs.
   *
   * @param orders in the order in which they are drawn
   * @param fresh the seed of this simulation
   */
  YearRuns(List<SimulatedOrder> orders, Seed fresh) {
    this.orders = List.copyOf(orders);
    this.fresh = fresh;
  }

  /**
   * Runs.
   *
   * @param runs at least 1
   * @param goOn asked before each draw with the number of draws done; ends the simulation by no
   * @return empty where it was ended
   */
  Optional<SimulationReport> run(int runs, IntPredicate goOn) {
    for (int run = 1; run <= runs; run++) {
      OneYear year = new OneYear(tally);
      for (int i = 0; i < orders.size(); i++) {
        if (!goOn.test((run - 1) * orders.size() + i)) {
          return Optional.empty();
        }
        draw(orders.get(i), run, year);
      }
      year.close();
    }
    return Optional.of(new SimulationReport(tally.figures(), shortages.all()));
  }

  private void draw(SimulatedOrder order, int run, OneYear year) {
    String number = order.order().number();
    tally.count(Part.ORDER, number, 0);
    Optional<Words> obstacle = order.obstacle();
    if (obstacle.isPresent()) {
      shortages.obstacle(number, obstacle.get());
      return;
    }
    SimulatedDraw draw =
        order.draw(
            year.books(order.regulation()), Seed.ofSimulation(fresh, run, order.order().draw()));
    tell(number, draw);
    year.enter(draw);
  }

  private void tell(String order, SimulatedDraw draw) {
    if (draw.strata().stream().allMatch(stratum -> stratum.eligible().isEmpty())) {
      shortages.obstacle(
          order,
          new Words("没有可检查的日子或没有可抽取的企业（R01）", "no open day, or nobody who can be drawn (R01)"));
    }
    draw.shortfalls().forEach(proof -> shortages.people(order, proof));
    if (draw.shortfalls().isEmpty() && draw.unplaced() > 0) {
      shortages.days(order, (int) draw.unplaced());
    }
    int open = draw.shortfalls().stream().mapToInt(proof -> proof.missing()).sum();
    tally.count(Part.OPEN_SEATS, order, open);
    tally.count(Part.UNPLACED, order, (int) draw.unplaced());
    tally.count(Part.ORDER, order, draw.visits().size());
    draw.exclusions()
        .forEach(each -> tally.count(Part.EXCLUSION, order + "/" + each.rule(), each.count()));
  }
}
