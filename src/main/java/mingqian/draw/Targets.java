package mingqian.draw;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which targets are drawn 抽取检查对象: the first in the order of tickets. */
public final class Targets {
  private Targets() {}

  /** The drawn and the reserves of every stratum, by stratum and rank. */
  public static List<DrawnRow> draw(Seed seed, SealedFolder sealed) {
    try (InputStream targets = sealed.files().stream(TargetRow.FILE)) {
      return rows(lowest(seed, sealed.lists().strata(), targets));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As from a sealed folder, from lists that need not be sealed. */
  public static List<DrawnRow> draw(Seed seed, Lists lists) {
    Map<String, LowestTickets> lowest = lowest(seed, lists.strata());
    lists.targets().forEach(row -> lowest.get(row.stratum()).offer(row.target()));
    return rows(inOrder(lowest));
  }

  /**
   * The lowest tickets of every stratum, drawn and reserves, in order.
   *
   * @param targets {@code targets.csv}, read once from its first byte to its last
   * @throws RefusedFolder if it is not canonical
   */
  static Map<String, LowestTickets> lowest(Seed seed, List<Stratum> strata, InputStream targets)
      throws IOException {
    Map<String, LowestTickets> lowest = lowest(seed, strata);
    TargetsReader.read(targets, lowest);
    return inOrder(lowest);
  }

  private static Map<String, LowestTickets> lowest(Seed seed, List<Stratum> strata) {
    Map<String, LowestTickets> lowest = new LinkedHashMap<>();
    for (Stratum stratum : strata) {
      lowest.put(
          stratum.name(),
          new LowestTickets(seed.stratum(stratum.name()), stratum.quota() + stratum.reserve()));
    }
    return lowest;
  }

  private static Map<String, LowestTickets> inOrder(Map<String, LowestTickets> lowest) {
    for (LowestTickets tickets : lowest.values()) {
      tickets.end();
    }
    return lowest;
  }

  private static List<DrawnRow> rows(Map<String, LowestTickets> lowest) {
    List<DrawnRow> drawn = new ArrayList<>();
    lowest.forEach(
        (stratum, tickets) -> {
          for (int rank = 0; rank < tickets.size(); rank++) {
            Ticket ticket = tickets.ticket(rank);
            drawn.add(new DrawnRow(stratum, rank + 1, ticket.target(), ticket.value()));
          }
        });
    return drawn;
  }
}
