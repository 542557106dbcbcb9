package mingqian.web.api;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mingqian.inspection.Answer;
import mingqian.inspection.ResultCode;

/** Reads what was found on each matter 检查情况. */
final class AnswerReader {
  private AnswerReader() {}

  /** The field {@code answers}: {@code [{"matter": "…", "codes": [1], "found": "…"}]}. */
  static List<Answer> answers(Body body) {
    return body.objects("answers").stream().map(AnswerReader::answer).toList();
  }

  private static Answer answer(Body one) {
    String matter = one.text("matter");
    Set<ResultCode> codes = new HashSet<>();
    for (int number : one.numbers("codes")) {
      codes.add(
          ResultCode.of(number)
              .orElseThrow(() -> one.wrong("codes", " 1 至 8 的结果代码", "result codes from 1 to 8")));
    }
    String found = one.maybeText("found").orElse("");
    one.end();
    return new Answer(matter, codes, found);
  }
}
