package mingqian.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LandingTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "//evil.example/console/index.xhtml",
        "///evil.example",
        "http://evil.example/",
        "https:/console/draws.xhtml",
        "javascript:alert(1)",
        "/\\evil.example",
        "/a b",
        "results",
        "/console/../results",
        "/%2fevil.example",
        "/nowhere",
        "/logout",
        "/console/accounts.xhtml",
        "/results\r\nX: y"
      })
  void an_address_that_is_not_ours_or_not_for_the_role_leads_home(String next) {
    assertThat(Landing.of(next, People.settled(Role.COORDINATOR)))
        .hasToString("/console/index.xhtml");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/console/draw.xhtml?id=2026-A-001", "/results?name=%E5%B8%82"})
  void the_page_asked_for_is_found_again(String next) {
    assertThat(Landing.of(next, People.settled(Role.COORDINATOR))).hasToString(next);
  }

  @Test
  void an_inspector_goes_to_the_phone_pages() {
    assertThat(Landing.of("", People.settled(Role.INSPECTOR))).hasToString("/field");
  }

  @Test
  void a_one_time_password_leads_to_its_change() {
    Account fresh = new Account(NewAccount.of("wang", "王", Role.COORDINATOR), "hash");
    assertThat(Landing.of("/draws", fresh)).hasToString("/password");
  }
}
