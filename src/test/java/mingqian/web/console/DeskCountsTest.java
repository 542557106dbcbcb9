package mingqian.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mingqian.access.Actor;
import mingqian.access.Role;
import mingqian.inspection.VisitBase;
import mingqian.terms.CertificateNumber;
import mingqian.terms.DepartmentCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each role finds counted on its desk in each situation, of all that waits anywhere. */
class DeskCountsTest {
  /** What a person may know to wait, word for word; of anything else the desk says nothing. */
  private static final String VISITS_OF_THE_TEAM =
      "To accept; Visits today; Visits coming up; To be recorded; Given back;"
          + " To be corrected after an objection; ";

  private static final String RESULTS_OF_A_DEPARTMENT =
      "To be reviewed; Corrections to be reviewed; Objections to be answered; Follow-ups open;"
          + " \"Cannot be contacted\" to be handed over;"
          + " \"Cannot be contacted\" handed over late; ";
  private static final String DEADLINES =
      "Results due soon; Results due at once; Results past their due day; ";
  private static final String VISITS =
      "To be corrected after an objection; "
          + RESULTS_OF_A_DEPARTMENT
          + DEADLINES
          + "Visit day passed without a visit; Withheld by the regulation; Without a day;"
          + " Seats vacant; ";
  private static final String DRAWS =
      "orders past their time of sealing;"
          + " draws that a department has declined, to be prepared again;"
          + " draws whose inspection scheme waits for approval; approved draws to seal;"
          + " orders not yet prepared; witnesses whose number is still to come;"
          + " sealed draws ready to be conducted; ";
  private static final String DUTIES =
      "paused duties of the clockwork; failing duties of the clockwork, tried again; ";
  private static final String POOL =
      "inspectors whose certificate is running out; inspectors without a valid certificate; ";

  private static final Map<Role, String> KNOWN =
      Map.of(
          Role.ADMINISTRATOR,
          DUTIES
              + "accounts with an unchanged one-time password;"
              + " accounts locked after wrong passwords",
          Role.COORDINATOR,
          "declined plans to revise; plans to file; plans to publish; "
              + "campaigns to file; campaigns to publish; "
              + DRAWS
              + VISITS
              + "urgent visits whose papers are late; mistakes in the rule files; "
              + DUTIES
              + "things that the clockwork has missed; monthly classes to be taken in; "
              + POOL,
          Role.LIAISON,
          "plans for our department to confirm; draws for your department to confirm; "
              + VISITS
              + "visits without a draw to file; urgent visits whose papers are late;"
              + " inspectors whose certificate is running out",
          Role.APPROVER,
          "plans to approve; orders outside the plan to approve; "
              + "campaigns whose approval is to be recorded; "
              + DRAWS
              + VISITS
              + "visits without a draw to approve; mistakes in the rule files",
          Role.FILING_OFFICER,
          "filed plans to answer; filings to answer",
          Role.INSPECTOR,
          VISITS_OF_THE_TEAM + DEADLINES,
          Role.REVIEWER,
          RESULTS_OF_A_DEPARTMENT + DEADLINES,
          Role.AUDITOR,
          DRAWS
              + VISITS
              + "mistakes in the rule files; "
              + DUTIES
              + "things that the clockwork has missed; "
              + POOL);

  private static final Map<String, Actor> PEOPLE =
      Map.ofEntries(
          person("administrator", Role.ADMINISTRATOR, ""),
          person("coordinator", Role.COORDINATOR, ""),
          person("market liaison", Role.LIAISON, "SCJG"),
          person("safety liaison", Role.LIAISON, "YJGL"),
          person("fire liaison", Role.LIAISON, "XFJY"),
          person("market head", Role.APPROVER, "SCJG"),
          person("fire head", Role.APPROVER, "XFJY"),
          person("filing officer", Role.FILING_OFFICER, ""),
          person("market reviewer", Role.REVIEWER, "SCJG"),
          person("safety reviewer", Role.REVIEWER, "YJGL"),
          person("auditor", Role.AUDITOR, ""),
          inspector("first", VisitBase.FIRST, VisitBase.MARKET),
          inspector("second", VisitBase.SECOND, VisitBase.SAFETY),
          inspector("stranger", VisitBase.STRANGER, VisitBase.MARKET));

