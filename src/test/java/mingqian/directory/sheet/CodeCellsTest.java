package mingqian.directory.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import mingqian.terms.CreditCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeCellsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "９１３１０１１５ＭＡ１Ｋ３ＢＴＰ２Ｂ",
        "91310115ma1k3btp2b",
        " 91310115MA1K3BTP2B\u3000",
        "91310115-MA1K3BTP2-B",
        "91310115－MA1K3BTP2—B",
        "9131 0115 MA1K 3BTP 2B",
        "=\"91310115MA1K3BTP2B\"",
        "'91310115MA1K3BTP2B",
        "\uFEFF91310115MA1K3BTP2B\u200B"
      })
  void a_credit_code_is_repaired_and_the_repair_told(String cell) {
    assertThat(CreditCodes.CREDIT_CODE.parse(cell))
        .isInstanceOfSatisfying(
            Parsed.Repaired.class,
            repaired ->
                assertThat(repaired.value()).isEqualTo(new CreditCode("91310115MA1K3BTP2B")));
  }

  @ParameterizedTest
  @CsvSource({"121200004013590816.0", "121200004013590816.00", "１２１２００００４０１３５９０８１６．０"})
  void a_code_that_became_a_number_loses_its_decimal_zero(String cell) {
    assertThat(CreditCodes.CREDIT_CODE.parse(cell))
        .isInstanceOfSatisfying(
            Parsed.Repaired.class,
            repaired ->
                assertThat(repaired.value()).isEqualTo(new CreditCode("121200004013590816")));
  }

  @ParameterizedTest
  @CsvSource({
    "9.1361E+17,科学计数法,scientific",
    "9E17,科学计数法,scientific",
    "913101150000000000,十五位数字加零,fifteen digits and zeros",
    "913101151234567000,十五位数字加零,fifteen digits and zeros",
    "110000000373410,旧注册号,old registration number",
    "91110000600037341N,校验位,check character",
    "91110000060037341L,校验位,check character",
    "12345,现为 5 位,found 5",
    "9131O115MA1K3BTP2B,不允许的字符,foreign character"
  })
  void a_damaged_credit_code_is_refused_for_its_own_reason(String cell, String zh, String en) {
    assertThat(CreditCodes.CREDIT_CODE.parse(cell))
        .isInstanceOfSatisfying(
            Parsed.Bad.class,
            bad -> {
              assertThat(bad.reason().zh()).contains(zh);
              assertThat(bad.reason().en()).contains(en);
            });
  }

  @ParameterizedTest
  @CsvSource({"999901,999901", "９９９９０１,999901", "999901.0,999901", "999901000000,999901"})
  void a_district_code_is_read(String cell, String code) {
    assertThat(value(Codes.DISTRICT_OR_NAME.parse(cell))).isEqualTo(code);
    assertThat(value(Codes.DISTRICT.parse(cell))).hasToString(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"99901", "9999", "9.99901E+11", "99990100"})
  void a_district_code_that_lost_zeros_is_refused(String cell) {
    assertThat(Codes.DISTRICT_OR_NAME.parse(cell)).isInstanceOf(Parsed.Bad.class);
    assertThat(Codes.DISTRICT.parse(cell)).isInstanceOf(Parsed.Bad.class);
  }

  @ParameterizedTest
  @CsvSource({
    "C1311,C1311",
    "c1311,C1311",
    "Ｃ１３１１,C1311",
    "1311,C1311",
    "0111,A0111",
    "9700.0,T9700"
  })
  void an_industry_code_is_read(String cell, String code) {
    assertThat(value(Codes.INDUSTRY_CODE.parse(cell))).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"A111", "111", "11", "9911", "制造业", "Z1311", "C13111"})
  void an_industry_code_that_lost_zeros_is_refused(String cell) {
    assertThat(Codes.INDUSTRY_CODE.parse(cell)).isInstanceOf(Parsed.Bad.class);
  }

  private static Object value(Parsed<?> parsed) {
    if (parsed instanceof Parsed.Good<?> good) {
      return good.value();
    }
    return parsed instanceof Parsed.Repaired<?> repaired ? repaired.value() : parsed;
  }
}
