package mingqian.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ResultCodeTest {
  @Test
  void the_codes_carry_the_national_numbers_and_wording() {
    assertThat(Arrays.stream(ResultCode.values()).map(c -> c.number() + c.words().zh()))
        .containsExactly(
            "1未发现问题",
            "2未按规定公示应当公示的信息",
            "3公示信息隐瞒真实情况、弄虚作假",
            "4通过登记的住所（经营场所）无法联系",
            "5发现问题已责令改正",
            "6不配合检查情节严重",
            "7未发现开展本次抽查涉及的经营活动",
            "8发现问题待后续处理");
    assertThat(ResultCode.of(12)).isEmpty();
  }

  @Test
  void no_problem_found_excludes_every_other_result() {
    for (ResultCode other : EnumSet.complementOf(EnumSet.of(ResultCode.NOTHING_FOUND))) {
      assertThat(ResultCode.objection(EnumSet.of(ResultCode.NOTHING_FOUND, other))).isPresent();
      assertThat(ResultCode.objection(EnumSet.of(other))).isEmpty();
    }
    assertThat(ResultCode.objection(EnumSet.of(ResultCode.NOTHING_FOUND))).isEmpty();
  }

  @Test
  void problems_may_stand_together() {
    assertThat(ResultCode.objection(EnumSet.complementOf(EnumSet.of(ResultCode.NOTHING_FOUND))))
        .isEmpty();
  }

  @Test
  void nothing_ticked_is_no_result() {
    assertThat(ResultCode.objection(Set.of())).isPresent();
  }

  @Test
  void what_was_found_has_two_thousand_characters_at_most() {
    assertThat(answer("检".repeat(2000)).objection()).isEmpty();
    assertThat(answer("检".repeat(2001)).objection()).isPresent();
    assertThat(answer("a\u0000b").objection()).isPresent();
    assertThat(answer(" a\r\nb ").found()).isEqualTo("a\nb");
  }

  private static Answer answer(String found) {
    return new Answer("SCJG-01", Set.of(ResultCode.ORDERED_TO_CORRECT), found);
  }
}
