package mingqian.web.console;

import mingqian.ceremony.ExclusionCount;
import mingqian.terms.Words;

/**
 * How many a rule keeps out, with what the rule says 排除原因.
 *
 * @param count library, rule and number
 * @param wording of the rule in the edition of the draw
 */
public record ExclusionLine(ExclusionCount count, Words wording) {}
