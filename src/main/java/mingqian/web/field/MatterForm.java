package mingqian.web.field;

import java.util.Optional;
import java.util.Set;
import mingqian.inspection.Answer;
import mingqian.inspection.ResultCode;
import mingqian.inspection.VisitSheet;
import mingqian.terms.Words;

/**
 * What stands in the form for one matter 事项填写.
 *
 * @param item the matter
 * @param answer what is ticked and written
 * @param fault what is wrong with it, if anything
 */
public record MatterForm(VisitSheet.Item item, Answer answer, Optional<Words> fault) {
  /** Nothing ticked or written yet. */
  static MatterForm empty(VisitSheet.Item item) {
    return new MatterForm(item, new Answer(item.code(), Set.of(), ""), Optional.empty());
  }

  /** What was recorded before, to be corrected. */
  static MatterForm again(VisitSheet.Item item, Answer answer) {
    return new MatterForm(item, answer, Optional.empty());
  }

  /** What was typed, with its fault. */
  static MatterForm typed(VisitSheet.Item item, Answer answer) {
    return new MatterForm(item, answer, ResultCode.objection(answer.codes()));
  }

  /** Whether the result is ticked. */
  public boolean ticked(ResultCode code) {
    return answer.codes().contains(code);
  }
}
