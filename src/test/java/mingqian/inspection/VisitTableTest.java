package mingqian.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mingqian.access.Actor;
import mingqian.access.NotPermitted;
import mingqian.access.Role;
import mingqian.databases.BrokenTrail;
import mingqian.terms.CertificateNumber;
import mingqian.terms.DepartmentCode;
import mingqian.terms.Library;
import mingqian.terms.Outcome;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every verb of a visit in every situation by everybody, held against the table of the rules. */
class VisitTableTest {
  /**
   * What the verb of the row answers in the situation of the column to whoever is named: D it is
   * done, U it was done before, R it is refused, N as if it did not exist. Whoever is not named in
   * a row of the verb gets N everywhere. The columns, one letter each:
   *
   * <pre>
   * ahead:     ASSIGNED NOTIFIED ACCEPTED
   * there:     CHECKED_IN UNDER_REVIEW RETURNED
   * published: PUBLISHED CORRECTING CORRECTED  OBJECTED UPHELD DISMISSED  FOLLOWED CLOSED  DUE HANDED
   * over:      DONE CANCELLED SUBSTITUTED
   * changed:   WITHHELD RECUSED VACANT MISSED FORGOTTEN
   * </pre>
   */
  private static final String TABLE =
      """
      verb       by                             ahead there published      over changed
      accept     first                          DDU   RRR   RRR RRR RR RR  RRR  DNNUD
      accept     second                         DDU   RRR   RRR RRR RR RR  RRR  DUUUD
      accept     third                          NNN   NNN   NNN NNN NN NN  NNN  NDNNN
      recuse     first                          DDD   RRR   RRR RRR RR RR  RRR  DUUDD
      recuse     second                         DDD   RRR   RRR RRR RR RR  RRR  DDDDD
      recuse     third                          NNN   NNN   NNN NNN NN NN  NNN  NDNNN
      replace    coordinator                    DDD   RRR   RRR RRR RR RR  RRR  DUUDD
      notify     coordinator                    DUU   RRR   RRR RRR RR RR  RRR  RUUUR
      call       coordinator,clockwork          DUU   UUU   UUU UUU UU UU  UUU  UUUUU
      check-in   first                          RRD   UUU   UUU UUU UU UU  RRR  RNNRR
      check-in   second                         RRD   UUU   UUU UUU UU UU  RRR  RDRRR
      check-in   third                          NNN   NNN   NNN NNN NN NN  NNN  NRNNN
      record     first                          RRR   DUD   RRR RRR RR RR  RRR  RNNRR
      record     second                         NNN   NNN   NNN NNN NN NN  NNN  NNRNN
      record     third                          NNN   NNN   NNN NNN NN NN  NNN  NRNNN
      approve    liaison,reviewer,office        NNN   NDR   UDU UUU UU UU  UNN  NNNNN
      approve    there                          NNN   NRR   URU UUU UU UU  UNN  NNNNN
      return     liaison,reviewer,office        NNN   NDU   RDR RRR RR RR  RNN  NNNNN
      return     there                          NNN   NRU   RRR RRR RR RR  RNN  NNNNN
      correct    first                          NNN   NRR   DUU DDD DD DD  DNN  NNNNN
      object     liaison,reviewer,office,there  NNN   NRR   DDD UUU DD DD  DNN  NNNNN
      uphold     liaison,reviewer,office        NNN   NNN   NNN DUR NN NN  NNN  NNNNN
      uphold     there                          NNN   NNN   NNN RUR NN NN  NNN  NNNNN
      dismiss    liaison,reviewer,office        NNN   NNN   NNN DRU NN NN  NNN  NNNNN
      dismiss    there                          NNN   NNN   NNN RRU NN NN  NNN  NNNNN
      decide     liaison                        RRR   RRR   DDD DDD UU DD  DRR  RRRRR
      decide     there                          RRR   RRR   DDD DDD UU DD  DRR  RNNRR
      decide     reviewer,office                NNN   NRR   DDD DDD UU DD  DNN  NNNNN
      close      liaison                        RRR   RRR   RRD RRR DU RR  RRR  RRRRR
      close      there                          RRR   RRR   RRD RRR DU RR  RRR  RNNRR
      close      reviewer,office                NNN   NRR   RRD RRR DU RR  RNN  NNNNN
      hand-over  liaison                        RRR   RRR   RRR RRR RR DU  RRR  RRRRR
      hand-over  there                          RRR   RRR   RRR RRR RR DU  RRR  RNNRR
      hand-over  reviewer,office                NNN   NRR   RRR RRR RR DU  RNN  NNNNN
      reschedule coordinator,second             DDD   RRR   RRR RRR RR RR  RRR  DDDDD
      reschedule first                          DDD   RRR   RRR RRR RR RR  RRR  DNNDD
      reschedule third                          NNN   NNN   NNN NNN NN NN  NNN  NDNNN
      substitute coordinator                    DDD   RRR   RRR RRR RR RR  RRU  DDDDD
      cancel     coordinator                    DDD   RRR   RRR RRR RR RR  RUR  DDDDD
      """;

