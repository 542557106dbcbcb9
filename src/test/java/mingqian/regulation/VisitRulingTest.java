package mingqian.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mingqian.terms.DistrictCode;
import mingqian.terms.Library;
import mingqian.terms.Words;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VisitRulingTest {
  private final Regulation regulation = Schedules.regulation();

  @ParameterizedTest(name = "library {0} on {1}: allowed {2}")
  @DisplayName("R01 a random inspection keeps to the edges of its window")
  @CsvSource({
    "A,2026-05-29,false",
    "A,2026-06-01,true",
    "A,2026-06-30,true",
    "A,2026-07-01,false",
    "A,2026-09-01,false",
    "C,2026-05-29,false",
    "C,2026-06-01,true",
    "C,2026-06-30,true",
    "C,2026-07-01,false",
    "C,2026-08-31,false",
    "C,2026-09-01,true",
    "C,2026-09-30,true",
    "C,2026-10-01,false",
    "C,2026-10-08,false",
    "B,2026-07-01,true",
    "B,2026-12-31,true",
    "B,2024-02-29,true"
  })
  void a_random_inspection_keeps_to_the_edges_of_its_window(
      Library library, LocalDate day, boolean allowed) {
    assertThat(ruling(library, day, InspectionKind.RANDOM).isAllowed()).isEqualTo(allowed);
  }

  @ParameterizedTest(name = "{0}: allowed {1}")
  @DisplayName("R01 a window opens on working days only, make-up weekends among them")
  @CsvSource({
    "2026-06-19,false",
    "2026-06-20,false",
    "2026-06-21,false",
    "2026-06-22,true",
    "2026-09-19,false",
    "2026-09-20,true",
    "2026-09-25,false",
    "2026-09-26,false",
    "2026-09-27,false"
  })
  void a_window_opens_on_working_days_only(LocalDate day, boolean allowed) {
    assertThat(ruling(Library.C, day, InspectionKind.RANDOM).isAllowed()).isEqualTo(allowed);
  }

  @Test
  @DisplayName("R01 the Dragon Boat holiday in the June window is refused with its reason")
  void a_holiday_inside_the_window_is_refused_with_its_reason() {
    assertThat(ruling(Library.A, LocalDate.parse("2026-06-19"), InspectionKind.RANDOM).reasons())
        .containsExactly(
            Reason.of(
                RuleId.R01,
                new Words(
                    "2026年6月19日（星期五）按国家放假安排休息，不安排检查",
                    "Friday 19 June 2026 is off by the national holiday calendar."),
                Map.of("day", "2026-06-19", "calendar", "off")));
  }

  @Test
  @DisplayName("R01 a day outside the window is refused with the windows of its library")
  void a_day_outside_the_window_is_refused_with_the_windows_of_its_library() {
    assertThat(ruling(Library.C, LocalDate.parse("2026-07-01"), InspectionKind.RANDOM).reasons())
        .containsExactly(
            Reason.of(
                RuleId.R01,
                new Words(
                    "2026年7月1日（星期三）不在C库的检查窗口（6月1日至6月30日、9月1日至9月30日）之内",
                    "Wednesday 1 July 2026 lies outside the windows of library C"
                        + " (1 June to 30 June, 1 September to 30 September)."),
                Map.of("day", "2026-07-01", "library", "C", "windows", "06-01/06-30;09-01/09-30")));
  }

  @Test
  @DisplayName("R01 an allowed visit says on what it rests")
  void an_allowed_visit_says_on_what_it_rests() {
    Ruling ruling = ruling(Library.A, LocalDate.parse("2026-06-15"), InspectionKind.RANDOM);
    assertThat(ruling).isInstanceOf(Ruling.Allowed.class);
    assertThat(ruling.reasons())
        .extracting(reason -> reason.sentence().zh())
        .containsExactly(
            "2026年6月15日（星期一）是工作日",
            "2026年6月15日（星期一）在A库的检查窗口（6月1日至6月30日）之内",
            "A库由有关部门联合检查，从联合人员库抽取检查人员",
            "2026年各部门已检查0次，上限4次");
  }

  @ParameterizedTest
  @DisplayName("R01 random, daily and special inspections are bound alike")
  @EnumSource(names = {"RANDOM", "DAILY", "SPECIAL"})
  void planned_inspections_are_bound_alike(InspectionKind kind) {
    assertThat(ruling(Library.A, LocalDate.parse("2026-07-01"), kind).isAllowed()).isFalse();
    assertThat(ruling(Library.B, LocalDate.parse("2026-06-20"), kind).isAllowed()).isFalse();
    assertThat(ruling(Library.A, LocalDate.parse("2026-06-30"), kind).isAllowed()).isTrue();
  }

  @ParameterizedTest
  @DisplayName("R01 a triggered inspection is exempt from windows and days off, and says so")
  @EnumSource(Library.class)
  void a_triggered_inspection_is_exempt_and_says_so(Library library) {
    for (String day : List.of("2026-07-01", "2026-10-01", "2027-03-01")) {
      Ruling ruling = triggered(library, LocalDate.parse(day), Optional.of("hazard"));
      assertThat(ruling.isAllowed()).isTrue();
      assertThat(ruling.reasons().get(0).rule()).isEqualTo(RuleId.R01);
      assertThat(ruling.reasons().get(0).data())
          .containsExactlyInAnyOrderEntriesOf(
              Map.of("kind", "triggered", "day", day, "ground", "hazard"));
      assertThat(ruling.reasons().get(0).sentence().zh())
          .isEqualTo("个案检查（事由：隐患线索）不受检查窗口、安静期和休息日限制");
    }
  }

  @ParameterizedTest(name = "ground {0}")
  @DisplayName("R01 a triggered inspection without a ground of the closed list is refused")
  @CsvSource({"''", "curiosity", "Hazard"})
  void a_triggered_inspection_without_a_known_ground_is_refused(String code) {
    Optional<String> ground = Optional.of(code).filter(given -> !given.isEmpty());
    Ruling ruling = triggered(Library.A, LocalDate.parse("2026-06-15"), ground);
    assertThat(ruling).isInstanceOf(Ruling.Refused.class);
    assertThat(ruling.reasons()).hasSize(1);
    assertThat(ruling.reasons().get(0).data())
        .containsEntry("grounds", "complaint;transfer;hazard;order;recheck");
  }

  @Test
  @DisplayName("R01 only a triggered inspection has a ground")
  void only_a_triggered_inspection_has_a_ground() {
    Purpose daily = Purpose.of(InspectionKind.DAILY, Set.of()).on("hazard");
    assertThat(ruling(Library.B, LocalDate.parse("2026-06-15"), daily).reasons())
        .singleElement()
        .satisfies(reason -> assertThat(reason.data()).containsEntry("ground", "hazard"));
  }

  private Ruling triggered(Library library, LocalDate day, Optional<String> ground) {
    Purpose purpose = Purpose.of(InspectionKind.TRIGGERED, Set.of());
    return ruling(library, day, ground.map(purpose::on).orElse(purpose));
  }

  @Test
  @DisplayName("R01 a day of a year without a calendar is refused, not guessed")
  void a_day_of_a_year_without_a_calendar_is_refused() {
    Ruling ruling = ruling(Library.B, LocalDate.parse("2027-06-01"), InspectionKind.RANDOM);
    assertThat(ruling).isInstanceOf(Ruling.Refused.class);
    assertThat(ruling.reasons()).hasSize(1);
    assertThat(ruling.reasons().get(0).sentence().zh())
        .isEqualTo("工作日历没有2027年，2027年6月1日（星期二）是否工作日尚不能确定");
    assertThat(ruling.reasons().get(0).data()).containsEntry("last-official-year", "2026");
  }

  @Test
  @DisplayName("R01 a refusal names every ground at once")
  void a_refusal_names_every_ground_at_once() {
    assertThat(ruling(Library.A, LocalDate.parse("2026-10-01"), InspectionKind.RANDOM).reasons())
        .hasSize(2)
        .allMatch(reason -> reason.rule() == RuleId.R01);
  }

  private Ruling ruling(Library library, LocalDate day, InspectionKind kind) {
    return ruling(library, day, Purpose.of(kind, Set.of()));
  }

  private Ruling ruling(Library library, LocalDate day, Purpose purpose) {
    TargetTraits target =
        TargetTraits.of(library, new DistrictCode("999901"), "C1311", Optional.empty());
    return regulation.ruling(new VisitQuestion(target, day, purpose, EarlierVisits.NONE));
  }
}
