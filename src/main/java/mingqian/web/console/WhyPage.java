package mingqian.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mingqian.access.LoggedIn;
import mingqian.directory.Matter;
import mingqian.directory.PoolBook;
import mingqian.inspection.RulingAsked;
import mingqian.inspection.Rulings;
import mingqian.plan.RegulationBook;
import mingqian.regulation.ExemptionGround;
import mingqian.regulation.InspectionKind;
import mingqian.regulation.Reason;
import mingqian.regulation.Rule;
import mingqian.terms.CreditCode;
import mingqian.terms.DepartmentCode;
import mingqian.terms.TypedDay;

/** Whether an enterprise may be visited on a day, and why 能否检查页. */
@Named
@RequestScoped
public class WhyPage {
  @Inject private Rulings rulings;
  @Inject private RegulationBook book;
  @Inject private PoolBook lists;
  @Inject private LoggedIn loggedIn;
  @Inject private Clock clock;

  private String target = "";
  private String day = "";
  private String kind = "";
  private String ground = "";
  private String department = "";
  private String matter = "";
  private Optional<Optional<Rulings.Answer>> asked = Optional.empty();

  /** Whether somebody is asked about. */
  public boolean isAsked() {
    return !target.isEmpty();
  }

  /** The key of what is wrong with the question; empty where nothing is. */
  public String getProblem() {
    if (!CreditCode.isValid(target)) {
      return "why.problem.target";
    }
    if (parsedDay().isEmpty()) {
      return "why.problem.day";
    }
    return answer().isEmpty() ? "why.problem.unknown" : "";
  }

  /** The answer; only where there is no problem. */
  public Rulings.Answer getAnswer() {
    return answer().orElseThrow();
  }

  /** The rule of a reason as it was in force on the day. */
  public Optional<Rule> rule(Reason reason) {
    return answer().flatMap(a -> a.regulation().rule(reason.rule(), a.question().day()));
  }

  private Optional<Rulings.Answer> answer() {
    if (asked.isEmpty()) {
      asked =
          Optional.of(
              Optional.of(target)
                  .filter(CreditCode::isValid)
                  .flatMap(code -> parsedDay().flatMap(on -> answer(new CreditCode(code), on))));
    }
    return asked.get();
  }

  private Optional<Rulings.Answer> answer(CreditCode code, LocalDate on) {
    RulingAsked.Details details =
        new RulingAsked.Details(
            Optional.of(ground).filter(given -> !given.isEmpty()),
            DepartmentCode.of(department),
            Optional.of(matter).filter(given -> !given.isEmpty()));
    return rulings.ask(new RulingAsked(code, on, picked(), details), loggedIn.person());
  }

  private InspectionKind picked() {
    return Choice.of(InspectionKind.class, kind).orElse(InspectionKind.RANDOM);
  }

  private Optional<LocalDate> parsedDay() {
    return TypedDay.of(getDay());
  }

  /** The kinds of inspection. */
  public List<InspectionKind> getKinds() {
    return List.of(InspectionKind.values());
  }

  /** The grounds of triggered inspections on the day asked about. */
  public List<ExemptionGround> getGrounds() {
    return book.current().grounds().stream()
        .filter(one -> parsedDay().filter(one.validity()::contains).isPresent())
        .toList();
  }

  /** The published matters. */
  public List<Matter> getMatters() {
    return lists.matters();
  }

  public String getGround() {
    return ground;
  }

  public void setGround(String picked) {
    ground = Choice.text(picked);
  }

  public String getDepartment() {
    return department;
  }

  public void setDepartment(String picked) {
    department = Choice.text(picked);
  }

  public String getMatter() {
    return matter;
  }

  public void setMatter(String picked) {
    matter = Choice.text(picked);
  }

  public String getTarget() {
    return target;
  }

  public void setTarget(String typed) {
    target = Choice.text(typed);
  }

  /** The day asked about; today where none is. */
  public String getDay() {
    return day.isEmpty() ? LocalDate.now(clock).toString() : day;
  }

  public void setDay(String typed) {
    day = Choice.text(typed);
  }

  public String getKind() {
    return picked().name();
  }

  public void setKind(String typed) {
    kind = Choice.text(typed);
  }
}