  private static final List<String> TABLES =
      List.of(
          "visit",
          "visit_seat",
          "visit_change",
          "department_part",
          "part_result",
          "matter_result",
          "matter_result_code",
          "objection",
          "follow_up",
          "recusal");

  /** The visit, and the numbers of what belongs to its market part. */
  private record Numbers(long visit, long latest, long subject, long objection, long part) {
    static Numbers of(Office office, long visit) {
      return new Numbers(
          visit,
          Situation.latest(office, visit),
          Situation.subject(office, visit),
          Situation.objection(office, visit),
          Situation.part(office, visit));
    }

    static Numbers foreign() {
      return new Numbers(9_999_999, 9_999_999, 9_999_999, 9_999_999, 9_999_999);
    }
  }

  private interface Verb {
    Outcome ask(Scene scene, Numbers of, Actor actor);
  }

  private record Scene(Office office, EntityManager entities) {
    ChangeVerbs changes() {
      return Situation.verbs(office, entities);
    }
  }

  private static final Map<String, Verb> VERBS =
      Map.ofEntries(
          Map.entry("accept", (s, of, a) -> s.office.acceptVisit(s.entities).accept(of.visit, a)),
          Map.entry("recuse", (s, of, a) -> s.changes().recuse().recuse(of.visit, "亲属", a)),
          Map.entry(
              "replace",
              (s, of, a) -> s.changes().replace().replace(of.visit, VisitBase.FIRST, "病假", a)),
          Map.entry("notify", (s, of, a) -> s.office.notifyVisits(s.entities).notify(of.visit, a)),
          Map.entry("call", (s, of, a) -> s.office.notifyVisits(s.entities).due(Library.A, a)),
          Map.entry("check-in", (s, of, a) -> s.office.checkIn(s.entities).checkIn(of.visit, a)),
          Map.entry(
              "record",
              (s, of, a) ->
                  s.office
                      .recordResult(s.entities)
                      .record(of.visit, VisitBase.MARKET, Office.clean(VisitBase.MARKET), a)),
          Map.entry(
              "approve", (s, of, a) -> s.office.reviewResult(s.entities).approve(of.latest, a)),
          Map.entry(
              "return",
              (s, of, a) -> s.office.reviewResult(s.entities).giveBack(of.latest, "补充", a)),
          Map.entry(
              "correct",
              (s, of, a) ->
                  s.office.correctResult(s.entities).correct(of.subject, "漏填", Office.FOUND, a)),
          Map.entry(
              "object",
              (s, of, a) -> s.office.receiveObjection(s.entities).receive(of.subject, "有误", a)),
          Map.entry(
              "uphold",
              (s, of, a) -> s.office.answerObjection(s.entities).uphold(of.objection, "属实", a)),
          Map.entry(
              "dismiss",
              (s, of, a) -> s.office.answerObjection(s.entities).dismiss(of.objection, "不属实", a)),
          Map.entry(
              "decide",
              (s, of, a) ->
                  s.office
                      .decideFollowUp(s.entities)
                      .decide(of.part, FollowUpKind.TRANSFERRED, "移送", a)),
          Map.entry(
              "close",
              (s, of, a) -> s.office.closeFollowUp(s.entities).close(of.part, Office.DAY, "已办", a)),
          Map.entry(
              "hand-over",
              (s, of, a) -> s.office.handOver(s.entities).handOver(of.part, Office.DAY, a)),
          Map.entry(
              "reschedule",
              (s, of, a) ->
                  s.changes().reschedule().reschedule(of.visit, Office.DAY.plusDays(1), "停电", a)),
          Map.entry(
              "substitute", (s, of, a) -> s.changes().substitute().substitute(of.visit, "歇业", a)),
          Map.entry("cancel", (s, of, a) -> s.changes().cancel().cancel(of.visit, "歇业", a)));

