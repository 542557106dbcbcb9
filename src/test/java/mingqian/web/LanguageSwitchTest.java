package mingqian.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageSwitchTest {
  @Test
  void a_page_of_this_site_is_returned_to() {
    assertThat(LanguageSwitch.local("/results?q=%E4%B8%AD&page=2"))
        .hasToString("/results?q=%E4%B8%AD&page=2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/",
        "//example.org/",
        "/\\example.org",
        "///example.org",
        "results",
        "javascript:alert(1)",
        "/a\nb",
        "",
        " /"
      })
  void anything_else_leads_to_the_home_page(String elsewhere) {
    assertThat(LanguageSwitch.local(elsewhere)).hasToString("/");
  }

  @Test
  void an_unknown_language_is_Chinese() {
    assertThat(Language.of("fr")).isEqualTo(Language.ZH);
    assertThat(Language.of("en")).isEqualTo(Language.EN);
  }
}
