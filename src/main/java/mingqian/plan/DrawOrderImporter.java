package mingqian.plan;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Consumer;
import mingqian.directory.imports.FileKind;
import mingqian.directory.imports.Importer;
import mingqian.directory.imports.Intake;
import mingqian.directory.sheet.Line;
import mingqian.directory.sheet.RowFault;
import mingqian.directory.sheet.SheetForm;

/** Takes in draw orders 抽查任务. */
@Dependent
public class DrawOrderImporter implements Importer<DrawOrderRow, OrderRows, DrawOrder> {
  @Override
  public FileKind kind() {
    return FileKind.DRAWS;
  }

  @Override
  public SheetForm<DrawOrderRow> form() {
    return new DrawOrderSheet();
  }

  @Override
  public Class<DrawOrder> type() {
    return DrawOrder.class;
  }

  @Override
  public List<Line<OrderRows>> join(List<Line<DrawOrderRow>> rows, Consumer<RowFault> faults) {
    return new Orders(faults).join(rows);
  }

  @Override
  public List<DrawOrder> kept(EntityManager entities) {
    return entities.createQuery("select o from DrawOrder o", DrawOrder.class).getResultList();
  }

  @Override
  public Intake<OrderRows, DrawOrder> intake(EntityManager entities) {
    return new OrderIntake(entities);
  }
}
