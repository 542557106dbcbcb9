package mingqian.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What everybody may read over the interface, and how it says no. */
@ExtendWith(ArquillianExtension.class)
class ApiPublicIT {
  private static final String JUNE = "2026-A-001";
  private static final Machine ANYBODY = Machine.anybody();

  @Inject private WaitingDraw waiting;

  @BeforeEach
  void wait_for_the_rehearsal() throws InterruptedException {
    waiting.awaitSealed();
  }

  @Test
  void results_are_found_by_year_department_and_name_in_pages() throws Exception {
    JsonObject all = Machine.ok(ANYBODY.get("/api/public/results?q=&year=&department=&page="));
    assertThat(all.getInt("total")).isPositive();
    assertThat(all.getInt("page")).isEqualTo(1);
    JsonObject first = all.getJsonArray("items").getJsonObject(0);
    assertThat(first.getString("creditCode")).hasSize(18);
    JsonObject matter = first.getJsonArray("matters").getJsonObject(0);
    JsonObject same =
        Machine.ok(
            ANYBODY.get(
                "/api/public/results?q="
                    + first.getString("creditCode")
                    + "&year=2026&department="
                    + matter.getString("department")));
    assertThat(same.getJsonArray("items").toString()).contains(first.getString("creditCode"));
    JsonObject second = Machine.ok(ANYBODY.get("/api/public/results?page=2&size=1"));
    assertThat(second.getJsonArray("items")).hasSize(1);
    assertThat(second.getJsonArray("items").getJsonObject(0))
        .isEqualTo(all.getJsonArray("items").getJsonObject(1));
    assertThat(Machine.ok(ANYBODY.get("/api/public/results?year=2019")).getInt("total")).isZero();
  }

  @Test
  void a_sealed_draw_is_shown_by_its_seal_and_counts_and_a_disclosed_one_by_its_files()
      throws Exception {
    JsonObject list = Machine.ok(ANYBODY.get("/api/public/draws"));
    assertThat(ids(list)).contains(JUNE, "2026-B-003");
    JsonObject june = Machine.ok(ANYBODY.get("/api/public/draws/" + JUNE));
    assertThat(june.getString("seal")).matches("[0-9a-f]{64}");
    assertThat(june.getString("commitment")).matches("[0-9a-f]{64}");
    assertThat(june.getBoolean("disclosed")).isTrue();
    JsonArray files = june.getJsonArray("files");
    assertThat(files).isNotEmpty();
    String address = files.getJsonObject(0).getString("address");
    assertThat(ANYBODY.get(address).statusCode()).isEqualTo(200);
    JsonObject waiting = Machine.ok(ANYBODY.get("/api/public/draws/2026-B-003"));
    assertThat(waiting.getString("seal")).matches("[0-9a-f]{64}");
    JsonObject library = waiting.getJsonArray("libraries").getJsonObject(0);
    assertThat(library.getString("library")).isEqualTo("B");
    assertThat(library.getInt("frame")).isGreaterThan(library.getInt("quota"));
  }

