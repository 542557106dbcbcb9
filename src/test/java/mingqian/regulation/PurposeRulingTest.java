package mingqian.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mingqian.terms.DepartmentCode;
import mingqian.terms.DistrictCode;
import mingqian.terms.Library;
import mingqian.terms.RiskClass;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PurposeRulingTest {
  private static final String FREQUENCIES =
      "rule,library,class,matter_kind,bound,times,years,valid_from,valid_until,document,edition\n";
  private static final DepartmentCode MARKET = new DepartmentCode("SCJG");
  private static final DepartmentCode FIRE = new DepartmentCode("XFJY");
  private static final LocalDate JUNE = LocalDate.of(2026, 6, 15);
  private static final LocalDate JULY = LocalDate.of(2026, 7, 15);

  private final Regulation regulation = Schedules.regulation();

  @ParameterizedTest(name = "{0}, {1}, checked on {2}: allowed {3}")
  @DisplayName(
      "R11 a general matter is checked no more often than allowed, a key matter is not capped")
  @CsvSource({
    "RANDOM,GENERAL,'',true",
    "RANDOM,GENERAL,2026-03-02,true",
    "RANDOM,GENERAL,2026-03-02 2026-04-01,false",
    "DAILY,GENERAL,2026-03-02 2026-04-01,false",
    "SPECIAL,GENERAL,2026-03-02 2026-04-01,false",
    "RANDOM,GENERAL,2025-12-31 2025-12-30 2026-01-01,true",
    "RANDOM,GENERAL,2026-01-01 2026-12-31,false",
    "RANDOM,KEY,2026-03-02 2026-04-01 2026-04-02 2026-04-03,true",
    "TRIGGERED,GENERAL,2026-03-02 2026-04-01 2026-04-02,true"
  })
  void a_general_matter_is_checked_no_more_often_than_allowed(
      InspectionKind kind, MatterKind matter, String checks, boolean allowed) {
    Purpose purpose = purpose(kind).checking(List.of(asked("SCJG-01", matter, checks)));
    Ruling ruling = ruling(regulation, Library.B, JUNE, purpose);
    assertThat(ruling.isAllowed()).isEqualTo(allowed);
    if (!allowed) {
      assertThat(ruling.reasons()).extracting(Reason::rule).containsExactly(RuleId.R11);
      assertThat(ruling.reasons().get(0).sentence().zh()).contains("SCJG-01", "至多2次");
      assertThat(ruling.reasons().get(0).data())
          .containsEntry("made", "2")
          .containsEntry("times", "2");
    }
  }

  @ParameterizedTest(name = "class {0}, checked on {1}: allowed {2}")
  @DisplayName(
      "R11 the row of the class goes before that of all classes, over as many years as it says")
  @CsvSource({
    "A,2024-01-01,false",
    "A,2023-12-31,true",
    "A,'',true",
    "B,2024-01-01 2025-06-01,true",
    "B,2026-01-05 2026-02-05,true",
    "B,2026-01-05 2026-02-05 2026-03-05,false",
    "-,2026-01-05 2026-02-05 2026-03-05,false"
  })
  void the_row_of_the_class_goes_first(String risk, String checks, boolean allowed) {
    Regulation often =
        Regulation.load(
            Schedules.with(
                "frequencies.csv",
                FREQUENCIES
                    + "R11,A,*,general,most,3,1,-,-,x,-\n"
                    + "R11,A,A,general,most,1,3,-,-,x,-\n"));
    TargetTraits target =
        new TargetTraits(
            Library.A,
            new DistrictCode("999901"),
            "C1311",
            Optional.empty(),
            Optional.of(risk).filter(one -> !one.equals("-")).map(RiskClass::valueOf),
            Optional.empty());
    Purpose purpose =
        purpose(InspectionKind.RANDOM)
            .checking(List.of(asked("SCJG-01", MatterKind.GENERAL, checks)));
    assertThat(
            often.ruling(new VisitQuestion(target, JUNE, purpose, EarlierVisits.NONE)).isAllowed())
        .isEqualTo(allowed);
  }

  @Test
  @DisplayName("R11 a daily inspection says how often its statutory frequency asks for it")
  void a_daily_inspection_says_its_statutory_frequency() {
    Purpose daily =
        purpose(InspectionKind.DAILY)
            .checking(List.of(asked("SCJG-06", MatterKind.KEY, "2026-02-03")));
    Ruling ruling = ruling(regulation, Library.B, JUNE, daily);
    assertThat(ruling.isAllowed()).isTrue();
    assertThat(ruling.reasons())
        .filteredOn(reason -> reason.rule() == RuleId.R11)
        .singleElement()
        .satisfies(
            reason -> {
              assertThat(reason.sentence().en())
                  .isEqualTo("1 checks of matter SCJG-06 in 2026, at least 1 are asked for.");
              assertThat(reason.data()).containsEntry("bound", "least");
            });
  }

  @ParameterizedTest(name = "{0} of {1} in library {2}: allowed {3}")
  @DisplayName(
      "R01 an exempt key matter leaves the window aside, for daily and special inspections")
  @CsvSource({
    "DAILY,SCJG-06,A,KEY,true",
    "SPECIAL,SCJG-06,A,KEY,true",
    "RANDOM,SCJG-06,A,KEY,false",
    "DAILY,SCJG-06,C,KEY,false",
    "DAILY,SCJG-06,A,GENERAL,false",
    "DAILY,SCJG-05,A,KEY,false"
  })
  void an_exempt_key_matter_leaves_the_window_aside(
      InspectionKind kind, String matter, Library library, MatterKind matterKind, boolean allowed) {
    Purpose purpose = purpose(kind).checking(List.of(asked(matter, matterKind, "")));
    Ruling ruling = ruling(regulation, library, JULY, purpose);
    assertThat(ruling.isAllowed()).isEqualTo(allowed);
    if (allowed) {
      assertThat(ruling.reasons())
          .extracting(reason -> reason.sentence().zh())
          .contains("重点事项SCJG-06不受A库检查窗口限制");
    }
  }

  @Test
  @DisplayName(
      "R01 an exempt matter opens no day off, and none for a matter beside it that is not exempt")
  void an_exempt_matter_opens_no_day_off_and_nothing_for_another_matter() {
    MatterAsked exempt = asked("SCJG-06", MatterKind.KEY, "");
    Purpose daily = purpose(InspectionKind.DAILY).checking(List.of(exempt));
    assertThat(ruling(regulation, Library.A, LocalDate.of(2026, 7, 18), daily).isAllowed())
        .isFalse();
    Purpose both = daily.checking(List.of(exempt, asked("SCJG-01", MatterKind.GENERAL, "")));
    assertThat(ruling(regulation, Library.A, JULY, both).isAllowed()).isFalse();
  }

  @Test
  @DisplayName("R05 whoever visits has the power over each matter")
  void whoever_visits_has_the_power_over_each_matter() {
    Purpose own =
        Purpose.of(InspectionKind.DAILY, Set.of(MARKET))
            .checking(List.of(asked("SCJG-06", MatterKind.KEY, "")));
    assertThat(ruling(regulation, Library.B, JUNE, own).isAllowed()).isTrue();
    Purpose foreign =
        Purpose.of(InspectionKind.DAILY, Set.of(FIRE))
            .checking(List.of(asked("SCJG-06", MatterKind.KEY, "")));
    assertThat(ruling(regulation, Library.B, JUNE, foreign).reasons())
        .singleElement()
        .satisfies(
            reason -> {
              assertThat(reason.rule()).isEqualTo(RuleId.R05);
              assertThat(reason.data())
                  .containsEntry("department", "SCJG")
                  .containsEntry("departments", "XFJY");
            });
  }

  @ParameterizedTest
  @DisplayName("R01 an allowed visit says by whom: library A jointly, the others by the department")
  @EnumSource(Library.class)
  void an_allowed_visit_says_by_whom(Library library) {
    Ruling ruling = ruling(regulation, library, JUNE, purpose(InspectionKind.RANDOM));
    assertThat(ruling.reasons())
        .extracting(reason -> reason.data().get("visitors"))
        .contains(library == Library.A ? "joint" : "department");
  }

  private static Purpose purpose(InspectionKind kind) {
    Purpose purpose = Purpose.of(kind, Set.of());
    return kind == InspectionKind.TRIGGERED ? purpose.on("complaint") : purpose;
  }

  private static MatterAsked asked(String code, MatterKind kind, String checks) {
    return new MatterAsked(
        code,
        kind,
        MARKET,
        Arrays.stream(checks.split(" ", -1))
            .filter(day -> !day.isEmpty())
            .map(LocalDate::parse)
            .toList());
  }

  private static Ruling ruling(
      Regulation regulation, Library library, LocalDate day, Purpose purpose) {
    TargetTraits target =
        TargetTraits.of(library, new DistrictCode("999901"), "C1311", Optional.empty());
    return regulation.ruling(new VisitQuestion(target, day, purpose, EarlierVisits.NONE));
  }
}
