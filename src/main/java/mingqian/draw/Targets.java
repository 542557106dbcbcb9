package mingqian.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which targets are drawn 抽取检查对象: the first in the order of tickets. */
public final class Targets {
  private Targets() {}

  /** The tickets of the targets of one stratum in the order of the draw. */
  public static List<Ticket> order(String stratumSeed, List<String> targets) {
    return targets.stream().map(target -> Ticket.of(stratumSeed, target)).sorted().toList();
  }

  /** The drawn and the reserves of every stratum, by stratum and rank. */
  public static List<DrawnRow> draw(Seed seed, Lists lists) {
    Map<String, List<String>> frames =
        lists.targets().stream()
            .collect(
                Collectors.groupingBy(
                    TargetRow::stratum,
                    Collectors.mapping(TargetRow::target, Collectors.toList())));
    List<DrawnRow> drawn = new ArrayList<>();
    for (Stratum stratum : lists.strata()) {
      List<Ticket> order =
          order(seed.stratum(stratum.name()), frames.getOrDefault(stratum.name(), List.of()));
      for (int i = 0; i < stratum.quota() + stratum.reserve(); i++) {
        Ticket ticket = order.get(i);
        drawn.add(new DrawnRow(stratum.name(), i + 1, ticket.target(), ticket.value()));
      }
    }
    return drawn;
  }
}
