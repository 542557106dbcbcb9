package mingqian.publication;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import mingqian.inspection.ResultCode;
import mingqian.inspection.VisitBase;
import mingqian.publication.PublishedResult.Dates;
import mingqian.publication.PublishedResult.Item;
import mingqian.publication.PublishedResult.Order;
import mingqian.publication.PublishedResult.Subject;
import mingqian.regulation.InspectionKind;
import mingqian.terms.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DailyFileTest {
  private static final String HEADINGS =
      "entName,uniscid,raninsPlanId,raninsPlaneName,raninsTaskId,raninsTaskName,raninsTypeName,"
          + "insAuth,insDate,raninsItemName,raninsCheckResName";

  @Test
  void the_file_speaks_the_national_names() {
    assertThat(new String(DailyFile.write(DailyFile.rows(List.of(result("岚枢甲号厂")))), UTF_8))
        .isEqualTo(
            "\uFEFF"
                + HEADINGS
                + "\r\n岚枢甲号厂,"
                + VisitBase.enterprise(1)
                + ",99999920260001,示例计划,999999202605280001,示例任务,不定向,市场监督管理局,2026-06-10,"
                + "安全生产检查：制度,发现问题已责令改正；发现问题待后续处理\r\n");
  }

  @Test
  void a_file_without_rows_is_its_headings() {
    assertThat(new String(DailyFile.write(List.of()), UTF_8))
        .isEqualTo("\uFEFF" + HEADINGS + "\r\n");
    assertThat(DailyFile.read(DailyFile.write(List.of()))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1", "+1", "-1", "@x", "\tx", "＝1", "＋1", "－1", "＠x", "'=1", "''=1", "'x", "a,b", "a\"b",
        "a\r\nb", "a\nb", " a ", "", "𠮷野家", "\"", "'", "a;b"
      })
  void what_is_read_back_equals_what_was_written(String cell) {
    List<String> row = Collections.nCopies(NationalField.values().length, cell);
    assertThat(DailyFile.read(DailyFile.write(List.of(row, row)))).containsExactly(row, row);
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "\tx", "＝1", "＋1", "－1", "＠x", "'=1"})
  void a_cell_that_begins_like_a_formula_is_neutralised(String cell) {
    assertThat(SafeCell.write(cell)).isEqualTo("'" + cell);
    String file = new String(DailyFile.write(DailyFile.rows(List.of(result(cell)))), UTF_8);
    assertThat(file).contains("'" + cell).doesNotContain("\n" + cell);
  }

  @Test
  void another_file_is_not_a_daily_file() {
    assertThatThrownBy(() -> DailyFile.read(HEADINGS.getBytes(UTF_8)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> DailyFile.read("\uFEFFa,b\r\n".getBytes(UTF_8)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void the_note_beside_the_files_explains_every_column() {
    String note = new String(FileReadme.bytes(), UTF_8);
    assertThat(HEADINGS.split(",")).allMatch(heading -> note.contains("\n" + heading + "\n"));
  }

  @Test
  void a_result_of_a_special_inspection_has_its_campaign_where_others_have_their_plan() {
    PublishedResult drawn = result("甲厂");
    PublishedResult special =
        new PublishedResult(
            drawn.key(),
            drawn.subject(),
            new PublishedResult.Origin(
                InspectionKind.SPECIAL,
                Optional.empty(),
                Optional.of(new PublishedResult.Campaign(5, "夏季专项"))),
            drawn.dates(),
            drawn.items());
    assertThat(DailyFile.rows(List.of(special)).get(0).subList(2, 7))
        .containsExactly("5", "夏季专项", "", "", "专项检查");
  }

  @Test
  void a_result_without_a_draw_has_its_kind_and_neither_plan_nor_task() {
    PublishedResult drawn = result("甲厂");
    PublishedResult filed =
        new PublishedResult(
            drawn.key(),
            drawn.subject(),
            new PublishedResult.Origin(InspectionKind.TRIGGERED, Optional.empty()),
            drawn.dates(),
            drawn.items());
    List<String> cells = DailyFile.rows(List.of(filed)).get(0);
    assertThat(cells.subList(2, 7)).containsExactly("", "", "", "", "个案检查");
    assertThat(cells.subList(7, 11))
        .isEqualTo(DailyFile.rows(List.of(drawn)).get(0).subList(7, 11));
  }

  private static PublishedResult result(String name) {
    return new PublishedResult(
        new PublishedResult.Key(7, 7, VisitBase.MARKET, Optional.empty(), Optional.empty()),
        new Subject(VisitBase.enterprise(1), name),
        PublishedResult.Origin.of(
            new Order(
                VisitBase.DRAW,
                new Order.Plan("99999920260001", "示例计划"),
                new Order.Task("999999202605280001", "示例任务", "不定向"))),
        new Dates(LocalDate.of(2026, 6, 10), LocalDate.of(2026, 6, 12), LocalDate.of(2026, 7, 9)),
        List.of(
            new Item(
                "YJGL-01",
                new Item.Title("安全生产检查", "制度"),
                new Item.Office(VisitBase.MARKET, new Words("市场监督管理局", "Market Supervision")),
                List.of(ResultCode.ORDERED_TO_CORRECT, ResultCode.TO_BE_HANDLED))));
  }
}
