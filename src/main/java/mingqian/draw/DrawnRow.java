package mingqian.draw;

import java.util.List;
import mingqian.terms.Digest;

/**
 * A target that was drawn or waits in reserve 抽中对象.
 *
 * @param stratum the name of the stratum
 * @param rank from 1 in the order of tickets; up to the quota drawn, then reserves
 * @param target the target
 * @param ticket its ticket
 */
public record DrawnRow(String stratum, int rank, String target, Digest ticket) implements Row {
  static DrawnRow of(List<String> cells) {
    return new DrawnRow(
        cells.get(0), Integer.parseInt(cells.get(1)), cells.get(2), new Digest(cells.get(3)));
  }

  @Override
  public List<String> cells() {
    return List.of(stratum, Integer.toString(rank), target, ticket.value());
  }
}
