package mingqian.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mingqian.access.Actor;
import mingqian.inspection.WarnResults.Skipped;
import mingqian.terms.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What the clockwork reminds and warns of: once, inside its time, and known where it was not. The
 * visit is on Wednesday 10 June 2026; there is no day off beside weekends from 1 June to 8 July but
 * 19 June, and its result is due on 9 July.
 */
class RemindersTest {
  private static final LocalDate DUE = LocalDate.of(2026, 7, 9);

  private final Office office = new Office();

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  @DisplayName("R08: the team is reminded one working day before its visit, and once")
  void the_team_is_reminded_the_working_day_before_once() {
    long visit = office.assigned();
    office.morningOf(LocalDate.of(2026, 6, 8));
    assertThat(toRemind()).isEmpty();
    office.morningOf(LocalDate.of(2026, 6, 9));
    assertThat(toRemind()).containsExactly(visit);
    assertThat(remind(visit)).isInstanceOf(Outcome.Done.class);
    assertThat(toRemind()).isEmpty();
    assertThat(remind(visit)).isInstanceOf(Outcome.Unchanged.class);
    assertThat(office.trail)
        .filteredOn(line -> line.contains("|remind-team|"))
        .containsExactly(
            "clockwork|remind-team|visit " + visit + " of draw 2026-A-001|>2026-06-10 ");
  }

  @Test
  @DisplayName("R08: a weekend is no working day, so Monday’s team is reminded on Friday")
  void a_monday_visit_is_reminded_of_on_friday() {
    long visit = office.assigned();
    office.base.execute("update visit set visit_day = '2026-06-15'");
    office.morningOf(LocalDate.of(2026, 6, 11));
    assertThat(toRemind()).isEmpty();
    office.morningOf(LocalDate.of(2026, 6, 12));
    assertThat(toRemind()).containsExactly(visit);
  }

  @Test
  @DisplayName("R08: on the day of the visit it is too late, which is known and not made up for")
  void a_reminder_that_nobody_gave_is_missed_and_never_given_late() {
    long visit = office.assigned();
    office.base.execute("update draw set conducted_at = '2026-05-28T09:00:00+08:00'");
    office.morningOf(LocalDate.of(2026, 6, 9));
    assertThat(missedReminders()).isEmpty();
    office.morningOf(Office.DAY);
    assertThat(missedReminders()).containsExactly(visit);
    assertThat(toRemind()).isEmpty();
    assertThat(remind(visit)).isInstanceOf(Outcome.Unchanged.class);
  }

  @Test
  void nobody_could_be_reminded_of_a_visit_that_was_drawn_today_or_is_not_reminded_of_at_all() {
    office.assigned();
    office.base.execute("update draw set conducted_at = '2026-06-10T00:00:00+08:00'");
    office.morningOf(Office.DAY);
    assertThat(missedReminders()).isEmpty();
    office.base.execute("update draw set conducted_at = '2026-06-09T23:59:59+08:00'");
    assertThat(missedReminders()).hasSize(1);
    office.regulation = VisitBase.regulation("visit-reminder,1", "visit-reminder,0");
    assertThat(missedReminders()).isEmpty();
  }

  @Test
  @DisplayName(
      "R09: a result is warned of ten and three working days before its day, and when late")
  void a_result_is_warned_of_once_at_each_level() {
    long visit = office.checkedIn();
    Map<LocalDate, String> expected = new TreeMap<>();
    expected.put(LocalDate.of(2026, 6, 24), "");
    expected.put(LocalDate.of(2026, 6, 25), "SOON");
    expected.put(LocalDate.of(2026, 7, 3), "");
    expected.put(LocalDate.of(2026, 7, 6), "URGENT");
    expected.put(DUE, "");
    expected.put(LocalDate.of(2026, 7, 10), "LATE");
    expected.put(LocalDate.of(2026, 8, 10), "");
    assertThat(office.<LocalDate>of(visit, v -> v.times().due().orElseThrow().day()))
        .isEqualTo(DUE);
    expected.forEach(
        (day, level) -> {
          office.morningOf(day);
          assertThat(toWarn()).as("%s", day).hasSize(level.isEmpty() ? 0 : 1);
          assertThat(skipped()).as("%s", day).isEmpty();
          toWarn().forEach(this::warn);
          assertThat(warn(visit)).as("%s", day).isInstanceOf(Outcome.Unchanged.class);
        });
    assertThat(office.trail)
        .filteredOn(line -> line.contains("|warn-result|"))
        .extracting(line -> line.substring(line.lastIndexOf('|') + 1))
        .containsExactly(
            ">SOON due 2026-07-09", "SOON>URGENT due 2026-07-09", "URGENT>LATE due 2026-07-09");
  }

  @Test
  @DisplayName("R09: a warning whose time has passed is missed; the level of the day is given")
  void a_warning_that_nobody_gave_is_missed_and_never_given_late() {
    long visit = office.checkedIn();
    office.morningOf(LocalDate.of(2026, 7, 6));
    assertThat(skipped()).containsExactly(new Skipped(visit, ResultWarning.SOON));
    office.morningOf(LocalDate.of(2026, 7, 10));
    assertThat(skipped())
        .containsExactly(
            new Skipped(visit, ResultWarning.SOON), new Skipped(visit, ResultWarning.URGENT));
    warn(visit);
    assertThat(office.<ResultWarning>of(visit, v -> v.times().warned().orElseThrow()))
        .isEqualTo(ResultWarning.LATE);
    assertThat(skipped()).isEmpty();
  }

  @Test
  void a_result_that_is_public_is_warned_of_no_more() {
    Situation.DONE.bring(office);
    office.morningOf(LocalDate.of(2026, 7, 10));
    assertThat(toWarn()).isEmpty();
  }

  @Test
  @DisplayName(
      "R08: a notice that was not given on the day is missed, unless the rules withheld it")
  void a_notice_that_was_not_given_is_missed() {
    long visit = Situation.FORGOTTEN.bring(office);
    assertThat(office.base.<List<Long>>in(e -> office.notifyVisits(e).unannounced()))
        .containsExactly(visit);
    office.base.execute("update visit set withheld_zh = '理由', withheld_en = 'reason'");
    assertThat(office.base.<List<Long>>in(e -> office.notifyVisits(e).unannounced())).isEmpty();
  }

  private List<Long> toRemind() {
    return office.base.in(e -> office.remindTeams(e).due());
  }

  private List<Long> missedReminders() {
    return office.base.in(e -> office.remindTeams(e).missed());
  }

  private Outcome remind(long visit) {
    return office.base.in(e -> office.remindTeams(e).remind(visit, Actor.CLOCKWORK));
  }

  private List<Long> toWarn() {
    return office.base.in(e -> office.warnResults(e).due());
  }

  private List<Skipped> skipped() {
    return office.base.in(e -> office.warnResults(e).skipped());
  }

  private Outcome warn(long visit) {
    return office.base.in(e -> office.warnResults(e).warn(visit, Actor.CLOCKWORK));
  }
}
