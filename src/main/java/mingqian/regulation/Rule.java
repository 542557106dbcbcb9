package mingqian.regulation;

import mingqian.terms.Clause;
import mingqian.terms.Words;

/**
 * A rule 规则 in one edition: what it says, where it comes from, when it is in force.
 *
 * @param id the rule
 * @param kind how strictly it binds
 * @param wording what it says
 * @param source the document, article and edition it rests on
 * @param validity the days on which this edition is in force
 */
public record Rule(RuleId id, RuleKind kind, Words wording, Clause source, Validity validity) {}
