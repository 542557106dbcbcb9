package mingqian.web.field;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mingqian.inspection.Answer;
import mingqian.inspection.ResultCode;

/**
 * The answers as a form brings them 填写内容: {@code codes.} and {@code found.}, each with the number
 * of the matter, and the {@code ground} of a correction. What is no code counts as not ticked.
 *
 * @param fields of the form
 */
record TypedAnswers(MultivaluedMap<String, String> fields) {
  /** The answer on a matter. */
  Answer of(String matter) {
    return new Answer(
        matter, codes(matter), Optional.ofNullable(fields.getFirst("found." + matter)).orElse(""));
  }

  /** Why a public result is corrected; empty where the form did not say. */
  String ground() {
    return Optional.ofNullable(fields.getFirst("ground")).orElse("");
  }

  /** Whether the form had the matter in it. */
  boolean has(String matter) {
    return fields.containsKey("found." + matter);
  }

  private Set<ResultCode> codes(String matter) {
    return Optional.ofNullable(fields.get("codes." + matter)).orElse(List.of()).stream()
        .filter(text -> text.matches("[0-9]"))
        .flatMap(text -> ResultCode.of(Integer.parseInt(text)).stream())
        .collect(Collectors.toSet());
  }
}
