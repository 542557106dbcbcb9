package mingqian.regulation;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import mingqian.terms.Words;

/**
 * A reason 理由 of a ruling: the rule, a sentence for people, and the values that made it.
 *
 * @param rule the rule that speaks
 * @param sentence what it says here, the rule's id not repeated in it
 * @param data the values by name, in order of name
 */
public record Reason(RuleId rule, Words sentence, SortedMap<String, String> data) {
  /** Keeps its own copy of the data. */
  public Reason {
    data = Collections.unmodifiableSortedMap(new TreeMap<>(data));
  }

  /** A reason with its values in any order. */
  public static Reason of(RuleId rule, Words sentence, Map<String, String> data) {
    return new Reason(rule, sentence, new TreeMap<>(data));
  }
}
