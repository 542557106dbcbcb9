package mingqian.regulation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import mingqian.terms.DepartmentCode;
import mingqian.terms.Words;

/** The reasons that lie in what a visit is for 检查缘由的措辞, with the values that made them. */
final class PurposeSentences {
  private PurposeSentences() {}

  static Reason onGround(VisitQuestion question, ExemptionGround ground) {
    Words kind = question.kind().words();
    Map<String, String> data = data(question);
    data.put("ground", ground.code());
    return Reason.of(
        ground.rule(),
        new Words(
            kind.zh() + "（事由：" + ground.words().zh() + "）不受检查窗口、安静期和休息日限制",
            "A %s on the ground of %s is not bound by windows, quiet periods and days off."
                .formatted(kind.en(), ground.words().en())),
        data);
  }

  static Reason groundless(VisitQuestion question, List<ExemptionGround> known) {
    Words kind = question.kind().words();
    Map<String, String> data = data(question);
    question.purpose().ground().ifPresent(code -> data.put("ground", code));
    data.put("grounds", known.stream().map(ExemptionGround::code).collect(Collectors.joining(";")));
    return Reason.of(
        RuleId.R01,
        new Words(
            kind.zh() + "必须有清单内的事由：" + join(known.stream().map(one -> one.words().zh()).toList()),
            "A %s needs a ground of the closed list: %s."
                .formatted(
                    kind.en(),
                    known.stream().map(one -> one.words().en()).collect(Collectors.joining(", ")))),
        data);
  }

  static Reason needless(VisitQuestion question, String code) {
    Words kind = question.kind().words();
    Map<String, String> data = data(question);
    data.put("ground", code);
    return Reason.of(
        RuleId.R01,
        new Words(
            kind.zh() + "没有事由，只有个案检查才有",
            "A " + kind.en() + " has no ground; only a triggered one has."),
        data);
  }

  static Reason inPower(MatterAsked asked) {
    return Reason.of(
        RuleId.R05,
        new Words(
            "事项" + asked.code() + "由部门" + asked.department() + "检查",
            "Matter %s is in the power of department %s."
                .formatted(asked.code(), asked.department())),
        Map.of("matter", asked.code(), "department", asked.department().value()));
  }

  static Reason withoutPower(MatterAsked asked, Collection<DepartmentCode> visitors) {
    String names = visitors.stream().map(DepartmentCode::value).collect(Collectors.joining(";"));
    return Reason.of(
        RuleId.R05,
        new Words(
            "事项" + asked.code() + "属于部门" + asked.department() + "的职权，不属于" + names,
            "Matter %s is in the power of department %s, not of %s."
                .formatted(asked.code(), asked.department(), names)),
        Map.of(
            "matter",
            asked.code(),
            "department",
            asked.department().value(),
            "departments",
            names));
  }

  static Reason windowAside(ExemptMatter row) {
    return Reason.of(
        row.rule(),
        new Words(
            "重点事项" + row.matter() + "不受" + row.library() + "库检查窗口限制",
            "The key matter %s is not bound by the windows of library %s."
                .formatted(row.matter(), row.library())),
        Map.of("matter", row.matter(), "library", row.library().name()));
  }

  static Reason visitors(Window window) {
    return Reason.of(
        window.rule(),
        new Words(
            window.library() + "库由" + window.visitors().words().zh(),
            "Library %s is visited by %s."
                .formatted(window.library(), window.visitors().words().en())),
        Map.of("library", window.library().name(), "visitors", window.visitors().id()));
  }

  static Reason often(CheckFrequency row, MatterAsked asked, LocalDate day) {
    int made = row.counted(asked.checks(), day);
    boolean cap = row.bound() == FrequencyBound.MOST;
    int first = day.getYear() - row.years() + 1;
    String years = row.years() == 1 ? "" + first : first + "–" + day.getYear();
    return Reason.of(
        row.rule(),
        new Words(
            "%s年事项%s已检查%d次，%s%d次"
                .formatted(years, asked.code(), made, cap ? "至多" : "至少", row.times()),
            "%d checks of matter %s in %s, at %s %d are asked for."
                .formatted(made, asked.code(), years, cap ? "most" : "least", row.times())),
        Map.of(
            "matter", asked.code(),
            "matter-kind", asked.kind().id(),
            "bound", row.bound().id(),
            "years", years,
            "made", String.valueOf(made),
            "times", String.valueOf(row.times())));
  }

  private static Map<String, String> data(VisitQuestion question) {
    Map<String, String> data = new TreeMap<>();
    data.put("kind", question.kind().id());
    data.put("day", question.day().toString());
    return data;
  }

  private static String join(List<String> names) {
    return names.isEmpty() ? "（清单为空）" : String.join("、", names);
  }
}
