package mingqian.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mingqian.access.LoggedIn;
import mingqian.access.Role;
import mingqian.directory.sheet.RowFault;
import mingqian.plan.AnnualPlan;
import mingqian.plan.DraftPlan;
import mingqian.plan.PlanBook;
import mingqian.plan.PlanProposal;
import mingqian.terms.Outcome;

/** The list of annual plans, and the form of a new one 计划列表页. */
@Named
@RequestScoped
public class PlansPage {
  private static final int REGION = 6;
  private static final int NEAR_END = 10;
  private static final String YEAR = "20[0-9]{2}";

  @Inject private PlanBook book;
  @Inject private DraftPlan draft;
  @Inject private LoggedIn loggedIn;
  @Inject private Answers answers;
  @Inject private Clock clock;

  private String number = "";
  private String name = "";
  private String year = "";
  private String rows = PlanText.empty().text();
  private List<RowFault> faults = List.of();
  private Optional<List<AnnualPlan>> read = Optional.empty();

  /** Every plan, the latest year first. */
  public List<AnnualPlan> getPlans() {
    if (read.isEmpty()) {
      read = Optional.of(book.all());
    }
    return read.get();
  }

  /** Whether the person drafts plans. */
  public boolean isDrafting() {
    return loggedIn.person().is(Role.COORDINATOR);
  }

  /** Drafts what was typed. */
  public String draft() {
    PlanText text = new PlanText(rows);
    faults = text.faults();
    if (!faults.isEmpty() || !year.matches(YEAR)) {
      answers.refused("plans.crooked", faults.size());
      return "";
    }
    Outcome outcome =
        draft.draft(
            new PlanProposal(number, name, Integer.parseInt(year), text.items()),
            loggedIn.person());
    answers.show(outcome);
    if (outcome instanceof Outcome.Refused) {
      return "";
    }
    answers.keep();
    return "plan?faces-redirect=true&number=" + number;
  }

  /** What is wrong with the typed items. */
  public List<RowFault> getFaults() {
    return faults;
  }

  /** The next free number of the region of the plans so far; empty where there is none yet. */
  public String getNumber() {
    return number.isEmpty()
        ? getPlans().stream()
            .findFirst()
            .map(plan -> plan.number().substring(0, REGION))
            .map(region -> book.nextNumber(region, Integer.parseInt(getYear())))
            .orElse("")
        : number;
  }

  public void setNumber(String typed) {
    number = Choice.text(typed);
  }

  public String getName() {
    return name;
  }

  public void setName(String typed) {
    name = Choice.text(typed);
  }

  /** The year to plan for: the next one towards the end of the office's year. */
  public String getYear() {
    LocalDate today = LocalDate.now(clock);
    int proposed = today.getMonthValue() >= NEAR_END ? today.getYear() + 1 : today.getYear();
    return year.matches(YEAR) ? year : Integer.toString(proposed);
  }

  public void setYear(String typed) {
    year = Choice.text(typed);
  }

  public String getRows() {
    return rows;
  }

  public void setRows(String typed) {
    rows = Choice.text(typed);
  }
}