  @ParameterizedTest
  @MethodSource("mingqian.web.console.DeskSituations#all")
  @DisplayName(
      "R09, R10, R18: each role finds counted what waits for it, and nothing it may not know")
  void each_role_finds_counted_what_waits_for_it(DeskSituations.Situation situation) {
    Map<String, Map<String, Long>> expected = expected(situation);
    try (DeskOffice office = new DeskOffice()) {
      situation.bring().accept(office);
      PEOPLE.forEach(
          (who, actor) ->
              assertThat(office.counts(actor, situation.day()))
                  .as(who)
                  .isEqualTo(expected.get(who)));
    }
  }

  @Test
  void a_seal_to_come_is_told_in_days_and_presses_within_a_week() {
    try (DeskOffice office = new DeskOffice()) {
      DrawSituations.approvedDraw().bring().accept(office);
      Todo week = office.waiting(PEOPLE.get("auditor"), LocalDate.of(2026, 8, 20)).get(0);
      assertThat(week.note()).isEqualTo("Days until the next one: 7");
      assertThat(week.isPressing()).isTrue();
      Todo earlier = office.waiting(PEOPLE.get("auditor"), LocalDate.of(2026, 8, 19)).get(0);
      assertThat(earlier.note()).isEqualTo("Days until the next one: 8");
      assertThat(earlier.isPressing()).isFalse();
    }
  }

  @Test
  void every_counter_of_every_role_is_once_zero_and_once_not() {
    Set<String> some = new HashSet<>();
    Set<String> none = new HashSet<>();
    DeskSituations.all()
        .map(DeskCountsTest::expected)
        .forEach(
            people ->
                people.forEach(
                    (who, counts) ->
                        counts.forEach(
                            (counter, n) -> (n > 0 ? some : none).add(role(who) + counter))));
    Set<String> all =
        KNOWN.entrySet().stream()
            .flatMap(one -> counters(one.getValue()).map(counter -> one.getKey() + counter))
            .collect(Collectors.toSet());
    assertThat(some).isEqualTo(all);
    assertThat(none).isEqualTo(all);
  }

  /** The table of a situation with the zeros that it leaves out. */
  private static Map<String, Map<String, Long>> expected(DeskSituations.Situation situation) {
    Map<String, Map<String, Long>> all = new TreeMap<>();
    PEOPLE.keySet().forEach(who -> all.put(who, zeros(role(who))));
    for (String line : situation.table().lines().toList()) {
      String[] sides = line.split(": ", 2);
      for (String who : sides[0].split(", ", -1)) {
        for (String count : sides[1].split("; ", -1)) {
          String[] parts = count.split(" = ", 2);
          Long before = all.get(who).replace(parts[0], Long.valueOf(parts[1]));
          assertThat(before).as("%s is told of: %s", who, parts[0]).isZero();
        }
      }
    }
    return all;
  }

  private static Map<String, Long> zeros(Role role) {
    Map<String, Long> zeros = new HashMap<>();
    counters(KNOWN.get(role)).forEach(counter -> zeros.put(counter, 0L));
    return zeros;
  }

  private static Stream<String> counters(String list) {
    return Arrays.stream(list.strip().split(";\\s*"));
  }

  private static Role role(String who) {
    return PEOPLE.get(who).role().orElseThrow();
  }

  private static Map.Entry<String, Actor> person(String who, Role role, String department) {
    Optional<DepartmentCode> of =
        Optional.of(department).filter(code -> !code.isEmpty()).map(DepartmentCode::new);
    return Map.entry(who, new Actor(who, Optional.of(role), of, Optional.empty()));
  }

  private static Map.Entry<String, Actor> inspector(
      String who, CertificateNumber certificate, DepartmentCode department) {
    return Map.entry(who, Actor.sampleInspector(certificate, department));
  }
}
