package mingqian.publication;

import static mingqian.inspection.ResultCode.NOTHING_FOUND;
import static mingqian.inspection.ResultCode.ORDERED_TO_CORRECT;
import static mingqian.inspection.ResultCode.TO_BE_HANDLED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mingqian.inspection.Published;
import mingqian.inspection.VisitBase;
import mingqian.regulation.InspectionKind;
import mingqian.terms.DepartmentCode;
import mingqian.terms.Page;
import mingqian.terms.Slice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PublishedResultsTest {
  private static final Slice FIRST_PAGE = new Slice(1, 20);
  private static final String FRIDAY = "2026-06-12T01:00:00Z";
  private static final String MONDAY_IN_BEIJING = "2026-06-14T16:30:00Z";

  private final Board board = new Board();

  @AfterEach
  void close() {
    board.close();
  }

  @Test
  void a_result_is_found_by_any_part_of_the_name_or_the_whole_credit_code() {
    board.publish(1, FRIDAY, NOTHING_FOUND);
    board.publish(2, FRIDAY, NOTHING_FOUND);
    assertThat(found("示例")).containsExactly(1L);
    assertThat(found("pure")).containsExactly(2L);
    assertThat(found("ＰＵＲＥ")).containsExactly(2L);
    assertThat(found("(示例)")).containsExactly(1L);
    String code = VisitBase.enterprise(1).value();
    assertThat(found(" " + code.toLowerCase(java.util.Locale.ROOT))).containsExactly(1L);
    assertThat(found(code.substring(0, 17))).isEmpty();
    assertThat(found("无此企业")).isEmpty();
    assertThat(found("")).containsExactly(2L, 1L);
  }

  @Test
  void wildcards_in_a_search_are_letters_like_others() {
    board.publish(1, FRIDAY, NOTHING_FOUND);
    board.publish(2, FRIDAY, NOTHING_FOUND);
    board.publish(3, FRIDAY, NOTHING_FOUND);
    assertThat(found("%")).containsExactly(2L);
    assertThat(found("100%P")).containsExactly(2L);
    assertThat(found("_")).containsExactly(3L);
    assertThat(found("!")).isEmpty();
    assertThat(found("\\")).isEmpty();
    assertThat(found("' or '1'='1")).isEmpty();
  }

  @Test
  void code_1_does_not_find_code_12() {
    board.publish(1, FRIDAY, ORDERED_TO_CORRECT);
    board.publish(2, FRIDAY, NOTHING_FOUND);
    board.base.execute("update published_matter_code set code = 12 where code = 1");
    assertThat(board.results().search(ResultSearch.ALL.with(NOTHING_FOUND), FIRST_PAGE).total())
        .isZero();
    board.base.execute(
        "update published_matter_code set code = 1 where published_matter_id in"
            + " (select id from published_matter where result_id = 2)");
    assertThat(numbers(board.results().search(ResultSearch.ALL.with(NOTHING_FOUND), FIRST_PAGE)))
        .containsExactly(2L);
  }

  @Test
  void department_year_and_code_narrow_the_search() {
    board.publish(1, FRIDAY, ORDERED_TO_CORRECT, TO_BE_HANDLED);
    ResultSearch market = ResultSearch.ALL.of(VisitBase.MARKET);
    assertThat(total(market)).isEqualTo(1);
    assertThat(total(market.with(TO_BE_HANDLED))).isEqualTo(1);
    assertThat(total(market.with(NOTHING_FOUND))).isZero();
    assertThat(total(ResultSearch.ALL.of(VisitBase.SAFETY).with(TO_BE_HANDLED))).isZero();
    assertThat(total(ResultSearch.ALL.of(new DepartmentCode("XFJY")))).isZero();
    assertThat(total(market.in(2026))).isEqualTo(1);
    assertThat(total(market.in(2025))).isZero();
    assertThat(board.results().years()).containsExactly(2026);
  }

  @Test
  void a_week_goes_from_monday_to_sunday_in_beijing() {
    board.publish(1, FRIDAY, NOTHING_FOUND);
    board.publish(2, MONDAY_IN_BEIJING, NOTHING_FOUND);
    assertThat(numbers(board.results().ofWeek(LocalDate.of(2026, 6, 14), FIRST_PAGE)))
        .containsExactly(1L);
    assertThat(numbers(board.results().ofWeek(LocalDate.of(2026, 6, 15), FIRST_PAGE)))
        .containsExactly(2L);
  }

  @Test
  void a_result_shows_what_the_public_reads() {
    board.publish(1, FRIDAY, ORDERED_TO_CORRECT, TO_BE_HANDLED);
    PublishedResult result =
        board.results().ofEnterprise(VisitBase.enterprise(1), FIRST_PAGE).rows().get(0);
    assertThat(result.order().orElseThrow().plan().number()).isEqualTo("99999920260001");
    assertThat(result.order().orElseThrow().task().type()).isEqualTo("不定向");
    assertThat(result.dates().inspected()).isEqualTo(LocalDate.of(2026, 6, 10));
    assertThat(result.dates().published()).isEqualTo(LocalDate.of(2026, 6, 12));
    assertThat(result.items())
        .extracting(PublishedResult.Item::codes)
        .containsExactly(List.of(ORDERED_TO_CORRECT, TO_BE_HANDLED), List.of(NOTHING_FOUND));
    assertThat(result.items().get(0).office().name().en()).isEqualTo("Market Supervision");
    assertThat(board.results().find(1)).contains(result);
    assertThat(board.results().ofDraw(VisitBase.DRAW, FIRST_PAGE).rows()).containsExactly(result);
  }

  @Test
  void a_result_without_a_draw_is_found_like_any_other_and_in_no_draw() {
    Published filed = board.publishFiled(2, FRIDAY);
    PublishedResult result = board.results().find(filed.result()).orElseThrow();
    assertThat(result.origin())
        .isEqualTo(new PublishedResult.Origin(InspectionKind.TRIGGERED, Optional.empty()));
    assertThat(board.results().ofEnterprise(VisitBase.enterprise(2), FIRST_PAGE).rows())
        .containsExactly(result);
    assertThat(board.results().ofDraw(VisitBase.DRAW, FIRST_PAGE).rows()).isEmpty();
    assertThat(total(ResultSearch.ALL.of(VisitBase.MARKET))).isEqualTo(1);
  }

  @Test
  void a_result_of_a_special_inspection_names_its_campaign() {
    Published special = board.publishSpecial(2, FRIDAY);
    assertThat(board.results().find(special.result()).orElseThrow().origin())
        .isEqualTo(
            new PublishedResult.Origin(
                InspectionKind.SPECIAL,
                Optional.empty(),
                Optional.of(new PublishedResult.Campaign(5, "夏季专项"))));
  }

  @Test
  void what_is_published_keeps_the_names_of_its_day() {
    Published published = board.publish(1, FRIDAY, NOTHING_FOUND);
    board.base.execute("update enterprise set name = '改名厂'");
    board.keep(published);
    assertThat(board.results().find(1).orElseThrow().subject().name()).contains("示例");
  }

  @Test
  void a_visit_that_is_not_published_is_in_no_result() {
    board.base.execute(
        "insert into visit (id, draw_id, credit_code, library, stratum, state, visit_day, version)"
            + " values (9, '2026-A-001', '%s', 'A', 'A.x', 'CHECKED_IN', '2026-06-10', 0)"
                .formatted(VisitBase.enterprise(4)));
    assertThat(found("")).isEmpty();
    assertThat(board.results().find(9)).isEmpty();
  }

  @Test
  void a_correction_takes_the_place_of_the_old_version_and_both_stay_public() {
    board.publish(1, FRIDAY, ORDERED_TO_CORRECT);
    board.correct(1, MONDAY_IN_BEIJING, NOTHING_FOUND);
    assertThat(found("")).containsExactly(11L);
    PublishedResult now = board.results().find(11).orElseThrow();
    assertThat(now.key().ground()).contains("录入有误");
    assertThat(board.results().versions(now))
        .extracting(PublishedResult::result)
        .containsExactly(1L, 11L);
  }

  @Test
  @DisplayName("R09: a correction is as late as its first version was, not later")
  void a_correction_is_late_only_if_its_first_version_was() {
    board.publish(1, FRIDAY, ORDERED_TO_CORRECT);
    board.correct(1, "2026-09-01T01:00:00Z", NOTHING_FOUND);
    board.publish(2, "2026-07-10T01:00:00Z", ORDERED_TO_CORRECT);
    board.correct(2, "2026-09-01T01:00:00Z", NOTHING_FOUND);
    assertThat(board.results().find(11).orElseThrow().dates().isLate()).isFalse();
    assertThat(board.results().find(12).orElseThrow().dates().isLate()).isTrue();
  }

  @Test
  void the_answer_to_an_upheld_objection_is_public_with_its_correction() {
    board.publish(1, FRIDAY, ORDERED_TO_CORRECT);
    board.object(1, "DISMISSED", "查无此事");
    board.object(1, "UPHELD", "台账确已补齐");
    board.correct(1, MONDAY_IN_BEIJING, NOTHING_FOUND);
    assertThat(board.results().find(11).orElseThrow().key().answer()).contains("台账确已补齐");
    assertThat(board.results().find(1).orElseThrow().key().answer()).isEmpty();
  }

  @Test
  void a_correction_without_an_upheld_objection_has_no_answer() {
    board.publish(1, FRIDAY, ORDERED_TO_CORRECT);
    board.object(1, "DISMISSED", "查无此事");
    board.correct(1, MONDAY_IN_BEIJING, NOTHING_FOUND);
    assertThat(board.results().find(11).orElseThrow().key().answer()).isEmpty();
  }

  @Test
  void a_long_list_comes_in_pages() {
    board.publish(1, FRIDAY, NOTHING_FOUND);
    board.publish(2, FRIDAY, NOTHING_FOUND);
    board.publish(3, FRIDAY, NOTHING_FOUND);
    Page<PublishedResult> second = board.results().search(ResultSearch.ALL, new Slice(2, 2));
    assertThat(numbers(second)).containsExactly(1L);
    assertThat(second.total()).isEqualTo(3);
    assertThat(second.pages()).isEqualTo(2);
    assertThat(second.hasNext()).isFalse();
  }

  private List<Long> found(String text) {
    return numbers(board.results().search(ResultSearch.ALL.withText(text), FIRST_PAGE));
  }

  private long total(ResultSearch search) {
    return board.results().search(search, FIRST_PAGE).total();
  }

  private static List<Long> numbers(Page<PublishedResult> page) {
    return page.rows().stream().map(PublishedResult::result).toList();
  }
}
