package mingqian.draw;

import java.util.ArrayList;
import java.util.List;
import mingqian.terms.Digest;

/** The order of tickets as the design says it: every ticket made, all of them sorted. */
final class TicketOrder {
  private TicketOrder() {}

  static List<Ticket> of(String stratumSeed, List<String> targets) {
    return targets.stream()
        .map(target -> new Ticket(target, Digest.of(stratumSeed + "/" + target)))
        .sorted(
            (one, other) -> {
              int byTicket = one.value().value().compareTo(other.value().value());
              return byTicket != 0 ? byTicket : one.target().compareTo(other.target());
            })
        .toList();
  }

  /** Of all strata, the drawn and the reserves, by rank. */
  static List<DrawnRow> drawn(Seed seed, Lists lists) {
    List<DrawnRow> drawn = new ArrayList<>();
    for (Stratum stratum : lists.strata()) {
      List<String> targets =
          lists.targets().stream()
              .filter(row -> row.stratum().equals(stratum.name()))
              .map(TargetRow::target)
              .toList();
      List<Ticket> order = of(seed.stratum(stratum.name()), targets);
      for (int i = 0; i < stratum.quota() + stratum.reserve(); i++) {
        drawn.add(new DrawnRow(stratum.name(), i + 1, order.get(i).target(), order.get(i).value()));
      }
    }
    return drawn;
  }
}