  /** As RFC 5545 writes all-day events: the end is the day after, lines end in CRLF. */
  @Test
  void the_windows_are_a_calendar_to_subscribe_to() throws Exception {
    HttpResponse<String> feed = ANYBODY.get("/windows.ics?library=C&district=999904");
    assertThat(feed.statusCode()).isEqualTo(200);
    assertThat(feed.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar");
    assertThat(feed.body())
        .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
        .endsWith("END:VCALENDAR\r\n")
        .contains("DTSTART;VALUE=DATE:20260621\r\n", "DTEND;VALUE=DATE:20260701\r\n")
        .contains("DTSTART;VALUE=DATE:20260921\r\n", "DTEND;VALUE=DATE:20261001\r\n");
    String crooked = ANYBODY.get("/windows.ics?library=%3Cx&district=1&industry='").body();
    assertThat(crooked)
        .contains("DTSTART;VALUE=DATE:20260601\r\n", "DTEND;VALUE=DATE:20260701\r\n");
  }

  @Test
  void the_windows_of_the_three_libraries_are_told() throws Exception {
    JsonObject windows = Machine.ok(ANYBODY.get("/api/public/windows"));
    JsonObject exceptions = windows.getJsonObject("exceptions");
    assertThat(exceptions.getInt("inspections")).isPositive();
    assertThat(exceptions.getInt("onQuietDays"))
        .as("the leak and the complaint of the sample year")
        .isBetween(1, exceptions.getInt("inspections"));
    JsonObject a = windows.getJsonArray("libraries").getJsonObject(0);
    assertThat(a.getString("library")).isEqualTo("A");
    assertThat(a.getJsonArray("open").getJsonObject(0).getString("from")).endsWith("-06-01");
    assertThat(a.getJsonArray("open").getJsonObject(0).getString("until")).endsWith("-06-30");
  }

  @Test
  void the_same_answer_is_not_sent_twice_and_any_site_may_read_it() throws Exception {
    for (String path :
        List.of(
            "/api/public/results",
            "/api/public/draws",
            "/api/public/windows",
            "/api/openapi.json")) {
      HttpResponse<String> first = ANYBODY.get(path);
      String tag = first.headers().firstValue("ETag").orElseThrow();
      HttpResponse<String> again =
          ANYBODY.send(ANYBODY.request(path).header("If-None-Match", tag).GET().build());
      assertThat(again.statusCode()).as(path).isEqualTo(304);
      assertThat(again.body()).isEmpty();
      assertThat(first.headers().firstValue("Set-Cookie")).isEmpty();
      assertThat(first.headers().firstValue("Access-Control-Allow-Origin").isPresent())
          .isEqualTo(path.startsWith("/api/public"));
    }
  }

  @Test
  void what_is_not_there_is_a_problem_in_the_asked_language() throws Exception {
    for (String path : List.of("/api/public/draws/2030-A-001", "/api/public/draws/_", "/api/x")) {
      JsonObject zh = Machine.problem(ANYBODY.get(path), 404, "not-found");
      JsonObject en = Machine.problem(ANYBODY.english().get(path), 404, "not-found");
      assertThat(zh.getString("detail")).matches(".*\\p{IsHan}.*");
      assertThat(en.getString("detail")).doesNotMatch(".*\\p{IsHan}.*");
      assertThat(zh.getString("instance")).isEqualTo(path);
    }
    JsonObject asked = Machine.problem(ANYBODY.get("/api/x?lang=en"), 404, "not-found");
    assertThat(asked.getString("title")).isEqualTo("Not found");
  }

  @Test
  void what_cannot_be_meant_is_refused() throws Exception {
    for (String query :
        List.of("page=0", "page=x", "size=1000", "year=26", "department=%E5%B8%82")) {
      JsonObject problem =
          Machine.problem(ANYBODY.get("/api/public/results?" + query), 400, "bad-request");
      assertThat(problem.getString("field")).isEqualTo(query.substring(0, query.indexOf('=')));
    }
  }

  @Test
  void without_a_login_everything_else_is_closed() throws Exception {
    for (String path : List.of("/api/draws", "/api/draws/" + JUNE, "/api/assignments")) {
      HttpResponse<String> answer = ANYBODY.get(path);
      Machine.problem(answer, 401, "login-needed");
      assertThat(answer.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Bearer");
    }
    Machine.problem(
        ANYBODY.upload("/api/imports/enterprises?mode=preview", "x"), 401, "login-needed");
    Machine.problem(ANYBODY.post("/api/public/draws", "{}"), 405, "wrong-method");
  }

  @Test
  void a_method_that_no_address_takes_is_refused_in_the_words_of_the_interface() throws Exception {
    for (String method : List.of("TRACE", "PROPFIND", "PATCH", "BREW")) {
      for (String path : List.of("/api/public/draws", "/api/draws", "/api/openapi.json")) {
        HttpResponse<String> answer = asked(method, path);
        Machine.problem(answer, 405, "wrong-method");
        assertThat(answer.headers().firstValue("Allow").orElse("")).as(path).contains("GET");
      }
      Machine.problem(asked(method, "/api/nowhere"), 404, "not-found");
    }
  }

  private static HttpResponse<String> asked(String method, String path) throws Exception {
    return ANYBODY.send(ANYBODY.request(path).method(method, BodyPublishers.noBody()).build());
  }

  @Test
  void the_description_is_there_for_everybody() throws Exception {
    JsonObject description = Machine.ok(ANYBODY.get("/api/openapi.json"));
    assertThat(description.getString("openapi")).startsWith("3.");
    assertThat(description.getJsonObject("paths")).containsKey("/api/draws/{id}/conduct");
    HttpResponse<String> platform = ANYBODY.get("/openapi");
    assertThat(platform.statusCode()).as(platform.body()).isEqualTo(200);
    assertThat(platform.body()).contains("/api/draws/{id}/conduct").doesNotContain("/field");
  }

  private static List<String> ids(JsonObject list) {
    return list.getJsonArray("items").getValuesAs(JsonObject.class).stream()
        .map(one -> one.getString("id"))
        .toList();
  }
}
