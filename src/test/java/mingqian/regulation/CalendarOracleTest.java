package mingqian.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mingqian.terms.DistrictCode;
import mingqian.terms.Library;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every day of two years for every library and several cities, against a calendar written down by
 * hand from the State Council's notices and the cities' tables. It reads no rule file.
 */
class CalendarOracleTest {
  private static final String QUIET =
      "rule,library,district,industry,park,target,from,until,month_days,zh,en,document\n";

  /** The days off that are no Saturday or Sunday, and the weekends worked, of 2025 and 2026. */
  private static final Set<String> OFF =
      days(
          "2025 0101 0128 0129 0130 0131 0203 0204 0404 0501 0502 0505 0602 1001 1002 1003 1006"
              + " 1007 1008",
          "2026 0101 0102 0216 0217 0218 0219 0220 0223 0406 0501 0504 0505 0619 0925 1001 1002"
              + " 1005 1006 1007");

  private static final Set<String> WORKED =
      days("2025 0126 0208 0427 0928 1011", "2026 0104 0214 0228 0509 0920 1010");

  private static final Map<Library, Set<Integer>> MONTHS =
      Map.of(
          Library.A,
          Set.of(6),
          Library.B,
          Set.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12),
          Library.C,
          Set.of(6, 9));

  private static Set<String> days(String... years) {
    return Stream.of(years)
        .flatMap(
            year ->
                Stream.of(year.substring(5).split(" ", -1)).map(day -> year.substring(0, 4) + day))
        .collect(Collectors.toSet());
  }

  static Stream<Arguments> cities() {
    return Stream.of(
        city("no quiet periods", "", (district, day) -> false),
        city(
            "days 1 to 15 of every month",
            "R01,*,*,*,*,*,-,-,1-15,一,one,x\n",
            (district, day) -> day.getDayOfMonth() <= 15),
        city(
            "days 1 to 20 of every month",
            "R01,*,*,*,*,*,-,-,1-20,一,one,x\n",
            (district, day) -> day.getDayOfMonth() <= 20),
        city(
            "days 1 to 25 of every month",
            "R01,*,*,*,*,*,-,-,1-25,一,one,x\n",
            (district, day) -> day.getDayOfMonth() <= 25),
        city(
            "20 days a month, staggered by district",
            """
            R01,*,999901,*,*,*,-,-,1-20,一,one,x
            R01,*,999902,*,*,*,-,-,6-25,一,one,x
            R01,*,999903,*,*,*,-,-,11-30,一,one,x
            """,
            CalendarOracleTest::isStaggered),
        city(
            "one span of exam days in one year",
            "R01,*,*,*,*,*,2026-06-07,2026-06-09,*,一,one,x\n",
            (district, day) ->
                Set.of("2026-06-07", "2026-06-08", "2026-06-09").contains(day.toString())));
  }

  private static Arguments city(String name, String rows, BiPredicate<String, LocalDate> quiet) {
    return Arguments.of(name, rows, quiet);
  }

  private static boolean isStaggered(String district, LocalDate day) {
    int at = day.getDayOfMonth();
    return switch (district) {
      case "999901" -> at <= 20;
      case "999902" -> at >= 6 && at <= 25;
      case "999903" -> at >= 11 && at <= 30;
      default -> false;
    };
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("R01 every day of 2025 and 2026 is as the tables say")
  @MethodSource("cities")
  void every_day_is_as_the_tables_say(
      String name, String rows, BiPredicate<String, LocalDate> quiet) {
    Regulation city = Regulation.load(Schedules.with("quiet-periods.csv", QUIET + rows));
    int asked = 0;
    for (Library library : Library.values()) {
      for (String district : Set.of("999901", "999902", "999903", "999904")) {
        for (LocalDate day = LocalDate.of(2025, 1, 1);
            day.getYear() < 2027;
            day = day.plusDays(1)) {
          boolean expected =
              isWorked(day)
                  && MONTHS.get(library).contains(day.getMonthValue())
                  && !quiet.test(district, day);
          assertThat(isAllowed(city, library, district, day))
              .as(name + ", library " + library + ", " + district + ", " + day)
              .isEqualTo(expected);
          asked++;
        }
      }
    }
    assertThat(asked).isEqualTo(3 * 4 * 730);
  }

  /** The oracle itself: sums that the notices give. */
  @Test
  void the_tables_have_as_many_working_days_as_the_years() {
    assertThat(worked(2025)).isEqualTo(248);
    assertThat(worked(2026)).isEqualTo(248);
  }

  @Test
  @DisplayName("R01 no day of 2027 is allowed before its calendar is official")
  void no_day_of_2027_is_allowed() {
    Regulation regulation = Schedules.regulation();
    for (Library library : Library.values()) {
      for (LocalDate day = LocalDate.of(2027, 1, 1); day.getYear() < 2028; day = day.plusDays(1)) {
        assertThat(isAllowed(regulation, library, "999901", day)).as(library + " " + day).isFalse();
      }
    }
    assertThat(regulation.calendar().plusWorkingDays(LocalDate.of(2026, 12, 15), 20))
        .isInstanceOf(DueDate.Provisional.class);
  }

  private static long worked(int year) {
    return LocalDate.of(year, 1, 1)
        .datesUntil(LocalDate.of(year + 1, 1, 1))
        .filter(CalendarOracleTest::isWorked)
        .count();
  }

  private static boolean isWorked(LocalDate day) {
    String written = day.toString().replace("-", "");
    boolean weekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    return weekend ? WORKED.contains(written) : !OFF.contains(written);
  }

  private static boolean isAllowed(
      Regulation regulation, Library library, String district, LocalDate day) {
    TargetTraits target =
        TargetTraits.of(library, new DistrictCode(district), "H6210", Optional.empty());
    return regulation
        .ruling(new VisitQuestion(target, day, InspectionKind.RANDOM, EarlierVisits.NONE))
        .isAllowed();
  }
}
