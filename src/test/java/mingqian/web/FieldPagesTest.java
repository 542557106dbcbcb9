package mingqian.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mingqian.inspection.Aftermath;
import mingqian.inspection.Agenda;
import mingqian.inspection.Answer;
import mingqian.inspection.Horizon;
import mingqian.inspection.PartState;
import mingqian.inspection.ResultCode;
import mingqian.inspection.VisitHistory;
import mingqian.inspection.VisitOrigin;
import mingqian.inspection.VisitRow;
import mingqian.inspection.VisitSheet;
import mingqian.inspection.VisitState;
import mingqian.inspection.Waiting;
import mingqian.regulation.DueDate;
import mingqian.terms.CertificateNumber;
import mingqian.terms.CreditCode;
import mingqian.terms.DepartmentCode;
import mingqian.terms.DistrictCode;
import mingqian.terms.DrawId;
import mingqian.terms.Library;
import mingqian.terms.Page;
import mingqian.terms.Slice;
import mingqian.terms.Words;
import mingqian.web.field.MatterForm;
import mingqian.web.field.MyVisitsPage;
import mingqian.web.field.PartForm;
import mingqian.web.field.ReschedulePage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FieldPagesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 9);
  private static final Horizon HORIZON = new Horizon(DAY.plusDays(14), DAY.plusDays(3));
  private static final Words DEPARTMENT = new Words("应急管理局", "Emergency Management");
  private static final VisitSheet.Item ITEM =
      new VisitSheet.Item("YJGL-01", "安全生产检查", "", "安全生产法", DEPARTMENT);

  @ParameterizedTest
  @EnumSource
  void the_list_of_own_visits_is_made(Language language) {
    Map<String, Object> models = new HashMap<>();
    models.put(
        "tabs", List.of(new MyVisitsPage.Tab(Agenda.TODAY), new MyVisitsPage.Tab(Agenda.DONE)));
    models.put("tab", new MyVisitsPage.Tab(Agenda.TODAY));
    models.put("waits", List.of(Map.entry(Waiting.RETURNED, 2L), Map.entry(Waiting.OVERDUE, 1L)));
    models.put("picked", Optional.of(Waiting.RETURNED));
    models.put("list", "waiting=RETURNED");
    models.put("left", Optional.of("7"));
    models.put("page", new Page<>(List.of(row()), new Slice(1, 20), 21));
    models.put("visits", List.of(new VisitDue(row(), DAY, HORIZON)));
    String page = RenderedPage.of("field/visits.html", language, models);
    assertThat(page)
        .contains("/field/visits/7", "虚构公司", "/field?waiting=RETURNED&amp;page=2")
        .contains("/field?waiting=OVERDUE", "data-taken=\"7-recuse\"")
        .contains(Waiting.OVERDUE.words().in(language.locale()));
    assertThat(page).doesNotContain("??", "th:", "${", "#{", "__");
  }

  @ParameterizedTest
  @EnumSource
  void a_refused_record_shows_what_was_typed_and_why(Language language) {
    Words why = new Words("没有选择检查结果", "no result is ticked");
    Answer typed = new Answer(ITEM.code(), Set.of(ResultCode.CANNOT_CONTACT), "<b>无人</b>");
    Map<String, Object> models = sheet(List.of(new MatterForm(ITEM, typed, Optional.of(why))));
    models.put("trouble", Optional.of(why));
    String page = RenderedPage.of("field/visit.html", language, models);
    assertThat(page)
        .contains("&lt;b&gt;无人&lt;/b&gt;", why.in(language.locale()), "name=\"_csrf\"")
        .containsPattern("value=\"4\"[^>]*checked")
        .doesNotContain("??", "th:", "${", "#{", "__", "<b>无人");
  }

  @ParameterizedTest
  @EnumSource
  void the_form_to_leave_a_team_keeps_what_was_typed(Language language) {
    Map<String, Object> models = sheet(List.of());
    models.put("trouble", Optional.of(new Words("请填写理由", "a reason is needed")));
    models.put("ground", "<i>亲属</i>");
    String page = RenderedPage.of("field/recuse.html", language, models);
    assertThat(page)
        .contains("action=\"/field/visits/7/recuse\"", "&lt;i&gt;亲属&lt;/i&gt;", "name=\"_csrf\"")
        .doesNotContain("??", "th:", "${", "#{", "__");
  }

  @ParameterizedTest
  @EnumSource
  void the_days_to_move_to_are_offered_and_the_picked_one_stays_picked(Language language) {
    Map<String, Object> models = sheet(List.of());
    models.put("trouble", Optional.empty());
    models.put("days", List.of(DAY.plusDays(1), DAY.plusDays(2)));
    models.put("typed", new ReschedulePage.Typed("2026-11-11", "停电"));
    String page = RenderedPage.of("field/reschedule.html", language, models);
    assertThat(page)
        .contains("value=\"2026-11-10\"", "停电")
        .containsPattern("value=\"2026-11-11\"[^>]*checked")
        .doesNotContainPattern("value=\"2026-11-10\"[^>]*checked")
        .doesNotContain("??", "th:", "${", "#{", "__");
    models.put("days", List.of());
    assertThat(RenderedPage.of("field/reschedule.html", language, models))
        .doesNotContain("<form method=\"post\" class=\"sheet\"");
  }

  @ParameterizedTest
  @EnumSource
  void a_correction_shows_what_is_public_and_why_it_is_owed(Language language) {
    Answer said = new Answer(ITEM.code(), Set.of(ResultCode.CANNOT_CONTACT), "");
    Map<String, Object> models = sheet(List.of());
    models.put("trouble", Optional.empty());
    models.put("returned", Optional.empty());
    models.put("forms", List.of(new MatterForm(ITEM, said, Optional.empty())));
    models.put("owed", List.of("确已迁址"));
    models.put("ground", "录入有误");
    models.put("correctable", true);
    String page = RenderedPage.of("field/correct.html", language, models);
    assertThat(page)
        .contains("action=\"/field/visits/7/parts/YJGL/correct\"", "确已迁址", "录入有误")
        .containsPattern("value=\"4\"[^>]*checked")
        .doesNotContain("??", "th:", "${", "#{", "__");
  }

  private static Map<String, Object> sheet(List<MatterForm> forms) {
    VisitSheet.Member member =
        new VisitSheet.Member(
            new CertificateNumber("99990100001"),
            Optional.of("孔晏"),
            new DepartmentCode("YJGL"),
            DEPARTMENT,
            Optional.empty());
    VisitSheet sheet =
        new VisitSheet(
            row(),
            Optional.empty(),
            List.of(member),
            List.of(),
            new VisitSheet.Own(Optional.empty(), Set.of()),
            List.of(),
            VisitHistory.NONE);
    VisitSheet.Part part =
        new VisitSheet.Part(
            3,
            new DepartmentCode("YJGL"),
            DEPARTMENT,
            PartState.OPEN,
            List.of(ITEM),
            List.of(),
            Aftermath.NONE);
    Map<String, Object> models = new HashMap<>();
    models.put("sheet", sheet);
    models.put("teams", TeamPart.of(sheet));
    models.put("due", new VisitDue(row(), DAY, HORIZON));
    models.put("open", true);
    models.put("acceptable", true);
    models.put("checkable", true);
    models.put(
        "parts",
        List.of(new PartForm(part, forms, List.of()), new PartForm(part, List.of(), List.of())));
    models.put("part", part);
    models.put("codes", List.of(ResultCode.values()));
    models.put("told", Optional.of("field.kept"));
    models.put("taken", "7-YJGL");
    models.put("sent", "YJGL");
    models.put("mvc", Map.of("csrf", Map.of("name", "_csrf", "token", "t")));
    return models;
  }

  private static VisitRow row() {
    return new VisitRow(
        7,
        VisitOrigin.of(new DrawId("2026-B-001")),
        new VisitRow.Target(
            new CreditCode("91110000600037341L"),
            "虚构公司",
            "虚构路1号",
            new DistrictCode("999901"),
            Library.B),
        new VisitRow.Timing(
            Optional.of(DAY),
            Optional.of(new DueDate.Official(DAY.plusDays(28))),
            Optional.empty()),
        VisitState.NOTIFIED);
  }
}
