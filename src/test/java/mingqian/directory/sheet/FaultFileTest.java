package mingqian.directory.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import mingqian.terms.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaultFileTest {
  private static final Words REASON = new Words("不行", "no");
  private static final Words HINT = new Words("改正", "mend it");

  @Test
  void each_fault_is_a_row_in_the_language_of_the_reader() {
    List<RowFault> faults = List.of(new RowFault(3, "名称", "甲,乙", REASON, HINT));
    assertThat(new String(FaultFile.of(faults, Locale.CHINA), UTF_8))
        .isEqualTo("\uFEFF行,列,值,原因,建议\r\n3,名称,\"甲,乙\",不行,改正\r\n");
    assertThat(new String(FaultFile.of(faults, Locale.ENGLISH), UTF_8))
        .isEqualTo("\uFEFFrow,column,value,reason,hint\r\n3,名称,\"甲,乙\",no,mend it\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "＝1", "＋1", "－1", "＠x"})
  void no_formula_stays_live(String value) {
    List<RowFault> faults = List.of(new RowFault(3, value, value, REASON, HINT));
    assertThat(new String(FaultFile.of(faults, Locale.CHINA), UTF_8))
        .contains("3,'" + value + ",'" + value + ",");
  }
}
