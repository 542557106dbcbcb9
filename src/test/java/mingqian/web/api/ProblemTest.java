package mingqian.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Locale;
import mingqian.terms.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemTest {
  @Test
  void a_document_has_the_members_of_rfc_9457_and_a_code() {
    Problem problem =
        new Problem(
            409,
            "seal-refused",
            new Words("尚未审批", "not approved yet"),
            Json.createObjectBuilder().add("field", "x").build());
    JsonObject document = problem.document(Locale.ENGLISH, "/api/draws/1/seal");
    assertThat(document.keySet())
        .containsExactlyInAnyOrder(
            "type", "title", "status", "detail", "instance", "code", "field");
    assertThat(document.getInt("status")).isEqualTo(409);
    assertThat(document.getString("code")).isEqualTo("seal-refused");
    assertThat(document.getString("type")).isEqualTo("urn:mingqian:problem:seal-refused");
    assertThat(document.getString("detail")).isEqualTo("not approved yet");
    assertThat(document.getString("instance")).isEqualTo("/api/draws/1/seal");
    assertThat(problem.document(Locale.SIMPLIFIED_CHINESE, "/x").getString("detail"))
        .isEqualTo("尚未审批");
  }

  @ParameterizedTest
  @CsvSource({
    "400, bad-request",
    "401, login-needed",
    "403, not-permitted",
    "404, not-found",
    "405, wrong-method",
    "406, not-acceptable",
    "411, bad-request",
    "413, too-large",
    "415, wrong-content-type",
    "500, fault",
    "503, fault"
  })
  void every_status_has_its_stable_code(int status, String code) {
    Problem problem = Problem.ofStatus(status);
    assertThat(problem.code()).isEqualTo(code);
    assertThat(problem.status()).isEqualTo(status);
  }
}
