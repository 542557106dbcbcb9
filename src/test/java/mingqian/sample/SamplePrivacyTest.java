package mingqian.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SamplePrivacyTest {
  /** Region, birthday, three digits, check; task numbers of region 999999 are built alike. */
  private static final Pattern PERSONAL_NUMBER =
      Pattern.compile(
          "(?<![0-9A-Z])(?!999999)[1-9]\\d{5}(18|19|20)\\d{2}(0[1-9]|1[0-2])([0-2]\\d|3[01])\\d{3}[0-9Xx](?![0-9A-Z])");

  private static final Pattern PHONE =
      Pattern.compile("(?<![0-9A-Z])(1[3-9]\\d{9}|0\\d{2,3}-?\\d{7,8})(?![0-9A-Z])");

  static String[] files() {
    return SampleOffice.files().keySet().toArray(String[]::new);
  }

  @ParameterizedTest
  @MethodSource("files")
  void no_file_holds_a_personal_number_or_a_telephone_number(String name) {
    String text =
        name.endsWith("inspectors.csv")
            ? SampleTable.inspectors().text()
            : SampleTable.utf8(name).text();
    assertThat(PERSONAL_NUMBER.matcher(text).results()).isEmpty();
    assertThat(PHONE.matcher(text).results()).isEmpty();
  }
}
