package mingqian.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import mingqian.inspection.FollowUpKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyTest {
  @Test
  void nothing_at_all_is_an_object_without_fields() {
    Body body = Body.of(new byte[0]);
    assertThat(body.maybeText("ground")).isEmpty();
    body.end();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "7", "\"x\"", "{", "{\"a\":}", "{} {}", "null", "<a/>", "a=b"})
  void what_is_no_json_object_is_a_bad_request(String text) {
    assertThat(trouble(text, Body::end).problem().code()).isEqualTo("bad-request");
  }

  @Test
  void what_the_parser_cannot_bear_is_a_bad_request_too() {
    for (String text :
        List.of(
            "{\"a\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}",
            "{\"a\":" + "9".repeat(5_000) + "}")) {
      Trouble trouble = trouble(text, body -> body.maybeNumber("a"));
      assertThat(trouble.problem().code()).isEqualTo("bad-request");
    }
    assertThat(trouble("{\"a\":\"x\\u0000\"}", body -> body.text("a")).problem().code())
        .isEqualTo("bad-request");
    assertThat(trouble("{\"a\":\"-9999-01-01\"}", body -> body.day("a")).problem().code())
        .isEqualTo("bad-request");
  }

  @Test
  void fields_are_read_by_their_type() {
    Body body = body("{\"ground\":\"回避\",\"day\":\"2026-06-08\",\"n\":3,\"kind\":\"NONE-needed\"}");
    assertThat(body.text("ground")).isEqualTo("回避");
    assertThat(body.day("day")).isEqualTo(LocalDate.of(2026, 6, 8));
    assertThat(body.number("n")).isEqualTo(3);
    assertThat(body.choice("kind", FollowUpKind.class)).isEqualTo(FollowUpKind.NONE_NEEDED);
    body.end();
  }

  @Test
  void null_counts_as_left_out() {
    Body body = body("{\"note\":null}");
    assertThat(body.maybeText("note")).isEmpty();
    body.end();
  }

  @Test
  void a_missing_field_is_named() {
    Trouble trouble = trouble("{}", body -> body.text("ground"));
    assertThat(trouble.problem().more().getString("field")).isEqualTo("ground");
    assertThat(trouble.problem().detail().zh()).isEqualTo("缺少字段 ground");
    assertThat(trouble.problem().detail().en()).isEqualTo("the field ground is missing");
  }

  @Test
  void an_unknown_field_is_refused_and_the_known_ones_are_named() {
    Trouble trouble =
        trouble(
            "{\"ground\":\"x\",\"Ground\":\"y\"}",
            body -> {
              body.text("ground");
              body.end();
            });
    assertThat(trouble.problem().status()).isEqualTo(400);
    assertThat(trouble.problem().more().getString("field")).isEqualTo("Ground");
    assertThat(trouble.problem().detail().en()).contains("known ones: ground");
  }

  @Test
  void any_field_is_unknown_to_a_verb_without_fields() {
    assertThat(trouble("{\"state\":\"sealed\"}", Body::end).problem().detail().en())
        .isEqualTo("the field state is unknown; known ones: {}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.5", "\"1\"", "true", "[1]", "99999999999"})
  void a_number_is_a_whole_one(String value) {
    assertThat(trouble("{\"n\":" + value + "}", body -> body.number("n")).problem().code())
        .isEqualTo("bad-request");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"2026-6-8\"", "\"2026-02-30\"", "20260608", "\"\""})
  void a_day_is_a_day_of_the_calendar(String value) {
    assertThat(trouble("{\"day\":" + value + "}", body -> body.day("day")).problem().detail().en())
        .contains("day");
  }

  @Test
  void an_object_in_a_list_is_named_by_its_place() {
    Trouble trouble =
        trouble(
            "{\"strata\":[{\"rate\":\"5%\"},{\"rate\":5}]}",
            body -> body.objects("strata").forEach(one -> one.text("rate")));
    assertThat(trouble.problem().more().getString("field")).isEqualTo("strata[1].rate");
  }

  @Test
  void answers_hold_matters_codes_and_what_was_found() {
    Body body = body("{\"answers\":[{\"matter\":\"SCJG-01\",\"codes\":[5,2],\"found\":\"缺公示\"}]}");
    assertThat(AnswerReader.answers(body))
        .singleElement()
        .satisfies(
            answer -> {
              assertThat(answer.matter()).isEqualTo("SCJG-01");
              assertThat(answer.codes().stream().map(code -> code.number()))
                  .containsExactlyInAnyOrderElementsOf(List.of(2, 5));
              assertThat(answer.found()).isEqualTo("缺公示");
            });
    body.end();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[0]", "[9]", "[1.5]", "[\"1\"]", "1"})
  void a_result_code_is_one_of_eight(String codes) {
    String text = "{\"answers\":[{\"matter\":\"SCJG-01\",\"codes\":" + codes + "}]}";
    assertThat(trouble(text, AnswerReader::answers).problem().more().getString("field"))
        .isEqualTo("answers[0].codes");
  }

  private static Trouble trouble(String text, Consumer<Body> use) {
    return catchThrowableOfType(Trouble.class, () -> use.accept(body(text)));
  }

  private static Body body(String text) {
    return Body.of(text.getBytes(UTF_8));
  }
}
