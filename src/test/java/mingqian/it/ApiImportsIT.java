package mingqian.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.util.List;
import mingqian.office.Office;
import mingqian.terms.CreditCode;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A program brings files with the token of the first start. */
@ExtendWith(ArquillianExtension.class)
class ApiImportsIT {
  private static final String HEADINGS = "统一社会信用代码,企业名称,监管库,信用风险分类,行政区划代码,行业代码,登记状态\n";
  private static final String ENTERPRISES = "/api/imports/enterprises";

  @Inject private WaitingDraw waiting;
  @Inject private Office office;

  private Machine machine;

  @BeforeEach
  void take_the_first_token() throws Exception {
    waiting.awaitSealed();
    machine = Machine.with(Files.readString(office.data().resolve("first-token.txt")));
  }

  @Test
  void a_good_file_is_looked_at_then_taken_in_and_the_second_time_changes_nothing()
      throws Exception {
    String file = HEADINGS + row(code("MAAP1A"), "岚枢市接口样例甲有限公司", "C");
    JsonObject seen = Machine.ok(machine.upload(ENTERPRISES + "?mode=preview", file));
    assertThat(counts(seen)).containsExactly(1, 1, 0, 0);
    assertThat(seen.getString("kind")).isEqualTo("enterprises");
    assertThat(seen.getString("encoding")).isEqualTo("UTF-8");
    assertThat(seen.getJsonArray("faults")).isEmpty();
    assertThat(counts(Machine.ok(machine.upload(ENTERPRISES + "?mode=preview", file))))
        .as("a look takes nothing in")
        .containsExactly(1, 1, 0, 0);
    assertThat(counts(Machine.ok(machine.upload(ENTERPRISES + "?mode=all", file))))
        .containsExactly(1, 1, 0, 0);
    assertThat(counts(Machine.ok(machine.upload(ENTERPRISES + "?mode=all", file))))
        .containsExactly(1, 0, 0, 1);
    String renamed = file.replace("样例甲", "样例乙");
    assertThat(counts(Machine.ok(machine.upload(ENTERPRISES + "?mode=all", renamed))))
        .containsExactly(1, 0, 1, 0);
  }

  @Test
  void a_faulty_file_is_shown_refused_whole_or_taken_in_for_its_good_rows() throws Exception {
    String file =
        HEADINGS
            + row(code("MAAP2A"), "岚枢市接口样例丙有限公司", "C")
            + row("91999999MAAP2B0000", "岚枢市接口样例丁有限公司", "C")
            + row(code("MAAP2C"), "岚枢市接口样例戊有限公司", "Z");
    JsonObject seen = Machine.ok(machine.upload(ENTERPRISES + "?mode=preview", file));
    assertThat(counts(seen)).containsExactly(3, 1, 0, 0);
    assertFaults(seen.getJsonArray("faults"));
    JsonObject refused =
        Machine.problem(machine.upload(ENTERPRISES + "?mode=all", file), 422, "file-refused");
    assertThat(counts(refused)).containsExactly(3, 0, 0, 0);
    assertFaults(refused.getJsonArray("faults"));
    JsonObject english =
        Machine.problem(
            machine.english().upload(ENTERPRISES + "?mode=all", file), 422, "file-refused");
    assertThat(english.getString("detail")).contains("nothing was taken in");
    assertThat(english.getJsonArray("faults").getJsonObject(0).getString("reason"))
        .doesNotMatch(".*\\p{IsHan}.*");
    assertThat(counts(Machine.ok(machine.upload(ENTERPRISES + "?mode=good", file))))
        .containsExactly(3, 1, 0, 0);
    assertThat(counts(Machine.ok(machine.upload(ENTERPRISES + "?mode=good", file))))
        .containsExactly(3, 0, 0, 1);
  }

  @Test
  void a_workbook_is_read_like_the_same_table_in_csv() throws Exception {
    String file = HEADINGS + row(code("MAAP3A"), "岚枢市接口样例己有限公司", "C");
    JsonObject seen = Machine.ok(machine.upload(ENTERPRISES, "file", "a.xlsx", Workbooks.of(file)));
    assertThat(seen.getString("encoding")).isEqualTo("xlsx");
    assertThat(counts(seen)).containsExactly(1, 1, 0, 0);
    assertThat(seen.getJsonArray("faults")).isEmpty();
  }

  @Test
  void every_kind_of_file_has_its_address() throws Exception {
    for (String kind : List.of("enterprises", "inspectors", "matters", "recusals")) {
      JsonObject seen =
          Machine.ok(machine.upload("/api/imports/" + kind + "?mode=preview", "胡言,乱语\n1,2\n"));
      assertThat(seen.getString("kind")).isEqualTo(kind);
      assertThat(seen.getJsonArray("faults")).isNotEmpty();
      Machine.problem(
          machine.upload("/api/imports/" + kind + "?mode=all", ""), 422, "file-refused");
    }
    Machine.problem(machine.upload("/api/imports/fish", "x"), 404, "not-found");
  }

  @Test
  void a_request_of_another_form_is_refused_with_what_to_do() throws Exception {
    Machine.problem(machine.upload(ENTERPRISES + "?mode=maybe", "x"), 400, "bad-request");
    JsonObject field =
        Machine.problem(machine.upload(ENTERPRISES, "upload", "x"), 400, "bad-request");
    assertThat(field.getString("field")).isEqualTo("file");
    Machine.problem(machine.post(ENTERPRISES, "{}"), 415, "wrong-content-type");
    Machine.problem(
        machine.post(ENTERPRISES, "text/csv", BodyPublishers.ofString(HEADINGS)),
        415,
        "wrong-content-type");
    Machine.problem(
        machine.post(
            ENTERPRISES, "multipart/form-data; boundary=x", BodyPublishers.ofString("nothing")),
        400,
        "bad-request");
    Machine.problem(
        machine.post(ENTERPRISES, "multipart/form-data", BodyPublishers.ofString("nothing")),
        400,
        "bad-request");
    Machine.problem(machine.get(ENTERPRISES), 405, "wrong-method");
  }

  /** Row 3 has a wrong check character, row 4 no such library. */
  private static void assertFaults(JsonArray faults) {
    assertThat(faults.getValuesAs(JsonObject.class))
        .extracting(fault -> fault.getInt("row"))
        .containsExactly(3, 4);
    assertThat(faults.getValuesAs(JsonObject.class))
        .allSatisfy(
            fault ->
                assertThat(fault.keySet())
                    .containsExactlyInAnyOrder("row", "column", "value", "reason", "hint"));
    assertThat(faults.getJsonObject(0).getString("column")).isEqualTo("统一社会信用代码");
    assertThat(faults.getJsonObject(1).getString("value")).isEqualTo("Z");
  }

  private static List<Integer> counts(JsonObject answer) {
    return List.of(
        answer.getInt("rows"),
        answer.getInt("created"),
        answer.getInt("changed"),
        answer.getInt("unchanged"));
  }

  private static String row(String code, String name, String library) {
    return String.join(",", code, name, library, "B", "999901", "F5213", "存续") + "\n";
  }

  /** A credit code of no region that exists, with its check character by trial. */
  private static String code(String six) {
    String seventeen = "91999999" + six + "000";
    return "0123456789ABCDEFGHJKLMNPQRTUWXY"
        .chars()
        .mapToObj(check -> seventeen + (char) check)
        .filter(CreditCode::isValid)
        .findFirst()
        .orElseThrow();
  }
}
