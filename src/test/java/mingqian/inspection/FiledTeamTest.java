package mingqian.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mingqian.access.Actor;
import mingqian.access.NotPermitted;
import mingqian.access.Role;
import mingqian.directory.Inspector;
import mingqian.terms.CertificateNumber;
import mingqian.terms.DateSpan;
import mingqian.terms.DepartmentCode;
import mingqian.terms.Outcome;
import mingqian.terms.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** On 10 June 2026; of SCJG there are Z-001 (Z-001B too), Z-003, Z-004, of YJGL Z-002. */
class FiledTeamTest {
  private static final Actor LIAISON = liaison("SCJG");

  private final Office office = new Office();
  private long visit;

  @BeforeEach
  void propose_a_visit_of_today() {
    office.morningOf(Office.DAY);
    office.takeIn();
    visit = proposed(FiledVisitKind.TRIGGERED, 1);
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  @DisplayName("R02 nobody goes alone, nor unnamed, and the people are of the department")
  void a_team_has_two_of_the_department() {
    refused(make(), "R02");
    refused(name("Z-001"), "R02");
    refused(name("Z-001", "Z-001B"), "R02");
    refused(name("Z-001", "Z-002"), "R02");
    refused(name("Z-001", "Z-999"), "R02");
    assertThat(name("Z-001B", "Z-003").isDone()).isTrue();
    assertThat(team()).as("by first certificate").containsExactly("Z-001", "Z-003");
    assertThat(name("Z-003", "Z-001")).isInstanceOf(Outcome.Unchanged.class);
    assertThat(make().isDone()).isTrue();
  }

  @Test
  @DisplayName("R02 a matter that asks for three is not visited by two")
  void a_matter_may_ask_for_more() {
    execute("update matter set seats = 3 where code = 'SCJG-01'");
    refused(name("Z-001", "Z-003"), "R02");
    assertThat(name("Z-001", "Z-003", "Z-004").isDone()).isTrue();
  }

  @Test
  @DisplayName("R03 a certificate is valid on the day of the visit, not of the naming")
  void a_certificate_is_valid_on_the_day() {
    LocalDate later = Office.DAY.plusDays(1);
    visit = proposed(FiledVisitKind.TRIGGERED, 2, later);
    execute("update certificate set valid_until = '" + Office.DAY + "' where number = 'Z-003'");
    refused(name("Z-001", "Z-003"), "R03");
    execute("update certificate set valid_until = '" + later + "' where number = 'Z-003'");
    assertThat(name("Z-001", "Z-003").isDone()).isTrue();
    execute("update certificate set state = 'LAPSED' where number = 'Z-003'");
    office.morningOf(later);
    refused(make(), "R03");
  }

  @Test
  @DisplayName("R04 whoever is recused from the enterprise stays away, on the days of the recusal")
  void recusals_hold() {
    execute("insert into recusal values (1, 3, 1, '曾任职', '2026-06-01', '2026-06-10', 0)");
    refused(name("Z-001", "Z-003"), "R04");
    execute("update recusal set last_day = '2026-06-09'");
    assertThat(name("Z-001", "Z-003").isDone()).isTrue();
    execute("update recusal set last_day = '2026-06-10'");
    refused(make(), "R04");
    assertThat(free()).containsExactly("Z-001", "Z-004");
  }

  @Test
  @DisplayName("R02 whoever is on leave stays away")
  void leave_holds() {
    execute("insert into inspector_leave values (1, 3, '2026-06-10', '2026-06-10', 0)");
    refused(name("Z-001", "Z-003"), "R02");
    execute("update inspector_leave set first_day = '2026-06-11', last_day = '2026-06-11'");
    assertThat(name("Z-001", "Z-003").isDone()).isTrue();
  }

  @Test
  @DisplayName("R16 where the matter asks for a qualification, one of them holds it")
  void qualifications_hold() {
    execute("update matter set qualification = 'FOOD', qualified = 1 where code = 'SCJG-01'");
    refused(name("Z-001", "Z-003"), "R16");
    execute("insert into inspector_qualification values (3, 'FOOD')");
    assertThat(name("Z-001", "Z-003").isDone()).isTrue();
  }

  @Test
  @DisplayName(
      "R13 where the matter asks for the own district or for others, all of them are of it")
  void territory_holds() {
    execute("insert into district values (99, '999999', '他区', '', 0)");
    execute("update inspector set district_code = '999999' where id = 3");
    execute("update matter set territory = 'OWN' where code = 'SCJG-01'");
    refused(name("Z-001", "Z-003"), "R13");
    assertThat(free()).containsExactly("Z-001", "Z-004");
    assertThat(name("Z-001", "Z-004").isDone()).isTrue();
    execute("update matter set territory = 'OTHER' where code = 'SCJG-01'");
    refused(make(), "R13");
    execute("update inspector set district_code = '999999' where id in (1, 4)");
    assertThat(make().isDone()).isTrue();
  }

  @Test
  @DisplayName("R02 two visits are the most of a day, drawn ones among them")
  void a_day_has_two_visits_of_one_inspector() {
    office.assigned();
    long second = proposed(FiledVisitKind.DAILY, 2);
    long third = proposed(FiledVisitKind.TRIGGERED, 3);
    assertThat(nameOf(second, "Z-001", "Z-003").isDone()).isTrue();
    refused(nameOf(third, "Z-001", "Z-003"), "R02");
    assertThat(nameOf(third, "Z-003", "Z-004").isDone()).isTrue();
    office.base.with(e -> office.makeFiledVisit(e).cancel(second, "线索不实", LIAISON));
    assertThat(name("Z-001", "Z-003").isDone()).isTrue();
  }

  @Test
  @DisplayName("the next draw leaves whoever is named alone on that day, until it is cancelled")
  void a_named_team_is_busy() {
    name("Z-001", "Z-003");
    assertThat(busy())
        .isEqualTo(
            Map.of(VisitBase.FIRST, Set.of(Office.DAY), VisitBase.STRANGER, Set.of(Office.DAY)));
    office.base.with(e -> office.makeFiledVisit(e).cancel(visit, "线索不实", LIAISON));
    assertThat(busy()).isEmpty();
  }

  @Test
  void a_service_visit_has_no_team_and_no_other_department_names_one() {
    assertThatThrownBy(() -> nameBy(liaison("YJGL"), visit, "Z-001", "Z-003"))
        .isInstanceOf(NotPermitted.class);
    visit = proposed(FiledVisitKind.SERVICE, 3);
    assertThat(name("Z-001", "Z-003")).isInstanceOf(Outcome.Refused.class);
    assertThat(free()).isEmpty();
    assertThat(make().isDone()).isTrue();
  }

  @Test
  @DisplayName("R05 an inspection names a matter of its department, a service visit none")
  void an_inspection_names_its_matter() {
    refused(offer(FiledVisitKind.DAILY, Optional.empty()), "R05");
    refused(offer(FiledVisitKind.DAILY, Optional.of("YJGL-01")), "R05");
    refused(offer(FiledVisitKind.DAILY, Optional.of("SCJG-99")), "R05");
    assertThat(offer(FiledVisitKind.SERVICE, Optional.of("SCJG-01")))
        .isInstanceOf(Outcome.Refused.class);
    assertThat(offer(FiledVisitKind.DAILY, Optional.of("SCJG-01")).isDone()).isTrue();
    assertThat(name("Z-001", "Z-003").isDone()).isTrue();
    execute("update filed_visit set matter = null");
    refused(make(), "R05");
  }

  private Outcome offer(FiledVisitKind kind, Optional<String> matter) {
    return office.base.in(
        e -> office.propose(e).propose(proposal(kind, 4, Office.DAY, matter), LIAISON));
  }

  private static void refused(Outcome outcome, String rule) {
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    Words words = outcome.words();
    assertThat(words.zh()).startsWith(rule + " ");
    assertThat(words.en()).startsWith(rule + " ").doesNotContain("检查", "请假", "执法");
  }

  private List<String> team() {
    return office.base.in(
        e ->
            e.find(FiledVisit.class, visit).team().stream().map(CertificateNumber::value).toList());
  }

  private List<String> free() {
    return office.base.in(
        e ->
            office.teams(e).free(e.find(FiledVisit.class, visit)).stream()
                .map(Inspector::firstCertificate)
                .map(CertificateNumber::value)
                .toList());
  }

  private Map<CertificateNumber, Set<LocalDate>> busy() {
    return office.base.in(
        e -> office.ledger(e).busyDays(new DateSpan(Office.DAY, Office.DAY.plusDays(20))));
  }

  private Outcome make() {
    return office.base.in(e -> office.makeFiledVisit(e).make(visit, LIAISON));
  }

  private Outcome name(String... team) {
    return nameOf(visit, team);
  }

  private Outcome nameOf(long which, String... team) {
    return nameBy(LIAISON, which, team);
  }

  private Outcome nameBy(Actor actor, long which, String... team) {
    List<CertificateNumber> members = Arrays.stream(team).map(CertificateNumber::new).toList();
    return office.base.in(e -> office.nameTeam(e).name(which, members, actor));
  }

  private long proposed(FiledVisitKind kind, int enterprise) {
    return proposed(kind, enterprise, Office.DAY);
  }

  private long proposed(FiledVisitKind kind, int enterprise, LocalDate day) {
    Optional<String> matter = Optional.of("SCJG-01").filter(code -> kind != FiledVisitKind.SERVICE);
    Outcome outcome =
        office.base.in(
            e -> office.propose(e).propose(proposal(kind, enterprise, day, matter), LIAISON));
    assertThat(outcome.isDone()).as(outcome.words().zh()).isTrue();
    return office.base.in(
        e -> e.createQuery("select max(f.id) from FiledVisit f", Long.class).getSingleResult());
  }

  private static FiledVisitProposal proposal(
      FiledVisitKind kind, int enterprise, LocalDate day, Optional<String> matter) {
    boolean triggered = kind == FiledVisitKind.TRIGGERED;
    return new FiledVisitProposal(
        kind,
        VisitBase.enterprise(enterprise),
        VisitBase.MARKET,
        day,
        "查看许可和现场",
        matter,
        triggered ? Optional.of("hazard") : Optional.empty(),
        "",
        triggered ? Optional.of("现场有泄漏") : Optional.empty());
  }

  private void execute(String sql) {
    office.base.execute(sql);
  }

  private static Actor liaison(String department) {
    return new Actor(
        "liaison-" + department,
        Optional.of(Role.LIAISON),
        Optional.of(new DepartmentCode(department)),
        Optional.empty());
  }
}
