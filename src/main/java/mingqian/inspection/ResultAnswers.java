package mingqian.inspection;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mingqian.terms.Words;

/** The answers on a part's matters 分项答复, in order of matter. */
record ResultAnswers(DepartmentPart part, List<Answer> answers) {
  ResultAnswers {
    answers = answers.stream().sorted(Comparator.comparing(Answer::matter)).toList();
  }

  /** What keeps them from being recorded, if anything. */
  Optional<Words> objection() {
    return Stream.of(ofMatters(), ofAnswers()).flatMap(Optional::stream).findFirst();
  }

  private Optional<Words> ofMatters() {
    List<String> expected = List.copyOf(part.matters());
    return answers.stream().map(Answer::matter).toList().equals(expected)
        ? Optional.empty()
        : Optional.of(
            new Words(
                "须逐项填写本部门的全部事项：" + String.join("、", expected),
                "every matter of the department must be answered once: "
                    + String.join(", ", expected)));
  }

  private Optional<Words> ofAnswers() {
    return answers.stream()
        .flatMap(
            answer ->
                answer.objection().stream()
                    .map(
                        why ->
                            new Words(
                                answer.matter() + "：" + why.zh(),
                                answer.matter() + ": " + why.en())))
        .findFirst();
  }
}
