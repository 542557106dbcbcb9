package mingqian.web.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingqian.draw.SampleDraw;
import mingqian.inspection.ResultCode;
import mingqian.publication.PublishedResult;
import mingqian.publication.PublishedResult.Item;
import mingqian.regulation.InspectionKind;
import mingqian.regulation.Regulation;
import mingqian.terms.CreditCode;
import mingqian.terms.DepartmentCode;
import mingqian.terms.Page;
import mingqian.terms.Slice;
import mingqian.terms.Words;
import mingqian.web.Formats;
import mingqian.web.Language;
import mingqian.web.RenderedPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ResultPagesTest {
  private static final PublishedResult RESULT = result();

  @ParameterizedTest
  @EnumSource
  void found_results_are_shown_and_their_pages_can_be_turned(Language language) {
    ResultForm form = form("厂 & <b>", "2");
    Page<PublishedResult> found = new Page<>(List.of(RESULT), new Slice(2, 1), 3);
    String page = RenderedPage.of("results.html", language, search(form, found, language));
    assertThat(page)
        .contains("/results/7", RESULT.subject().code().value())
        .contains("page=1", "page=3", "q=%E5%8E%82+%26+%3Cb%3E")
        .doesNotContain("<b>\"");
    NoticePagesTest.assertSound(page);
  }

  @ParameterizedTest
  @EnumSource
  void a_search_that_finds_nothing_helps(Language language) {
    for (ResultForm form : List.of(form("", "1"), form("丙", "1"))) {
      Page<PublishedResult> none = new Page<>(List.of(), new Slice(1, 20), 0);
      String page = RenderedPage.of("results.html", language, search(form, none, language));
      assertThat(page).contains("/windows");
      NoticePagesTest.assertSound(page);
    }
  }

  @ParameterizedTest
  @EnumSource
  void one_result_has_its_own_page(Language language) {
    String page =
        RenderedPage.of(
            "result.html",
            language,
            Map.of(
                "result", RESULT, "notice", Optional.empty(), "versions", List.of(RESULT, RESULT)));
    assertThat(page)
        .contains(ResultCode.ORDERED_TO_CORRECT.words().in(language.locale()))
        .contains("99999920260001", "/draws/2026-A-901");
    NoticePagesTest.assertSound(page);
  }

  @ParameterizedTest
  @EnumSource
  void a_result_without_a_draw_shows_its_kind_instead(Language language) {
    PublishedResult filed =
        new PublishedResult(
            RESULT.key(),
            RESULT.subject(),
            new PublishedResult.Origin(InspectionKind.TRIGGERED, Optional.empty()),
            RESULT.dates(),
            RESULT.items());
    String page =
        RenderedPage.of(
            "result.html",
            language,
            Map.of("result", filed, "notice", Optional.empty(), "versions", List.of(filed)));
    assertThat(page)
        .contains(InspectionKind.TRIGGERED.words().in(language.locale()))
        .contains(ResultCode.ORDERED_TO_CORRECT.words().in(language.locale()))
        .doesNotContain("/draws/2026", "99999920260001", "<dt>抽查计划", "<dt>Annual plan");
    NoticePagesTest.assertSound(page);
  }

  @ParameterizedTest
  @EnumSource
  void a_result_of_a_special_inspection_shows_its_campaign(Language language) {
    PublishedResult special =
        new PublishedResult(
            RESULT.key(),
            RESULT.subject(),
            new PublishedResult.Origin(
                InspectionKind.SPECIAL,
                Optional.empty(),
                Optional.of(new PublishedResult.Campaign(5, "夏季<专项>"))),
            RESULT.dates(),
            RESULT.items());
    String page =
        RenderedPage.of(
            "result.html",
            language,
            Map.of("result", special, "notice", Optional.empty(), "versions", List.of(special)));
    assertThat(page)
        .contains("/campaigns#campaign-5", "夏季&lt;专项&gt;", ">5</code>")
        .contains(InspectionKind.SPECIAL.words().in(language.locale()))
        .doesNotContain("/draws/2026");
    NoticePagesTest.assertSound(page);
  }

  @ParameterizedTest
  @EnumSource
  void a_corrected_result_shows_its_versions_with_ground_and_answer(Language language) {
    PublishedResult now =
        new PublishedResult(
            new PublishedResult.Key(
                8, 7, new DepartmentCode("SCJG"), Optional.of("录入<有误>"), Optional.of("台账确已补齐")),
            RESULT.subject(),
            RESULT.origin(),
            RESULT.dates(),
            RESULT.items());
    String page =
        RenderedPage.of(
            "result.html",
            language,
            Map.of("result", now, "notice", Optional.empty(), "versions", List.of(RESULT, now)));
    assertThat(page)
        .contains("/results/7", "/results/8", "录入&lt;有误&gt;", "台账确已补齐")
        .contains(RenderedPage.words(language).get("result.versions"));
    NoticePagesTest.assertSound(page);
  }

  @ParameterizedTest
  @EnumSource
  void the_page_of_an_enterprise_without_results_is_made(Language language) throws IOException {
    WindowsYear year = WindowsYear.of(regulation(), LocalDate.of(2026, 11, 5));
    Map<String, Object> models = new HashMap<>();
    models.put("code", RESULT.subject().code().value());
    models.put("name", RESULT.subject().name());
    models.put("library", year.libraries().get(0));
    models.put(
        "finding", new WindowsFinding(year, RenderedPage.words(language), new Formats(language)));
    models.put("offices", new OfficeNames(new Formats(language), language));
    models.put("found", new Page<PublishedResult>(List.of(), new Slice(1, 20), 0));
    NoticePagesTest.assertSound(RenderedPage.of("enterprise.html", language, models));
  }

  @Test
  void what_cannot_be_meant_is_taken_as_not_typed() {
    ResultForm form = new ResultForm("  厂  ", "' or 1=1", "20266", "9");
    form.setPage("-1");
    assertThat(form.text()).isEqualTo("厂");
    assertThat(form.isNarrowed()).isFalse();
    assertThat(form.page()).isEqualTo(1);
    assertThat(form.search().department()).isEmpty();
    ResultForm other = new ResultForm("\0厂\0", "00", "", "");
    assertThat(other.text()).as("no database takes a NUL").isEqualTo("厂");
    assertThat(other.search().department()).as("a code begins with a letter").isEmpty();
  }

  private static Map<String, Object> search(
      ResultForm form, Page<PublishedResult> found, Language language) {
    Map<String, Object> models = new HashMap<>();
    models.put("form", form);
    models.put("found", found);
    models.put("offices", new OfficeNames(new Formats(language), language));
    models.put("years", List.of(2026));
    models.put("departments", List.of());
    models.put("codes", ResultCode.values());
    models.put("namesakes", List.of());
    return models;
  }

  private static ResultForm form(String text, String page) {
    ResultForm form = new ResultForm(text, "", "", "");
    form.setPage(page);
    return form;
  }

  private static PublishedResult result() {
    Item.Office office = new Item.Office(new DepartmentCode("SCJG"), new Words("市场局", "Market"));
    return new PublishedResult(
        new PublishedResult.Key(
            7, 7, new DepartmentCode("SCJG"), Optional.empty(), Optional.empty()),
        new PublishedResult.Subject(new CreditCode(SampleDraw.code(0)), "乙（示例）厂"),
        PublishedResult.Origin.of(
            new PublishedResult.Order(
                SampleDraw.DRAW,
                new PublishedResult.Order.Plan("99999920260001", "年度计划"),
                new PublishedResult.Order.Task("999999202605280001", "六月抽查", "不定向"))),
        new PublishedResult.Dates(
            LocalDate.of(2026, 6, 10), LocalDate.of(2026, 6, 12), LocalDate.of(2026, 6, 11)),
        List.of(
            new Item(
                "SCJG-01",
                new Item.Title("登记事项检查", ""),
                office,
                List.of(ResultCode.ORDERED_TO_CORRECT))));
  }

  private static Regulation regulation() throws IOException {
    Map<String, byte[]> files = new HashMap<>();
    for (String name : Regulation.fileNames()) {
      files.put(name, Files.readAllBytes(Path.of("schedules", name)));
    }
    return Regulation.load(files);
  }
}
