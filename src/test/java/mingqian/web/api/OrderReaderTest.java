package mingqian.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import mingqian.ceremony.OrderFile;
import mingqian.plan.DrawOrderRow.Frame;
import mingqian.plan.FreeNumbers;
import mingqian.plan.OrderKind;
import mingqian.plan.PlanItemRow;
import mingqian.terms.DateSpan;
import mingqian.terms.DepartmentCode;
import mingqian.terms.Library;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderReaderTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-05T01:30:00Z"), ZoneId.of("Asia/Shanghai"));
  private static final OrderReader READER = new OrderReader(new FreeNumbers(List.of()), CLOCK);
  private static final String SHORT =
      """
      {"plan":"99999920260001","name":"食品抽查","library":"B",
       "window":{"from":"2026-11-09","until":"2026-11-20"},
       "strata":[{"matters":["SCJG-05","XFJY-01"],"rate":"3%"}]}
      """;

  @Test
  void an_order_may_leave_out_numbers_kind_seal_time_and_randomness() {
    OrderFile order = READER.read(body(SHORT));
    assertThat(order.number()).isEqualTo("999999202611050001");
    assertThat(order.rows())
        .containsExactly(
            List.of(
                "99999920260001",
                "999999202611050001",
                "食品抽查",
                "2026-B-001",
                "不定向",
                "B",
                "B.1",
                "",
                "",
                "SCJG-05；XFJY-01",
                "3%",
                "0",
                "2026-11-09",
                "2026-11-20",
                "2026-11-05 09:30",
                "local"));
  }

  private static final PlanItemRow ITEM =
      new PlanItemRow(
          new PlanItemRow.Title("B.food", new DepartmentCode("SCJG"), OrderKind.DIRECTED),
          new PlanItemRow.Scope(
              new Frame(Library.B, Set.of("C13", "H62")), Set.of("SCJG-05", "XFJY-01")),
          new PlanItemRow.Extent.Rate(250),
          new PlanItemRow.Timing(
              new DateSpan(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 12, 4)), 2));

  @Test
  void an_item_of_the_plan_fills_all_that_is_left_out_from_tomorrow_on() {
    String text = "{\"plan\":\"99999920260001\",\"items\":[\"B.food\"]}";
    assertThat(READER.read(body(text), List.of(ITEM)).rows())
        .containsExactly(
            List.of(
                "99999920260001",
                "999999202611050001",
                "计划项 B.food",
                "2026-B-001",
                "定向",
                "B",
                "B.food",
                "C13；H62",
                "",
                "SCJG-05；XFJY-01",
                "2.5%",
                "0",
                "2026-11-06",
                "2026-12-04",
                "2026-11-05 09:30",
                "local"));
  }

  @Test
  void an_item_that_the_plan_has_not_is_refused_by_its_field() {
    String text = "{\"plan\":\"99999920260001\",\"items\":[\"B.none\"]}";
    Trouble trouble =
        catchThrowableOfType(Trouble.class, () -> READER.read(body(text), List.of(ITEM)));
    assertThat(trouble.problem().status()).isEqualTo(400);
  }

  @Test
  void each_stratum_is_a_row_in_the_order_of_the_request() {
    String two =
        SHORT.replace(
            "\"strata\":[",
            "\"randomness\":\"witness:3\",\"kind\":\"directed\",\"number\":\"1\",\"id\":\"X\","
                + "\"strata\":[{\"name\":\"B.food\",\"industries\":[\"C13\",\"H62\"],\"classes\":[\"D\",\"C\"],"
                + "\"matters\":[\"SCJG-02\"],\"rate\":\"2.5%\",\"reserve\":4},");
    List<List<String>> rows = READER.read(body(two)).rows();
    assertThat(rows).hasSize(2);
    assertThat(rows.get(0))
        .contains("B.food", "C13；H62", "C；D", "2.5%", "4", "witness:3", "定向", "X");
    assertThat(rows.get(1)).contains("B.2", "3%");
  }

  @ParameterizedTest
  @ValueSource(strings = {"plan", "name", "library", "window", "strata"})
  void what_an_order_must_say_is_asked_for(String field) {
    String text = SHORT.replace("\"" + field + "\"", "\"other\"");
    Trouble trouble = catchThrowableOfType(Trouble.class, () -> READER.read(body(text)));
    assertThat(trouble.problem().more().getString("field")).isEqualTo(field);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"rate\":\"3%\",\"matters\":[\"A\"],\"quota\":7}",
        "{\"rate\":3,\"matters\":[\"A\"]}",
        "{\"rate\":\"3%\",\"matters\":\"A\"}"
      })
  void a_stratum_of_another_form_is_refused(String stratum) {
    String text = SHORT.replaceAll("\\{\"matters\".*}]", stratum + "]");
    assertThat(catchThrowableOfType(Trouble.class, () -> READER.read(body(text))).problem().code())
        .isEqualTo("bad-request");
  }

  @Test
  void a_cell_cannot_break_out_of_its_row() {
    String name = "a\",b\n999,x";
    String text = SHORT.replace("食品抽查", "a\\\",b\\n999,x");
    OrderFile order = READER.read(body(text));
    assertThat(order.rows().get(0).get(2)).isEqualTo(name);
    assertThat(order.text().lines().count()).isEqualTo(3);
    assertThat(order.text()).contains("\"a\"\",b\n999,x\"");
  }

  @Test
  void a_fault_of_the_file_is_told_by_the_field_of_the_request() {
    assertThat(OrderFields.of("抽查比例", 3)).isEqualTo("strata[1].rate");
    assertThat(OrderFields.of("计划编号", 2)).isEqualTo("plan");
    assertThat(OrderFields.of("", 0)).isEqualTo("strata[0]");
    assertThat(OrderFields.BY_HEADING.keySet())
        .containsExactlyInAnyOrderElementsOf(OrderFile.HEADINGS);
  }

  private static Body body(String text) {
    return Body.of(text.getBytes(UTF_8));
  }
}
