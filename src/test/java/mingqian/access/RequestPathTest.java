package mingqian.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestPathTest {
  @ParameterizedTest
  @ValueSource(strings = {"/", "/draws/2026-A-001/", "/a.b/..c/d~e", "/exports/x+y@z"})
  void a_plain_path_is_itself(String raw) {
    assertThat(RequestPath.of(raw)).contains(raw);
  }

  @Test
  void characters_beyond_ascii_are_decoded() {
    assertThat(RequestPath.of("/results/%E5%B8%82")).contains("/results/市");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "//",
        "/a//b",
        "/.",
        "/..",
        "/a/../b",
        "/a/./b",
        "/a/..",
        "/a;x=1/b",
        "/a;",
        "/%2e%2e/b",
        "/%2F",
        "/a%5Cb",
        "/a\\b",
        "/%69ndex",
        "/a%00",
        "/a b",
        "/%C0%AF",
        "/%E0%80%AF",
        "/%FF",
        "/%E5%B8",
        "/%",
        "/%8",
        "/市"
      })
  void any_other_spelling_is_refused(String raw) {
    assertThat(RequestPath.of(raw)).isEmpty();
  }

  @Test
  void an_endless_path_is_refused() {
    assertThat(RequestPath.of("/" + "a/".repeat(100_000))).isEmpty();
  }
}