  @Test
  void the_table_has_every_verb_and_a_letter_for_every_situation() {
    assertThat(rows().map(row -> row[0]).distinct())
        .containsExactlyInAnyOrderElementsOf(VERBS.keySet());
    assertThat(rows().map(VisitTableTest::letters))
        .allSatisfy(letters -> assertThat(letters).hasSize(Situation.values().length))
        .allSatisfy(letters -> assertThat(letters).matches("[DURN]+"));
    assertThat(everybody().keySet())
        .containsAll(rows().flatMap(row -> Stream.of(row[1].split(",", -1))).toList());
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("R18: every verb by everybody in the situation")
  void every_verb_answers_everybody_as_the_table_says(Situation situation) {
    try (Office office = new Office()) {
      Numbers numbers = Numbers.of(office, situation.bring(office));
      String before = dumped(office);
      VERBS.forEach(
          (name, verb) ->
              everybody()
                  .forEach(
                      (who, actor) ->
                          assertThat(
                                  answer(office, before, scene -> verb.ask(scene, numbers, actor)))
                              .as(name + " by " + who + " when " + situation)
                              .isEqualTo(expected(name, who, situation))));
      assertThat(dumped(office)).isEqualTo(before);
    }
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("a verb whose audit entry cannot be written leaves nothing")
  void every_verb_is_one_transaction_with_its_entry(Situation situation) {
    try (Office office = new Office()) {
      Numbers numbers = Numbers.of(office, situation.bring(office));
      office.broken = true;
      VERBS.forEach(
          (name, verb) ->
              everybody().entrySet().stream()
                  .filter(one -> expected(name, one.getKey(), situation).equals("D"))
                  .findFirst()
                  .ifPresent(
                      one ->
                          BrokenTrail.leavesNothing(
                              name + " when " + situation,
                              office.base.reading(),
                              entities ->
                                  verb.ask(new Scene(office, entities), numbers, one.getValue()))));
    }
  }

  @Test
  void what_does_not_exist_and_what_is_foreign_are_answered_alike() {
    try (Office office = new Office()) {
      Situation.OBJECTED.bring(office);
      String before = dumped(office);
      VERBS.entrySet().stream()
          .filter(verb -> !verb.getKey().equals("call"))
          .forEach(
              verb ->
                  everybody()
                      .forEach(
                          (who, actor) ->
                              assertThat(
                                      answer(
                                          office,
                                          before,
                                          scene ->
                                              verb.getValue().ask(scene, Numbers.foreign(), actor)))
                                  .as(verb.getKey() + " by " + who)
                                  .isEqualTo("N")));
    }
  }

  private interface Asked {
    Outcome in(Scene scene);
  }

  /** What the verb answers; what it does not do changes no row, and all is undone. */
  private static String answer(Office office, String before, Asked asked) {
    EntityManager entities = office.base.reading();
    entities.getTransaction().begin();
    int entries = office.trail.size();
    try {
      String answer = letter(asked, new Scene(office, entities));
      entities.flush();
      String after = dump(entities);
      if (answer.equals("D")) {
        assertThat(after).isNotEqualTo(before);
        assertThat(office.trail).hasSizeGreaterThan(entries);
      } else {
        assertThat(after).isEqualTo(before);
        assertThat(office.trail).hasSize(entries);
      }
      return answer;
    } finally {
      entities.getTransaction().rollback();
      entities.close();
    }
  }

  private static String letter(Asked asked, Scene scene) {
    try {
      return asked.in(scene).getClass().getSimpleName().substring(0, 1);
    } catch (NotPermitted e) {
      return "N";
    }
  }

  private static String expected(String verb, String who, Situation situation) {
    int column = List.of(Situation.values()).indexOf(situation);
    return rows()
        .filter(row -> row[0].equals(verb))
        .filter(row -> List.of(row[1].split(",", -1)).contains(who))
        .map(row -> letters(row).substring(column, column + 1))
        .findFirst()
        .orElse("N");
  }

  private static Map<String, Actor> everybody() {
    Map<String, Actor> people = new LinkedHashMap<>();
    people.put("first", Office.inspector(VisitBase.FIRST));
    people.put("second", Office.inspector(VisitBase.SECOND));
    people.put("third", Office.inspector(VisitBase.STRANGER));
    people.put("coordinator", Office.COORDINATOR);
    people.put("clockwork", Actor.CLOCKWORK);
    people.put("office", Office.person(Role.REVIEWER));
    people.put("homeless", Office.person(Role.LIAISON));
    people.put("there", of(Role.REVIEWER, "SCJG", Optional.of(VisitBase.FIRST)));
    for (Role role : List.of(Role.LIAISON, Role.REVIEWER)) {
      String name = role.name().toLowerCase(java.util.Locale.ROOT);
      people.put(name, of(role, "SCJG", Optional.empty()));
      people.put(name + " of the other department", of(role, "YJGL", Optional.empty()));
      people.put(name + " from outside", of(role, "XFJY", Optional.empty()));
    }
    Stream.of(Role.APPROVER, Role.FILING_OFFICER, Role.AUDITOR, Role.ADMINISTRATOR)
        .forEach(role -> people.put(role.name(), Office.person(role)));
    return people;
  }

  private static Actor of(Role role, String department, Optional<CertificateNumber> certificate) {
    return new Actor(
        role + "@" + department,
        Optional.of(role),
        Optional.of(new DepartmentCode(department)),
        certificate);
  }

  private static Stream<String[]> rows() {
    return TABLE.lines().skip(1).map(line -> line.strip().split("\\s+", -1));
  }

  private static String letters(String[] row) {
    return Arrays.stream(row).skip(2).collect(Collectors.joining());
  }

  private static String dumped(Office office) {
    return office.base.in(entities -> dump(entities));
  }

  private static String dump(EntityManager entities) {
    return TABLES.stream()
        .map(
            table ->
                table
                    + Arrays.deepToString(
                        entities
                            .createNativeQuery("select * from " + table)
                            .getResultList()
                            .toArray()))
        .collect(Collectors.joining("\n"));
  }
}
