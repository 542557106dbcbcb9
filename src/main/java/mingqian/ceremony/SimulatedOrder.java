package mingqian.ceremony;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mingqian.ceremony.Conducted.DrawnSeat;
import mingqian.ceremony.Conducted.DrawnVisit;
import mingqian.directory.Enterprise;
import mingqian.draw.Drawing;
import mingqian.draw.FinalState;
import mingqian.draw.Lists;
import mingqian.draw.Lots;
import mingqian.draw.Premises;
import mingqian.draw.Seed;
import mingqian.plan.DrawOrder;
import mingqian.regulation.ParameterName;
import mingqian.regulation.Regulation;
import mingqian.terms.CertificateNumber;
import mingqian.terms.CreditCode;
import mingqian.terms.DateSpan;
import mingqian.terms.DistrictCode;
import mingqian.terms.Words;

/**
 * An order with all that its draw would be made from 模拟任务, read once and then drawn in memory as
 * often as wanted, by the same lists and the same lots as a real draw.
 */
public final class SimulatedOrder {
  private final Material material;

  SimulatedOrder(Material material) {
    this.material = material;
  }

  public DrawOrder order() {
    return material.order();
  }

  /** The edition that it is drawn under. */
  public Regulation regulation() {
    return material.regulation();
  }

  /** Why a real draw of the order could not be prepared as things stand, its papers (R07) apart. */
  public Optional<Words> obstacle() {
    return PrepareDraw.obstacle(material).map(refusal -> refusal.words());
  }

  /**
   * Draws for simulation, and enters the visits in the books.
   *
   * @param books of the simulated year so far
   * @param seed of {@link Seed#ofSimulation}
   */
  public SimulatedDraw draw(SimulatedBooks books, Seed seed) {
    DateSpan span = order().visits();
    Past past = Past.of(books, material);
    Eligibility eligibility = new Eligibility(material, past);
    Masks masks = Masks.ofSimulation(order().draw(), seed);
    Listing.Engagements engagements =
        new Listing.Engagements(books.loads(span.from().getYear()), books.busyDays(span), past);
    Lists lists = new Listing(material, eligibility, engagements, masks).lists();
    int perDay = material.regulation().parameter(ParameterName.VISITS_PER_DAY, span.from()).value();
    Lots lots = Drawing.lots(new Premises(lists, perDay), seed);
    FinalState state = new FinalState(lots.teams().seats(), lots.days().visits());
    List<DrawnVisit> visits =
        new DrawnVisits(order(), masks.inspectors(), new TargetKey(List.of()))
            .of(lists, state, lots.chosen());
    books.enter(visits, span.from());
    return new SimulatedDraw(
        visits,
        districts(visits),
        frames(lists, eligibility),
        pool(lists, masks.inspectors()),
        StratumTable.counts(order(), eligibility).exclusions(),
        lots.teams().shortfalls());
  }

  private Map<CreditCode, DistrictCode> districts(List<DrawnVisit> visits) {
    Map<CreditCode, DistrictCode> all =
        material.enterprises().stream()
            .collect(Collectors.toMap(Enterprise::creditCode, Enterprise::district));
    Map<CreditCode, DistrictCode> drawn = new HashMap<>();
    visits.forEach(visit -> drawn.put(visit.target(), all.get(visit.target())));
    return drawn;
  }

  private static List<SimulatedDraw.Frame> frames(Lists lists, Eligibility eligibility) {
    Map<String, List<CreditCode>> eligible =
        eligibility.eligible().stream()
            .collect(
                Collectors.groupingBy(
                    each -> each.stratum().name(),
                    Collectors.mapping(
                        each -> each.enterprise().creditCode(), Collectors.toList())));
    return lists.strata().stream()
        .map(
            stratum ->
                new SimulatedDraw.Frame(
                    stratum.library(),
                    stratum.quota(),
                    eligible.getOrDefault(stratum.name(), List.of())))
        .toList();
  }

  private static List<DrawnSeat> pool(Lists lists, Map<String, CertificateNumber> people) {
    return lists.pool().inspectors().stream()
        .map(row -> new DrawnSeat(people.get(row.inspector()), row.department()))
        .toList();
  }
}
