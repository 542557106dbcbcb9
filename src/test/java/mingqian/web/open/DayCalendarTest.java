package mingqian.web.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mingqian.inspection.VisitBase;
import mingqian.regulation.DayStatus;
import mingqian.regulation.EarlierVisits;
import mingqian.regulation.InspectionKind;
import mingqian.regulation.Regulation;
import mingqian.regulation.TargetGroup;
import mingqian.regulation.TargetTraits;
import mingqian.regulation.VisitQuestion;
import mingqian.terms.DateSpan;
import mingqian.terms.DistrictCode;
import mingqian.terms.Library;
import mingqian.web.DayCalendar;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DayCalendarTest {
  private static final Year YEAR = Year.of(2026);

  private static final Regulation REGULATION = VisitBase.regulation();

  @Test
  @DisplayName("R01 a library without more said: 21 days for A, 248 for B, 43 for C")
  void a_whole_library() {
    assertThat(of(Library.A, "", "").open()).isEqualTo(21);
    assertThat(of(Library.B, "", "").open()).isEqualTo(248);
    assertThat(of(Library.C, "", "").open()).isEqualTo(21 + 22);
    assertThat(of(Library.A, "", "").windows()).containsExactly(span("2026-06-01", "2026-06-30"));
  }

  @Test
  @DisplayName("R01 staggered districts: the 1st to the 20th, or the 11th to the 30th, are quiet")
  void a_district_that_is_quiet_on_some_days_of_every_month() {
    assertThat(of(Library.C, "999904", "").windows())
        .containsExactly(span("2026-06-21", "2026-06-30"), span("2026-09-21", "2026-09-30"));
    assertThat(of(Library.C, "999905", "").windows())
        .containsExactly(span("2026-06-01", "2026-06-10"), span("2026-09-01", "2026-09-10"));
    assertThat(of(Library.A, "999904", "").windows()).hasSize(1);
  }

  @Test
  @DisplayName("R01 schools are quiet during the examination, whatever their district")
  void an_industry_that_is_quiet_for_a_span() {
    DayCalendar schools = of(Library.B, "", "P83");
    assertThat(status(schools, "2026-06-08")).isEqualTo(DayStatus.QUIET);
    assertThat(status(schools, "2026-06-09")).isEqualTo(DayStatus.OPEN);
    assertThat(status(of(Library.B, "", "H62"), "2026-06-08")).isEqualTo(DayStatus.OPEN);
  }

  @Test
  void days_off_and_make_up_days_are_told_apart() {
    DayCalendar c = of(Library.C, "", "");
    assertThat(status(c, "2026-09-20")).isEqualTo(DayStatus.OPEN);
    assertThat(c.days().stream().filter(DayCalendar.Day::makeUp).map(day -> day.date().toString()))
        .contains("2026-09-20")
        .doesNotContain("2026-09-21");
    assertThat(status(c, "2026-06-19")).isEqualTo(DayStatus.DAY_OFF);
    assertThat(status(c, "2026-05-29")).isEqualTo(DayStatus.CLOSED);
  }

  @Test
  void a_year_without_an_official_calendar_says_so() {
    DayCalendar later = DayCalendar.of(REGULATION, TargetGroup.of(Library.A), Year.of(2027));
    assertThat(later.open()).isZero();
    assertThat(status(later, "2027-06-01")).isEqualTo(DayStatus.UNOFFICIAL);
    assertThat(later.windows()).containsExactly(span("2027-06-01", "2027-06-30"));
  }

  @Test
  void the_next_day_is_asked_from_today_on() {
    DayCalendar c = of(Library.C, "999904", "");
    assertThat(c.next(LocalDate.of(2026, 7, 1))).contains(LocalDate.of(2026, 9, 21));
    assertThat(c.next(LocalDate.of(2026, 9, 30))).contains(LocalDate.of(2026, 9, 30));
    assertThat(c.next(LocalDate.of(2026, 10, 1))).isEmpty();
  }

  @Test
  void the_months_have_their_days() {
    assertThat(of(Library.A, "", "").months())
        .extracting(List::size)
        .containsExactly(31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31);
  }

  /** The rulings that visits are made under know nothing of this page; both must agree. */
  @Test
  void every_day_is_open_exactly_when_a_ruling_allows_a_first_visit() {
    for (Library library : Library.values()) {
      for (String district : Set.of("999901", "999903", "999904", "999905")) {
        for (String industry : Set.of("P83", "H62", "C13")) {
          for (DayCalendar.Day day : of(library, district, industry).days()) {
            TargetTraits traits =
                TargetTraits.of(library, new DistrictCode(district), industry, Optional.empty());
            VisitQuestion question =
                new VisitQuestion(
                    traits, day.date(), InspectionKind.RANDOM, new EarlierVisits(Map.of(), 0));
            assertThat(day.status() == DayStatus.OPEN)
                .as(library + " " + district + " " + industry + " " + day)
                .isEqualTo(REGULATION.ruling(question).isAllowed());
          }
        }
      }
    }
  }

  private static DayCalendar of(Library library, String district, String industry) {
    GroupForm form = new GroupForm(library.name(), district, industry, "");
    return DayCalendar.of(REGULATION, form.group(), YEAR);
  }

  private static DayStatus status(DayCalendar calendar, String day) {
    return calendar.days().stream()
        .filter(one -> one.date().equals(LocalDate.parse(day)))
        .map(DayCalendar.Day::status)
        .findFirst()
        .orElseThrow();
  }

  private static DateSpan span(String from, String until) {
    return new DateSpan(LocalDate.parse(from), LocalDate.parse(until));
  }
}
