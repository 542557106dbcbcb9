package mingqian.plan;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import mingqian.directory.imports.Intake;
import mingqian.directory.imports.References;
import mingqian.directory.sheet.Line;
import mingqian.directory.sheet.RowFault;
import mingqian.terms.Words;

/**
 * The intake of items of plans: of plans that came with files, for known matters and departments.
 */
final class PlanItemIntake implements Intake<PlanItems, PlanVersion> {
  private final References plans = new References(PlanSheet.NUMBER.name());
  private final References matters = new References("抽查事项");
  private final References departments = new References("牵头部门");
  private final Map<String, List<PlanItemRow>> here = new HashMap<>();

  PlanItemIntake(EntityManager entities) {
    for (AnnualPlan plan :
        entities.createQuery("select p from AnnualPlan p", AnnualPlan.class).getResultList()) {
      plans.add(plan.number(), plan.number());
      if (!plan.isTakenOver()) {
        here.put(plan.number(), plan.versions().get(0).items());
      }
    }
    entities
        .createQuery("select m.code from Matter m", String.class)
        .getResultList()
        .forEach(code -> matters.add(code, code));
    entities
        .createQuery("select d.code from Department d", String.class)
        .getResultList()
        .forEach(code -> departments.add(code, code));
  }

  @Override
  public Optional<PlanItems> resolve(Line<PlanItems> line, Consumer<RowFault> faults) {
    PlanItems file = line.record();
    boolean known = plans.find(line.row(), file.plan(), faults).isPresent();
    for (PlanItemRow item : file.items()) {
      known &= departments.find(line.row(), item.title().department().value(), faults).isPresent();
      for (String matter : item.scope().matters().stream().sorted().toList()) {
        known &= matters.find(line.row(), matter, faults).isPresent();
      }
    }
    return known && staysHere(line, faults) ? Optional.of(file) : Optional.empty();
  }

  private boolean staysHere(Line<PlanItems> line, Consumer<RowFault> faults) {
    PlanItems file = line.record();
    boolean same = here.getOrDefault(file.plan(), file.items()).equals(file.items());
    if (!same) {
      faults.accept(
          new RowFault(
              line.row(),
              PlanSheet.NUMBER.name(),
              file.plan(),
              new Words("该计划在本系统办理，文件不能更改", "the plan is kept here: no file changes it"),
              new Words("请在计划页面修订或拟定新版本", "revise it, or open a new version, on its page")));
    }
    return same;
  }

  @Override
  public String keyHeading() {
    return PlanSheet.NUMBER.name();
  }

  @Override
  public List<String> keys(PlanItems file) {
    return List.of(file.plan());
  }

  @Override
  public PlanVersion create(PlanItems file, EntityManager entities) {
    throw new IllegalStateException("plan " + file.plan() + " is not kept, its items came first");
  }
}
