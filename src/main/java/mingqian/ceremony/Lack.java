package mingqian.ceremony;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mingqian.draw.Shortfall;
import mingqian.terms.Words;

/**
 * What a draw could not give 空缺.
 *
 * @param targets how many enterprises have no day
 * @param words for the coordinator, Chinese and English on alternating lines; empty where nothing
 *     is lacking
 */
record Lack(int targets, String words) {
  /**
   * What is lacking.
   *
   * @param shortfalls why seats are open
   * @param unplaced who has no day
   */
  static Lack of(List<Shortfall> shortfalls, List<String> unplaced) {
    Stream<Words> teams = shortfalls.stream().map(Shortfall::words);
    Stream<Words> days =
        unplaced.stream()
            .map(
                target ->
                    new Words("检查对象 " + target + " 排不出检查日", "no day found for target " + target));
    String words =
        Stream.concat(teams, days)
            .map(each -> each.zh() + "\n" + each.en())
            .collect(Collectors.joining("\n"));
    return new Lack(unplaced.size(), words);
  }
}
