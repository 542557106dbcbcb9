package mingqian.regulation;

import java.util.regex.Pattern;
import mingqian.terms.Clause;
import mingqian.terms.Words;

/**
 * A ground on which a triggered inspection is exempt from windows and quiet periods 个案检查事由 (R01);
 * the list is closed.
 *
 * @param rule the rule that knows it
 * @param code 2 to 32 of {@code a-z 0-9 -}, a letter first
 * @param words what it is called in both languages
 * @param validity the days of inspection for which it may be given
 * @param source the order it rests on, with its edition
 */
public record ExemptionGround(
    RuleId rule, String code, Words words, Validity validity, Clause source) {
  static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{1,31}");

  /** Refuses another form of code with {@link IllegalArgumentException}. */
  public ExemptionGround {
    if (!CODE.matcher(code).matches()) {
      throw new IllegalArgumentException("not the code of a ground: " + code);
    }
  }
}
