package mingqian.plan;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import mingqian.directory.imports.FileKind;
import mingqian.directory.imports.Intake;
import mingqian.directory.imports.OneRowImporter;
import mingqian.directory.sheet.Line;
import mingqian.directory.sheet.RowFault;
import mingqian.terms.Words;

/** Takes in annual plans 抽查计划 whose papers were done elsewhere. */
@Dependent
public class PlanImporter extends OneRowImporter<PlanRow, AnnualPlan> {
  /** Nothing to set. */
  public PlanImporter() {
    super(FileKind.PLAN, new PlanSheet(), AnnualPlan.class);
  }

  @Override
  public Intake<PlanRow, AnnualPlan> intake(EntityManager entities) {
    Map<String, PlanRow> here = new HashMap<>();
    kept(entities).stream()
        .filter(plan -> !plan.isTakenOver())
        .forEach(plan -> here.put(plan.number(), plan.row()));
    return new TakenOver(here);
  }

  /** A plan that is kept here may be repeated by a file, but not changed. */
  private record TakenOver(Map<String, PlanRow> here) implements Intake<PlanRow, AnnualPlan> {
    @Override
    public Optional<PlanRow> resolve(Line<PlanRow> line, Consumer<RowFault> faults) {
      PlanRow row = line.record();
      if (here.getOrDefault(row.number(), row).equals(row)) {
        return Optional.of(row);
      }
      faults.accept(
          new RowFault(
              line.row(),
              PlanSheet.NUMBER.name(),
              row.number(),
              new Words(
                  "该计划的手续在本系统办理，文件不能更改",
                  "the papers of this plan are done here: no file changes them"),
              new Words("请在计划页面办理，或使用新的编号", "use the page of the plan, or a new number")));
      return Optional.empty();
    }

    @Override
    public String keyHeading() {
      return PlanSheet.NUMBER.name();
    }

    @Override
    public List<String> keys(PlanRow row) {
      return List.of(row.number());
    }

    @Override
    public AnnualPlan create(PlanRow row, EntityManager entities) {
      return new AnnualPlan(row);
    }
  }
}
