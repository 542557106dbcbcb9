package mingqian.web;

import java.util.Comparator;
import java.util.List;
import mingqian.inspection.Answer;
import mingqian.inspection.ResultCode;
import mingqian.inspection.VisitSheet;
import mingqian.inspection.VisitSheet.Version;

/**
 * What was found on one matter 事项检查结果, with the matter's own words.
 *
 * @param item the matter
 * @param answer what was recorded
 */
public record MatterFinding(VisitSheet.Item item, Answer answer) {
  /** The findings of a version, in order of matter. */
  public static List<MatterFinding> of(VisitSheet sheet, Version version) {
    return sheet.matters().stream()
        .flatMap(
            item ->
                version.answers().stream()
                    .filter(answer -> answer.matter().equals(item.code()))
                    .map(answer -> new MatterFinding(item, answer)))
        .toList();
  }

  /** The results in order of number. */
  public List<ResultCode> codes() {
    return answer.codes().stream().sorted(Comparator.comparing(ResultCode::number)).toList();
  }
}
