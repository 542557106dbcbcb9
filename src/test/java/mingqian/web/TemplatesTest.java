package mingqian.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mingqian.inspection.FiledVisitBook;
import mingqian.regulation.Regulation;
import mingqian.regulation.RuleId;
import mingqian.terms.Words;
import mingqian.web.open.GroupForm;
import mingqian.web.open.LatestDraws;
import mingqian.web.open.LatestResults;
import mingqian.web.open.WindowsFinding;
import mingqian.web.open.WindowsYear;
import mingqian.web.open.YearRibbon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TemplatesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 5);

  @ParameterizedTest
  @EnumSource
  void the_home_page_is_made(Language language) throws IOException {
    LocalDate day = LocalDate.of(2026, 6, 8);
    Words title = new Words("联合检查第一批", "First joint draw");
    Words state = new Words("已公开", "Disclosed");
    Map<String, Object> models =
        Map.of(
            "year", WindowsYear.of(regulation(), TODAY),
            "draws", List.of(new LatestDraws.Line("2026-A-001", title, state, day)),
            "results", List.of(new LatestResults.Line("虚构公司", "/results?q=x", state, day)));
    String page = RenderedPage.of("home.html", language, models);
    assertThat(page).contains("/draws/2026-A-001", title.in(language.locale()), "虚构公司");
    assertSound(page, language);
  }

  @ParameterizedTest
  @EnumSource
  void parts_of_the_home_page_without_data_are_left_out(Language language) throws IOException {
    String page =
        RenderedPage.of(
            "home.html",
            language,
            Map.of(
                "year",
                WindowsYear.of(regulation(), TODAY),
                "draws",
                List.of(),
                "results",
                List.of()));
    assertThat(page).doesNotContain(RenderedPage.words(language).get("home.draws.more"));
    assertThat(page).doesNotContain(RenderedPage.words(language).get("home.results.more"));
  }

  @ParameterizedTest
  @EnumSource
  void the_page_of_windows_is_made(Language language) throws IOException {
    Regulation regulation = regulation();
    WindowsYear year = WindowsYear.of(regulation, TODAY);
    Map<String, Object> models = new HashMap<>();
    models.put("year", year);
    models.put("ribbon", new YearRibbon(Year.from(TODAY)));
    models.put(
        "finding", new WindowsFinding(year, RenderedPage.words(language), new Formats(language)));
    models.put("rule", regulation.rule(RuleId.R01, TODAY));
    models.put("quiet", regulation.quietPeriods());
    models.put("edition", regulation.digest());
    GroupForm form = new GroupForm("C", "999904", "what?", "");
    models.put("form", form);
    models.put("districts", List.of());
    models.put("parks", WindowsYear.parks(regulation, TODAY));
    models.put("exceptions", new FiledVisitBook.Exceptions(2, 310));
    models.put("days", DayCalendar.of(regulation, form.group(), Year.from(TODAY)));
    String page = RenderedPage.of("windows.html", language, models);
    assertThat(page).contains(regulation.digest().value(), "<polygon class=\"leaf\"");
    assertThat(page)
        .contains("/windows.ics?library=C&amp;district=999904&amp;industry=&amp;park=\"");
    assertThat(count(page, "<i class=")).isEqualTo(365);
    assertThat(count(page, "class=\"opening\"")).isEqualTo(4);
    assertSound(page, language);
  }

  @ParameterizedTest
  @EnumSource
  void the_pages_for_trouble_are_made(Language language) {
    for (String kind : List.of("missing", "refused", "misunderstood", "fault")) {
      String fault = kind.equals("fault") ? "0a1b2c3d" : "";
      String page = RenderedPage.of("trouble.html", language, Map.of("kind", kind, "fault", fault));
      assertThat(page.contains("0a1b2c3d")).isEqualTo(kind.equals("fault"));
      assertSound(page, language);
    }
  }

  @Test
  void no_template_brings_styles_or_scripts_in_place() throws IOException {
    try (Stream<Path> views = Files.walk(Path.of("src/main/webapp/WEB-INF/views"))) {
      for (Path view : views.filter(Files::isRegularFile).toList()) {
        assertThat(Files.readString(view, UTF_8))
            .as(view.toString())
            .doesNotContain("style=", "onclick=", "<style")
            .doesNotContainPattern("<script(?! src=)");
      }
    }
  }

  private static void assertSound(String page, Language language) {
    assertThat(page)
        .contains("<html lang=\"" + language.getTag() + "\"")
        .contains("value=\"42\"", RenderedPage.words(language).get("training.word"))
        .doesNotContain("??", "th:", "${", "#{", ">null<", "@mingqian");
  }

  private static long count(String page, String text) {
    return Pattern.compile(Pattern.quote(text)).matcher(page).results().count();
  }

  private static Regulation regulation() throws IOException {
    Map<String, byte[]> files = new HashMap<>();
    for (String name : Regulation.fileNames()) {
      files.put(name, Files.readAllBytes(Path.of("schedules", name)));
    }
    return Regulation.load(files);
  }
}
