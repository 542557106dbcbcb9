package mingqian.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mingqian.inspection.Answer;
import mingqian.inspection.ResultCode;
import mingqian.inspection.VisitSheet;
import mingqian.inspection.VisitSheet.Part;
import mingqian.inspection.VisitSheet.Version;

/**
 * What was found on one matter 事项检查结果, with the matter's own words.
 *
 * @param item the matter
 * @param answer what was recorded
 * @param before what the version before said, where there is one
 */
public record MatterFinding(VisitSheet.Item item, Answer answer, Optional<Answer> before) {
  /** The findings of a version of a part, in order of matter. */
  public static List<MatterFinding> of(Part part, Version version) {
    return part.matters().stream()
        .flatMap(
            item ->
                answer(item, version).stream()
                    .map(answer -> new MatterFinding(item, answer, before(part, item, version))))
        .toList();
  }

  private static Optional<Answer> before(Part part, VisitSheet.Item item, Version version) {
    return part.versions().stream()
        .filter(one -> one.number() == version.number() - 1)
        .findFirst()
        .flatMap(one -> answer(item, one));
  }

  private static Optional<Answer> answer(VisitSheet.Item item, Version version) {
    return version.answers().stream()
        .filter(answer -> answer.matter().equals(item.code()))
        .findFirst();
  }

  /** Whether the version before said something else. */
  public boolean isChanged() {
    return before.filter(old -> !old.equals(answer)).isPresent();
  }

  /** The results of the version before, in order of number. */
  public List<ResultCode> oldCodes() {
    return before.stream()
        .flatMap(old -> old.codes().stream())
        .sorted(Comparator.comparing(ResultCode::number))
        .toList();
  }

  /** The results in order of number. */
  public List<ResultCode> codes() {
    return answer.codes().stream().sorted(Comparator.comparing(ResultCode::number)).toList();
  }
}
