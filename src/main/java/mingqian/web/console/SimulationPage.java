package mingqian.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import mingqian.access.LoggedIn;
import mingqian.plan.RegulationBook;
import mingqian.simulation.Figure;
import mingqian.simulation.Part;
import mingqian.simulation.SimulateYear;
import mingqian.simulation.SimulationBook;
import mingqian.simulation.SimulationBook.Kept;
import mingqian.simulation.SimulationBook.PlanLine;
import mingqian.simulation.SimulationBook.Standing;
import mingqian.simulation.SimulationReport;
import mingqian.simulation.Simulations;
import mingqian.terms.CreditCode;

/** The simulated year of a plan 年度模拟页. */
@Named
@RequestScoped
public class SimulationPage {
  private static final int MOST_LOADED = 20;

  @Inject private Simulations simulations;
  @Inject private SimulateYear simulateYear;
  @Inject private SimulationBook book;
  @Inject private RegulationBook rules;
  @Inject private LoggedIn loggedIn;
  @Inject private Answers answers;

  private String plan = "";
  private String target = "";
  private Optional<List<PlanLine>> plans = Optional.empty();
  private Optional<Optional<Standing>> standing = Optional.empty();

  /** The plans with orders. */
  public List<PlanLine> getPlans() {
    if (plans.isEmpty()) {
      plans = Optional.of(book.plans(loggedIn.person()));
    }
    return plans.get();
  }

  /** Whether there is a plan to be shown. */
  public boolean isKnown() {
    return standing().isPresent();
  }

  /** How the plan's simulation stands; only where it is known. */
  public Standing getStanding() {
    return standing().orElseThrow();
  }

  /** Whether there is a report to be shown. */
  public boolean isReported() {
    return standing().flatMap(Standing::kept).isPresent();
  }

  /** The last simulation; only where there is one. */
  public Kept getKept() {
    return standing().flatMap(Standing::kept).orElseThrow();
  }

  /** Its report. */
  public SimulationReport getReport() {
    return getKept().report();
  }

  private Optional<Standing> standing() {
    if (standing.isEmpty()) {
      standing = Optional.of(book.of(getPlan(), loggedIn.person()));
    }
    return standing.get();
  }

  /** The figures of a part by its name. */
  public List<Figure> of(String part) {
    return getReport().of(Part.valueOf(part));
  }

  /** The same, the greatest first. */
  public List<Figure> most(String part) {
    return getReport().most(Part.valueOf(part));
  }

  /** The figure of a part and key; nothing happened where there is none. */
  public Figure one(String part, String key) {
    Part of = Part.valueOf(part);
    return getReport().of(of).stream()
        .filter(figure -> figure.key().equals(key))
        .findFirst()
        .orElse(new Figure(of, key, BigDecimal.ZERO, 0, 0));
  }

  /** The inspectors with the most visits. */
  public List<Figure> getMostLoaded() {
    return most("INSPECTOR").stream().limit(MOST_LOADED).toList();
  }

  /** How wide a bar is beside the longest of its part, 0 to 100. */
  public long width(Figure figure) {
    BigDecimal longest = most(figure.part().name()).get(0).mean();
    return longest.signum() == 0
        ? 0
        : figure.mean().movePointRight(2).divide(longest, 0, RoundingMode.HALF_UP).longValueExact();
  }

  /** Keys of a part, with the figures of each under the second part of the key. */
  public Map<String, List<Figure>> groups(String part) {
    Map<String, List<Figure>> groups = new TreeMap<>();
    of(part).forEach(figure -> groups.computeIfAbsent(figure.of(), k -> sorted(part, k)));
    return groups;
  }

  private List<Figure> sorted(String part, String key) {
    return of(part).stream()
        .filter(figure -> figure.of().equals(key))
        .sorted((a, b) -> Integer.compare(Integer.parseInt(a.at()), Integer.parseInt(b.at())))
        .toList();
  }

  /** For the template: what is counted by weeks. */
  public Part getWeekPart() {
    return Part.WEEK;
  }

  /** The year by weeks. */
  public SimulatedWeeks getWeeks() {
    return SimulatedWeeks.of(of("WEEK"), rules.current());
  }

  /** Starts a simulation. */
  public String start() {
    return said(() -> answers.show(simulations.start(getPlan(), loggedIn.person())));
  }

  /** Ends the one under way. */
  public String cancel() {
    return said(() -> answers.show(simulateYear.cancel(getPlan(), loggedIn.person())));
  }

  private String said(Runnable verb) {
    verb.run();
    answers.keep();
    return "simulation?faces-redirect=true&includeViewParams=true";
  }

  /** Whether the person may ask about single enterprises. */
  public boolean isAsking() {
    return loggedIn.has("COORDINATOR") || loggedIn.has("AUDITOR");
  }

  /** Whether an enterprise is asked about, by a code that can be one. */
  public boolean isAsked() {
    return isAsking() && CreditCode.isValid(target);
  }

  /** How often it is visited on average; 0 where no order can draw it. */
  public String getRate() {
    return book.rate(getPlan(), new CreditCode(target), loggedIn.person())
        .orElse(BigDecimal.ZERO)
        .toPlainString();
  }

  /** The plan shown: the one asked for, else the latest. */
  public String getPlan() {
    return plan.isEmpty() && !getPlans().isEmpty() ? getPlans().get(0).number() : plan;
  }

  public void setPlan(String picked) {
    plan = Choice.text(picked);
  }

  public String getTarget() {
    return target;
  }

  public void setTarget(String typed) {
    target = Choice.text(typed);
  }
}
