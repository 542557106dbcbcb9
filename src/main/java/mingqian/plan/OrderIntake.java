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
import mingqian.plan.DrawOrderRow.Head;
import mingqian.plan.DrawOrderRow.StratumRow;
import mingqian.terms.Words;

/** The intake of draw orders: their plans and matters must be known, and numbers stay together. */
final class OrderIntake implements Intake<OrderRows, DrawOrder> {
  private final References plans = new References("计划编号");
  private final References matters = new References("抽查事项");
  private final Map<String, Long> planIds = new HashMap<>();
  private final Map<String, String> numbersByDraw = new HashMap<>();
  private final Map<String, String> plansByNumber = new HashMap<>();
  private final Map<String, OrderRows> fixed = new HashMap<>();

  OrderIntake(EntityManager entities) {
    for (AnnualPlan plan :
        entities.createQuery("select p from AnnualPlan p", AnnualPlan.class).getResultList()) {
      plans.add(plan.number(), plan.number());
      planIds.put(plan.number(), plan.id());
    }
    entities
        .createQuery("select m.code from Matter m", String.class)
        .getResultList()
        .forEach(code -> matters.add(code, code));
    for (DrawOrder order :
        entities.createQuery("select o from DrawOrder o", DrawOrder.class).getResultList()) {
      numbersByDraw.put(order.draw().value(), order.number());
      plansByNumber.put(order.number(), order.plan().number());
      if (order.isFixed()) {
        fixed.put(order.number(), order.row());
      }
    }
  }

  @Override
  public Optional<OrderRows> resolve(Line<OrderRows> line, Consumer<RowFault> faults) {
    Head head = line.record().head();
    boolean known = plans.find(line.row(), head.plan(), faults).isPresent();
    for (StratumRow stratum : line.record().strata()) {
      for (String matter : stratum.matters().stream().sorted().toList()) {
        known &= matters.find(line.row(), matter, faults).isPresent();
      }
    }
    return known && staysTogether(line.row(), head, faults) && staysFixed(line, faults)
        ? Optional.of(line.record())
        : Optional.empty();
  }

  private boolean staysTogether(int row, Head head, Consumer<RowFault> faults) {
    String number = head.title().number();
    String draw = head.title().draw().value();
    boolean together =
        numbersByDraw.getOrDefault(draw, number).equals(number)
            && plansByNumber.getOrDefault(number, head.plan()).equals(head.plan());
    if (!together) {
      faults.accept(
          new RowFault(
              row,
              "任务编号",
              number,
              new Words(
                  "抽取编号已属于另一任务，或任务已属于另一计划",
                  "the draw belongs to another order, or the order to another plan"),
              new Words("请使用新的编号", "use new numbers")));
    }
    return together;
  }

  private boolean staysFixed(Line<OrderRows> line, Consumer<RowFault> faults) {
    String number = line.record().head().title().number();
    boolean same = fixed.getOrDefault(number, line.record()).equals(line.record());
    if (!same) {
      faults.accept(
          new RowFault(
              line.row(),
              "任务编号",
              number,
              new Words(
                  "该任务的抽取已封存，内容不能更改（R15）",
                  "the draw of this order is sealed: nothing of it can change (R15)"),
              new Words(
                  "请改回原内容；确有错误时先作废该抽取",
                  "restore what it was; where it is wrong, void the draw first")));
    }
    return same;
  }

  @Override
  public String keyHeading() {
    return "任务编号、抽取编号";
  }

  @Override
  public List<String> keys(OrderRows rows) {
    return List.of("任务 " + rows.head().title().number(), "抽取 " + rows.head().title().draw());
  }

  @Override
  public DrawOrder create(OrderRows rows, EntityManager entities) {
    AnnualPlan plan = entities.find(AnnualPlan.class, planIds.get(rows.head().plan()));
    return new DrawOrder(plan, rows);
  }
}
