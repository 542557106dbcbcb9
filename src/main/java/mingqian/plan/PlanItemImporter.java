package mingqian.plan;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import mingqian.directory.imports.FileKind;
import mingqian.directory.imports.Importer;
import mingqian.directory.imports.Intake;
import mingqian.directory.sheet.Line;
import mingqian.directory.sheet.RowFault;
import mingqian.directory.sheet.SheetForm;
import mingqian.terms.Words;

/** Takes in the items of plans 计划项 whose papers were done elsewhere. */
@Dependent
public class PlanItemImporter implements Importer<PlanItemSheet.Row, PlanItems, PlanVersion> {
  @Override
  public FileKind kind() {
    return FileKind.PLAN_ITEMS;
  }

  @Override
  public SheetForm<PlanItemSheet.Row> form() {
    return new PlanItemSheet();
  }

  @Override
  public Class<PlanVersion> type() {
    return PlanVersion.class;
  }

  @Override
  public List<Line<PlanItems>> join(List<Line<PlanItemSheet.Row>> rows, Consumer<RowFault> faults) {
    Map<String, List<Line<PlanItemSheet.Row>>> plans = new LinkedHashMap<>();
    rows.forEach(
        line -> plans.computeIfAbsent(line.record().plan(), k -> new ArrayList<>()).add(line));
    List<Line<PlanItems>> joined = new ArrayList<>();
    plans.forEach(
        (plan, lines) -> {
          if (areDistinct(lines, faults)) {
            List<PlanItemRow> items = lines.stream().map(line -> line.record().item()).toList();
            joined.add(new Line<>(lines.get(0).row(), new PlanItems(plan, items)));
          }
        });
    return joined;
  }

  private static boolean areDistinct(
      List<Line<PlanItemSheet.Row>> lines, Consumer<RowFault> faults) {
    Map<String, Integer> rows = new LinkedHashMap<>();
    boolean distinct = true;
    for (Line<PlanItemSheet.Row> line : lines) {
      String code = line.record().item().code();
      Integer before = rows.putIfAbsent(code, line.row());
      if (before != null) {
        distinct = false;
        faults.accept(
            new RowFault(
                line.row(),
                "计划项",
                code,
                new Words("与第 " + before + " 行同一计划项", "the same item stands in row " + before),
                new Words("请只保留正确的一行", "keep the one right row")));
      }
    }
    return distinct;
  }

  @Override
  public List<PlanVersion> kept(EntityManager entities) {
    return entities
        .createQuery("select v from PlanVersion v where v.ordinal = 1", PlanVersion.class)
        .getResultStream()
        .filter(PlanVersion::isTakenOver)
        .toList();
  }

  @Override
  public Intake<PlanItems, PlanVersion> intake(EntityManager entities) {
    return new PlanItemIntake(entities);
  }
}
