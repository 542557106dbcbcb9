package mingqian.plan;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import mingqian.directory.imports.FileKind;
import mingqian.directory.imports.Intake;
import mingqian.directory.imports.OneRowImporter;
import mingqian.directory.imports.PlainIntake;

/** Takes in annual plans 抽查计划. */
@Dependent
public class PlanImporter extends OneRowImporter<PlanRow, AnnualPlan> {
  /** Nothing to set. */
  public PlanImporter() {
    super(FileKind.PLAN, new PlanSheet(), AnnualPlan.class);
  }

  @Override
  public Intake<PlanRow, AnnualPlan> intake(EntityManager entities) {
    return new PlainIntake<>("计划编号", PlanRow::number, AnnualPlan::new);
  }
}
