package mingqian.regulation;

import mingqian.terms.Clause;
import mingqian.terms.Library;

/**
 * A key matter 重点事项 for which daily and special inspections need not wait for the window of a
 * library 不受窗口限制的事项 (R01). Days off, quiet periods and caps bind them still; drawn visits keep to
 * the days of their draw.
 *
 * @param rule the rule that exempts it
 * @param library whose window it leaves aside
 * @param matter its number in the published list; a matter that is not key there is not exempt
 * @param validity the days of visits for which it is exempt
 * @param source the order it rests on, with its edition
 */
public record ExemptMatter(
    RuleId rule, Library library, String matter, Validity validity, Clause source) {

  /** Whether a visit for that matter leaves the window aside. */
  boolean covers(MatterAsked asked, VisitQuestion question) {
    return asked.kind() == MatterKind.KEY
        && matter.equals(asked.code())
        && library == question.target().library()
        && validity.contains(question.day());
  }
}
