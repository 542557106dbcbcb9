package mingqian.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import mingqian.directory.sheet.Line;
import mingqian.directory.sheet.RowFault;
import mingqian.terms.Words;

/** Joins the rows of draw orders: one order, several strata 合并分层. */
final class Orders {
  private final Consumer<RowFault> faults;

  Orders(Consumer<RowFault> faults) {
    this.faults = faults;
  }

  List<Line<OrderRows>> join(List<Line<DrawOrderRow>> rows) {
    Map<String, List<Line<DrawOrderRow>>> groups = new LinkedHashMap<>();
    for (Line<DrawOrderRow> line : rows) {
      String number = line.record().head().title().number();
      groups.computeIfAbsent(number, k -> new ArrayList<>()).add(line);
    }
    return groups.values().stream().flatMap(group -> order(group).stream()).toList();
  }

  private Optional<Line<OrderRows>> order(List<Line<DrawOrderRow>> group) {
    Line<DrawOrderRow> first = group.get(0);
    boolean agree =
        group.stream().allMatch(line -> line.record().head().equals(first.record().head()));
    long strata = group.stream().map(line -> line.record().stratum().name()).distinct().count();
    if (!agree || strata < group.size()) {
      group.forEach(line -> faults.accept(contradiction(line, group)));
      return Optional.empty();
    }
    List<DrawOrderRow.StratumRow> rows =
        group.stream().map(line -> line.record().stratum()).toList();
    return Optional.of(new Line<>(first.row(), new OrderRows(first.record().head(), rows)));
  }

  private static RowFault contradiction(Line<DrawOrderRow> line, List<Line<DrawOrderRow>> group) {
    List<String> others =
        group.stream().filter(l -> l.row() != line.row()).map(l -> "" + l.row()).toList();
    String rows = String.join(", ", others);
    return new RowFault(
        line.row(),
        "任务编号",
        line.record().head().title().number(),
        new Words(
            "与第 " + rows + " 行同一任务，但任务内容不同或分层重复",
            "row " + rows + " is of the same order, but says otherwise or doubles the stratum"),
        new Words(
            "同一任务各行除分层、行业、事项、比例、候补外须相同",
            "rows of one order differ only in stratum, industries, matters, rate and reserve"));
  }
}
