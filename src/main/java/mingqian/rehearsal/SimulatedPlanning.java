package mingqian.rehearsal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mingqian.access.Actor;
import mingqian.plan.AnnualPlan;
import mingqian.plan.ApprovePlan;
import mingqian.plan.ConfirmPlan;
import mingqian.plan.DraftPlan;
import mingqian.plan.DrawOrderRow.Frame;
import mingqian.plan.FilePlan;
import mingqian.plan.OrderKind;
import mingqian.plan.PlanBook;
import mingqian.plan.PlanConfirmation;
import mingqian.plan.PlanFiling;
import mingqian.plan.PlanItemRow;
import mingqian.plan.PlanProposal;
import mingqian.plan.PublishPlan;
import mingqian.terms.DateSpan;
import mingqian.terms.DepartmentCode;
import mingqian.terms.Library;

/**
 * How the annual plan changes in autumn 模拟计划调整: tutoring schools are added, the fire brigade
 * declines the first draft, agrees to the second, and the new version is approved, filed, objected
 * to, filed again and published. In December the plan of the next year waits for the departments.
 */
@ApplicationScoped
class SimulatedPlanning {
  private static final DepartmentCode EDUCATION = new DepartmentCode("JYJ");
  private static final DepartmentCode FIRE = new DepartmentCode("XFJY");
  private static final LocalDate OPENED = LocalDate.of(2026, 10, 12);
  private static final LocalDate NEXT = LocalDate.of(2026, 12, 10);
  private static final LocalTime MORNING = LocalTime.of(8, 40);
  private static final String GROUND = "校外培训投诉增多，经联席会议研究，增加校外培训机构抽查。";
  private static final int REGION = 6;

  @Inject private PlanBook book;
  @Inject private DraftPlan draft;
  @Inject private ConfirmPlan confirm;
  @Inject private ApprovePlan approve;
  @Inject private FilePlan file;
  @Inject private PublishPlan publish;
  @Inject private Stage stage;

  /** Does what the day asks for, if anything; nothing where no plan of the year is public. */
  void attend(LocalDate day) {
    Optional<AnnualPlan> plan =
        book.published().stream().filter(one -> one.year() == day.getYear()).findFirst();
    if (plan.isEmpty() || day.isBefore(OPENED)) {
      return;
    }
    List<Runnable> days = days(plan.get());
    for (int i = 0; i < days.size(); i++) {
      if (day.equals(stage.after(OPENED, i))) {
        stage.set(day, MORNING);
        days.get(i).run();
      }
    }
    if (day.equals(NEXT)) {
      stage.set(day, MORNING);
      draftNext(plan.get());
    }
  }

  /** One after the other, each on a working day. */
  private List<Runnable> days(AnnualPlan plan) {
    String number = plan.number();
    return List.of(
        () -> open(plan),
        () -> answer(number, Optional.of(FIRE)),
        () -> Cast.expect(draft.revise(changed(plan, LocalDate.of(2026, 12, 1)), Cast.COORDINATOR)),
        () -> answer(number, Optional.empty()),
        () -> Cast.expect(approve.approve(number, Cast.APPROVER)),
        () -> file(number, "涉检备〔2026〕9号"),
        () -> Cast.expect(file.objectTo(number, "请说明新增计划项每批的抽查比例。", Cast.AUTHORITY)),
        () -> file(number, "涉检备〔2026〕10号"),
        () -> Cast.expect(file.accept(number, "同意备案。", Cast.AUTHORITY)),
        () -> Cast.expect(publish.publish(number, Cast.COORDINATOR)));
  }

  private void open(AnnualPlan plan) {
    Cast.expect(draft.change(plan.number(), GROUND, Cast.COORDINATOR));
    Cast.expect(draft.revise(changed(plan, LocalDate.of(2026, 11, 2)), Cast.COORDINATOR));
  }

  /** Every department asked answers; one of them declines, perhaps. */
  private void answer(String number, Optional<DepartmentCode> declining) {
    for (DepartmentCode department : asked(number)) {
      Actor liaison = Actor.sampleLiaison(department);
      Cast.expect(
          declining.filter(department::equals).isPresent()
              ? confirm.decline(number, department, "11 月为消防宣传月，人手不足，请自 12 月起安排。", liaison)
              : confirm.confirm(number, department, liaison));
    }
  }

  private List<DepartmentCode> asked(String number) {
    return book.find(number).orElseThrow().latest().confirmations().stream()
        .map(PlanConfirmation::department)
        .toList();
  }

  private void file(String number, String letter) {
    Cast.expect(file.file(number, new PlanFiling.Letter("岚枢市司法局", letter, ""), Cast.COORDINATOR));
  }

  /** The items in force, and tutoring schools from a day on. */
  private static PlanProposal changed(AnnualPlan plan, LocalDate from) {
    List<PlanItemRow> items = new ArrayList<>(plan.latest().items());
    items.removeIf(item -> item.code().equals("B.tutoring"));
    items.add(
        new PlanItemRow(
            new PlanItemRow.Title("B.tutoring", EDUCATION, OrderKind.DIRECTED),
            new PlanItemRow.Scope(new Frame(Library.B, Set.of("P83")), Set.of("JYJ-01", "XFJY-01")),
            new PlanItemRow.Extent.Rate(300),
            new PlanItemRow.Timing(new DateSpan(from, LocalDate.of(2026, 12, 30)), 1)));
    return new PlanProposal(plan.number(), plan.name(), plan.year(), items);
  }

  /** The same items a year later; some departments have answered. */
  private void draftNext(AnnualPlan plan) {
    int year = plan.year() + 1;
    String number = plan.number().substring(0, REGION) + year + "0001";
    List<PlanItemRow> items = plan.latest().items().stream().map(SimulatedPlanning::later).toList();
    String name = plan.name().replace(String.valueOf(plan.year()), String.valueOf(year));
    Cast.expect(draft.draft(new PlanProposal(number, name, year, items), Cast.COORDINATOR));
    asked(number).stream()
        .limit(3)
        .forEach(
            department ->
                Cast.expect(confirm.confirm(number, department, Actor.sampleLiaison(department))));
  }

  private static PlanItemRow later(PlanItemRow item) {
    DateSpan window = item.timing().window();
    return new PlanItemRow(
        item.title(),
        item.scope(),
        item.extent(),
        new PlanItemRow.Timing(
            new DateSpan(window.from().plusYears(1), window.until().plusYears(1)),
            item.timing().batches()));
  }
}
