package mingqian.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "91110000600037341L",
        "91310115MA1K3BTP2B",
        "9144030071526726XG",
        "92340602MA2PBMEM24",
        "121200004013590816",
        "91620105L015101280"
      })
  void a_code_with_the_right_check_character_is_accepted(String code) {
    assertThat(new CreditCode(code).value()).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "91110000600037341N",
        "91110000060037341L",
        "12345",
        "",
        "91110000600037341l",
        " 91110000600037341L",
        "9111000060003734IL",
        "９1110000600037341L"
      })
  void anything_else_is_refused(String code) {
    assertThat(CreditCode.isValid(code)).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> new CreditCode(code));
  }
}
