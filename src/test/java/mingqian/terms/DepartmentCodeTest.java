package mingqian.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DepartmentCodeTest {
  @ParameterizedTest
  @ValueSource(strings = {"SCJG", "A1", "ABCDEFGH", "S0000000"})
  void a_code_is_two_to_eight_letters_or_digits_a_letter_first(String code) {
    assertThat(DepartmentCode.of(code)).contains(new DepartmentCode(code));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "S", "ABCDEFGHI", "1SCJG", "00", "scjg", "SC-JG", "SCJG ", "市场", "SC\0JG"})
  void anything_else_is_none_and_is_refused(String text) {
    assertThat(DepartmentCode.of(text)).isEmpty();
    assertThatThrownBy(() -> new DepartmentCode(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
