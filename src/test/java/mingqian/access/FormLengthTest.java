package mingqian.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class FormLengthTest {
  private static final String FORM = "application/x-www-form-urlencoded; charset=UTF-8";

  @Test
  void a_form_may_be_so_long_and_no_longer() {
    assertThat(refusal("POST", FORM, "1048576")).isEmpty();
    assertThat(refusal("POST", FORM, "1048577")).hasValue(413);
    assertThat(refusal("POST", "Application/X-WWW-Form-Urlencoded", "3000000")).hasValue(413);
  }

  @Test
  void a_form_says_its_length_before_it_is_read() {
    assertThat(refusal("POST", FORM, "")).hasValue(411);
  }

  @Test
  void what_is_no_form_has_limits_elsewhere() {
    assertThat(refusal("POST", "multipart/form-data; boundary=x", "9000000")).isEmpty();
    assertThat(refusal("POST", "", "9000000")).isEmpty();
    assertThat(refusal("GET", FORM, "9000000")).isEmpty();
  }

  private static OptionalInt refusal(String method, String type, String length) {
    Map<String, String> headers = new HashMap<>();
    headers.put("Content-Type", type);
    headers.put("Content-Length", length);
    headers.values().removeIf(String::isEmpty);
    return FormLength.refusal(Requests.of(method, "/console/clock.xhtml", headers));
  }
}
