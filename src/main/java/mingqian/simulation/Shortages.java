package mingqian.simulation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mingqian.draw.Shortfall;
import mingqian.terms.Words;

/** Gathers what orders lack, run by run 缺口汇总; of one lack the worst run is told. */
final class Shortages {
  private record Lack(String order, String what) {}

  private record Worst(Words words, int missing, int runs) {}

  private final Map<Lack, Worst> worst = new LinkedHashMap<>();

  /** People are missing, with the proof. */
  void people(String order, Shortfall proof) {
    String departments =
        proof.needs().stream()
            .map(need -> need.department() + " " + need.qualification())
            .distinct()
            .sorted()
            .collect(Collectors.joining(" "));
    add(new Lack(order, departments), proof.words(), proof.missing());
  }

  /** Days are missing. */
  void days(String order, int targets) {
    Words words =
        new Words(
            targets + " 户抽中的企业排不出检查日（检查组共同在岗、证件有效且当日未满的日子不足）",
            "no day is found for "
                + targets
                + " drawn enterprises: too few days on which the whole team is there, certified and"
                + " free");
    add(new Lack(order, "days"), words, targets);
  }

  /** The order cannot be drawn at all. */
  void obstacle(String order, Words why) {
    add(new Lack(order, "obstacle"), why, 0);
  }

  private void add(Lack lack, Words words, int missing) {
    Worst known = worst.getOrDefault(lack, new Worst(words, missing, 0));
    boolean worse = missing > known.missing();
    worst.put(
        lack,
        new Worst(
            worse ? words : known.words(), Math.max(missing, known.missing()), known.runs() + 1));
  }

  List<Shortage> all() {
    return worst.entrySet().stream()
        .map(each -> new Shortage(each.getKey().order(), words(each), each.getValue().runs()))
        .toList();
  }

  private static Words words(Map.Entry<Lack, Worst> lack) {
    return lack.getValue().words();
  }
}
