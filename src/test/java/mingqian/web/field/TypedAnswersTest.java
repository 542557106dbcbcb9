package mingqian.web.field;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import java.util.Set;
import mingqian.inspection.Answer;
import mingqian.inspection.ResultCode;
import mingqian.inspection.VisitSheet;
import mingqian.terms.Words;
import org.junit.jupiter.api.Test;

class TypedAnswersTest {
  private static final VisitSheet.Item ITEM =
      new VisitSheet.Item("SCJG-06", "事项", "", "", new Words("部门", "Department"));

  private final MultivaluedMap<String, String> fields = new MultivaluedHashMap<>();
  private final TypedAnswers typed = new TypedAnswers(fields);

  @Test
  void ticks_and_text_of_a_matter_are_taken() {
    fields.addAll("codes.SCJG-06", "5", "8");
    fields.add("found.SCJG-06", " 台账不全 ");
    fields.add("codes.XFJY-01", "1");
    assertThat(typed.of("SCJG-06"))
        .isEqualTo(
            new Answer(
                "SCJG-06",
                Set.of(ResultCode.ORDERED_TO_CORRECT, ResultCode.TO_BE_HANDLED),
                "台账不全"));
  }

  @Test
  void a_matter_without_fields_is_empty() {
    assertThat(typed.of("SCJG-06")).isEqualTo(new Answer("SCJG-06", Set.of(), ""));
  }

  @Test
  void what_is_no_code_counts_as_not_ticked() {
    fields.addAll("codes.SCJG-06", "0", "9", "12", "one", "", "-1");
    assertThat(typed.of("SCJG-06").codes()).isEmpty();
  }

  @Test
  void a_form_shows_what_was_typed_and_what_is_wrong() {
    fields.addAll("codes.SCJG-06", "1", "5");
    MatterForm form = MatterForm.typed(ITEM, typed.of("SCJG-06"));
    assertThat(form.ticked(ResultCode.NOTHING_FOUND)).isTrue();
    assertThat(form.ticked(ResultCode.TO_BE_HANDLED)).isFalse();
    assertThat(form.fault().map(Words::zh).orElse("")).contains("未发现问题");
  }

  @Test
  void a_fresh_form_finds_no_fault() {
    assertThat(MatterForm.empty(ITEM).fault()).isEqualTo(Optional.empty());
  }
}
