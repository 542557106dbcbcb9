package mingqian.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import mingqian.terms.CreditCode;
import mingqian.terms.DateSpan;
import mingqian.terms.DistrictCode;
import mingqian.terms.Library;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisitDaysTest {
  private static final String QUIET_HEADINGS =
      "rule,library,district,industry,target,from,until,month_days,zh,en,document\n";
  private static final DateSpan SUMMER_AND_AUTUMN =
      new DateSpan(LocalDate.parse("2026-05-15"), LocalDate.parse("2026-10-15"));
  private static final List<LocalDate> JUNE =
      days("2026-06", 1, 2, 3, 4, 5, 8, 9, 10, 11, 12, 15, 16, 17, 18, 22, 23, 24, 25, 26, 29, 30);
  private static final List<LocalDate> SEPTEMBER =
      days(
          "2026-09", 1, 2, 3, 4, 7, 8, 9, 10, 11, 14, 15, 16, 17, 18, 20, 21, 22, 23, 24, 28, 29,
          30);

  private final Regulation regulation = Schedules.regulation();

  @Test
  @DisplayName("R01 library A may be visited on the 21 working days of June")
  void library_a_is_open_in_june() {
    assertThat(regulation.visitableDays(Library.A, SUMMER_AND_AUTUMN))
        .containsExactlyElementsOf(JUNE);
  }

  @Test
  @DisplayName("R01 library C may be visited on the working days of June and September")
  void library_c_is_open_in_june_and_september() {
    assertThat(regulation.visitableDays(Library.C, SUMMER_AND_AUTUMN))
        .hasSize(43)
        .startsWith(JUNE.toArray(LocalDate[]::new))
        .endsWith(SEPTEMBER.toArray(LocalDate[]::new));
  }

  @Test
  @DisplayName("R01 library B may be visited on every working day")
  void library_b_is_open_all_year() {
    DateSpan year = new DateSpan(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-12-31"));
    assertThat(regulation.visitableDays(Library.B, year)).hasSize(248);
  }

  @Test
  void days_of_a_year_without_a_calendar_are_not_listed_silently() {
    DateSpan span = new DateSpan(LocalDate.parse("2026-12-01"), LocalDate.parse("2027-01-31"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> regulation.visitableDays(Library.B, span));
  }

  @ParameterizedTest(name = "{0} {1} {2} is quiet in June on {3}")
  @DisplayName("R01 a district or industry has its own quiet days inside the window")
  @CsvSource({
    "A,999901,C1311,''",
    "A,999903,C1311,1 2 3 4 5",
    "B,999903,C1311,''",
    "A,999904,C1311,''",
    "C,999904,C1311,1 2 3 4 5 8 9 10 11 12 15 16 17 18",
    "C,999905,C1311,11 12 15 16 17 18 22 23 24 25 26 29 30",
    "A,999901,P8321,8",
    "C,999903,P8321,1 2 3 4 5 8"
  })
  void a_district_or_industry_has_its_own_quiet_days(
      Library library, String district, String industry, String quiet) {
    List<LocalDate> expected =
        Arrays.stream(quiet.split(" ", -1))
            .filter(day -> !day.isEmpty())
            .map(day -> LocalDate.of(2026, 6, Integer.parseInt(day)))
            .toList();
    TargetTraits target =
        TargetTraits.of(library, new DistrictCode(district), industry, Optional.empty());
    assertThat(regulation.closedDays(target, JUNE)).containsExactlyElementsOf(expected);
    for (LocalDate day : JUNE) {
      VisitQuestion question =
          new VisitQuestion(target, day, InspectionKind.RANDOM, EarlierVisits.NONE);
      assertThat(regulation.ruling(question).isAllowed()).isEqualTo(!expected.contains(day));
    }
  }

  @Test
  @DisplayName("R01 a quiet period gives its own words as the reason")
  void a_quiet_period_gives_its_own_words() {
    TargetTraits school =
        TargetTraits.of(Library.A, new DistrictCode("999901"), "P8334", Optional.empty());
    Ruling ruling =
        regulation.ruling(
            new VisitQuestion(
                school, LocalDate.parse("2026-06-08"), InspectionKind.RANDOM, EarlierVisits.NONE));
    assertThat(ruling.reasons()).hasSize(1);
    assertThat(ruling.reasons().get(0).sentence().zh())
        .isEqualTo("2026年6月8日（星期一）在企业安静期内：高考期间不进校园检查");
    assertThat(ruling.reasons().get(0).data())
        .containsEntry("industry", "P")
        .containsEntry("from", "2026-06-07")
        .containsEntry("until", "2026-06-08")
        .doesNotContainKey("library");
  }

  @Test
  @DisplayName("R01 the quiet period of a single enterprise closes that enterprise only")
  void a_single_enterprise_is_closed_alone() {
    CreditCode own = new CreditCode("91110000600037341L");
    Regulation one =
        Regulation.load(
            Schedules.with(
                "quiet-periods.csv",
                QUIET_HEADINGS + "R01,*,*,*," + own + ",2026-06-10,2026-06-11,*,搬迁,moving,x\n"));
    assertThat(one.closedDays(traits(Optional.of(own)), JUNE))
        .containsExactlyElementsOf(days("2026-06", 10, 11));
    assertThat(one.closedDays(traits(Optional.empty()), JUNE)).isEmpty();
    assertThat(one.closedDays(traits(Optional.of(new CreditCode("91310115MA1K3BTP2B"))), JUNE))
        .isEmpty();
  }

  @Test
  @DisplayName("R01 the quiet period of a park closes the enterprises of the park only")
  void a_park_is_closed_alone() {
    Regulation fair =
        Regulation.load(
            Schedules.with(
                "quiet-periods.csv",
                QUIET_HEADINGS.replace(",document", ",document,park")
                    + "R01,*,*,*,*,2026-06-10,2026-06-11,*,展会,fair,x,高新园\n"));
    for (String park : List.of("高新园", "高新园二期", "")) {
      TargetTraits target =
          new TargetTraits(
              Library.A,
              new DistrictCode("999901"),
              "C1311",
              Optional.of(park).filter(name -> !name.isEmpty()),
              Optional.empty(),
              Optional.empty());
      assertThat(fair.closedDays(target, JUNE))
          .containsExactlyElementsOf(park.equals("高新园") ? days("2026-06", 10, 11) : List.of());
      for (LocalDate day : JUNE) {
        boolean closed = park.equals("高新园") && days("2026-06", 10, 11).contains(day);
        assertThat(
                fair.ruling(
                        new VisitQuestion(target, day, InspectionKind.RANDOM, EarlierVisits.NONE))
                    .isAllowed())
            .isEqualTo(!closed);
        TargetGroup group =
            new TargetGroup(Library.A, Optional.empty(), Optional.empty(), target.park());
        assertThat(fair.status(group, day) == DayStatus.QUIET).isEqualTo(closed);
        assertThat(fair.status(TargetGroup.of(Library.A), day)).isEqualTo(DayStatus.OPEN);
      }
    }
  }

  @Test
  @DisplayName("R01 a refusal for a park names the park")
  void a_refusal_for_a_park_names_it() {
    TargetTraits target =
        new TargetTraits(
            Library.A,
            new DistrictCode("999901"),
            "I6513",
            Optional.of("岚心数字产业园"),
            Optional.empty(),
            Optional.empty());
    Ruling ruling =
        regulation.ruling(
            new VisitQuestion(
                target, LocalDate.parse("2026-06-30"), InspectionKind.RANDOM, EarlierVisits.NONE));
    assertThat(ruling.reasons())
        .singleElement()
        .satisfies(reason -> assertThat(reason.data()).containsEntry("park", "岚心数字产业园"));
  }

  @Test
  @DisplayName("R01 the quiet period of a whole library leaves its list of days")
  void a_quiet_period_of_a_whole_library_leaves_the_list_of_days() {
    Regulation half =
        Regulation.load(
            Schedules.with(
                "quiet-periods.csv", QUIET_HEADINGS + "R01,A,*,*,*,-,-,1-15,前半月,first half,x\n"));
    assertThat(half.visitableDays(Library.A, SUMMER_AND_AUTUMN))
        .containsExactlyElementsOf(JUNE.subList(11, 21));
    assertThat(half.visitableDays(Library.C, SUMMER_AND_AUTUMN)).hasSize(43);
  }

  private static TargetTraits traits(Optional<CreditCode> code) {
    return TargetTraits.of(Library.A, new DistrictCode("999901"), "C1311", code);
  }

  private static List<LocalDate> days(String month, int... days) {
    return Arrays.stream(days)
        .mapToObj(day -> LocalDate.parse("%s-%02d".formatted(month, day)))
        .toList();
  }
}
