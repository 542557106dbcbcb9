package mingqian.plan;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static mingqian.plan.PlanOffice.APPROVER;
import static mingqian.plan.PlanOffice.COORDINATOR;
import static mingqian.plan.PlanOffice.FILING;
import static mingqian.plan.PlanOffice.MARKET;
import static mingqian.plan.PlanOffice.NUMBER;
import static mingqian.plan.PlanOffice.SAFETY;
import static mingqian.plan.PlanOffice.TODAY;
import static mingqian.plan.PlanOffice.item;
import static mingqian.plan.PlanOffice.proposal;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mingqian.access.Actor;
import mingqian.access.Role;
import mingqian.access.Tried;
import mingqian.inspection.VisitBase;
import mingqian.plan.PlanOffice.Verbs;
import mingqian.terms.Outcome;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every verb of a plan with every papers by everybody, held against the table of the regulation.
 */
class PlanLifeTest {
  /**
   * What the verb of the row answers a plan with the papers of the column: D it is done, U it was
   * done before, R it is refused. Anybody else is not permitted, whatever the papers.
   */
  private static final String TABLE =
      """
      verb    by          DRAFTED CONFIRMED APPROVED FILED OBJECTED ACCEPTED PUBLISHED
      draft   coordinator U       U         U        U     U        U        U
      take    coordinator R       R         R        R     R        R        R
      revise  coordinator D       D         R        R     D        R        R
      attach  coordinator D       D         R        R     D        R        R
      confirm own         D       U         U        U     U        U        U
      decline own         D       R         R        R     R        R        R
      approve approver    R       D         U        U     U        U        U
      file    coordinator R       R         D        U     D        U        U
      refile  coordinator R       R         D        R     D        R        R
      accept  filing      R       R         R        D     R        U        U
      object  filing      R       R         R        D     U        R        R
      publish coordinator R       R         R        R     R        D        U
      change  coordinator R       R         R        R     R        R        D
      """;

  private static final Map<String, BiFunction<Verbs, Actor, Outcome>> VERBS =
      Map.ofEntries(
          Map.entry("draft", (verbs, who) -> verbs.draft().draft(proposal(item("A.1", 400)), who)),
          Map.entry("take", (verbs, who) -> verbs.draft().draft(proposal(item("A.9", 400)), who)),
          Map.entry("revise", (verbs, who) -> verbs.draft().revise(proposal(item("A.1", 3)), who)),
          Map.entry(
              "attach",
              (verbs, who) ->
                  verbs.attach().attach(NUMBER, "a.pdf", "%PDF-1.7".getBytes(US_ASCII), who)),
          Map.entry(
              "confirm", (verbs, who) -> verbs.confirm().confirm(NUMBER, VisitBase.MARKET, who)),
          Map.entry(
              "decline",
              (verbs, who) -> verbs.confirm().decline(NUMBER, VisitBase.MARKET, "人手不足", who)),
          Map.entry("approve", (verbs, who) -> verbs.approve().approve(NUMBER, who)),
          Map.entry("file", (verbs, who) -> verbs.file().file(NUMBER, PlanOffice.LETTER, who)),
          Map.entry(
              "refile",
              (verbs, who) ->
                  verbs.file().file(NUMBER, new PlanFiling.Letter("司法局", "另号", ""), who)),
          Map.entry("accept", (verbs, who) -> verbs.file().accept(NUMBER, "", who)),
          Map.entry("object", (verbs, who) -> verbs.file().objectTo(NUMBER, "窗口有误", who)),
          Map.entry("publish", (verbs, who) -> verbs.publish().publish(NUMBER, who)),
          Map.entry("change", (verbs, who) -> verbs.draft().change(NUMBER, "增加一批", who)));

  private static final List<String> TABLES =
      List.of("annual_plan", "plan_version", "plan_item", "plan_item_matter", "plan_confirmation");

  @Test
  void the_table_has_every_verb_and_all_papers() {
    assertThat(rows().stream().map(row -> row[0]))
        .containsExactlyInAnyOrderElementsOf(VERBS.keySet());
    assertThat(Arrays.stream(cells(TABLE.lines().findFirst().orElseThrow())).skip(2))
        .containsExactly(Arrays.stream(PlanPapers.values()).map(Enum::name).toArray(String[]::new));
  }

  @ParameterizedTest
  @EnumSource(PlanPapers.class)
  @DisplayName("R07, R18: every verb by everybody with the papers")
  void every_verb_answers_everybody_as_the_table_says(PlanPapers papers) {
    try (PlanOffice office = new PlanOffice()) {
      office.done(verbs -> verbs.draft().draft(proposal(item("A.1", 400)), COORDINATOR));
      office.bring(papers);
      int column = Arrays.asList(cells(TABLE)).indexOf(papers.name());
      for (String[] row : rows()) {
        everybody()
            .forEach(
                (who, actor) ->
                    assertThat(answer(office, VERBS.get(row[0]), actor))
                        .as(row[0] + " by " + who + " when " + papers)
                        .isEqualTo(row[1].equals(who) ? row[column] : "N"));
      }
      assertThat(office.<PlanPapers>of(plan -> plan.latest().papers())).isEqualTo(papers);
    }
  }

  @Test
  @DisplayName("R07: a plan binds from its publication, a changed one once it was filed again")
  void the_version_in_force_stays_until_the_new_one_is_published() {
    try (PlanOffice office = new PlanOffice()) {
      office.done(verbs -> verbs.draft().draft(proposal(item("A.1", 400)), COORDINATOR));
      office.bring(PlanPapers.ACCEPTED);
      assertThat(office.<Boolean>of(plan -> plan.isReadyOn(TODAY))).isFalse();
      office.done(verbs -> verbs.publish().publish(NUMBER, COORDINATOR));
      assertThat(office.<Boolean>of(plan -> plan.isReadyOn(TODAY))).isTrue();
      assertThat(office.<Boolean>of(plan -> plan.isReadyOn(TODAY.minusDays(1)))).isFalse();
      office.done(verbs -> verbs.draft().change(NUMBER, "增加一批", COORDINATOR));
      office.done(
          verbs -> verbs.draft().revise(proposal(item("A.1", 500), item("A.2", 1)), COORDINATOR));
      office.bring(PlanPapers.ACCEPTED);
      assertThat(office.<Integer>of(plan -> plan.inForceOn(TODAY).orElseThrow().ordinal()))
          .isEqualTo(1);
      office.done(verbs -> verbs.publish().publish(NUMBER, COORDINATOR));
      assertThat(office.<List<PlanItemRow>>of(plan -> plan.inForceOn(TODAY).orElseThrow().items()))
          .containsExactly(item("A.1", 500), item("A.2", 1));
      assertThat(office.<List<PlanItemRow>>of(plan -> plan.versions().get(0).items()))
          .containsExactly(item("A.1", 400));
    }
  }

  @Test
  void the_same_draft_without_a_number_is_the_same_plan_while_it_is_a_draft() {
    try (PlanOffice office = new PlanOffice()) {
      PlanProposal wanted = new PlanProposal("", "新计划", 2026, List.of(item("A.1", 400)));
      DraftPlan.Drafted first = next(office, wanted, COORDINATOR);
      assertThat(first.outcome()).isInstanceOf(Outcome.Done.class);
      int entries = office.trail.size();
      DraftPlan.Drafted again = next(office, wanted, COORDINATOR);
      assertThat(again.number()).isEqualTo(first.number());
      assertThat(again.outcome()).isInstanceOf(Outcome.Unchanged.class);
      assertThat(office.trail).hasSize(entries);
      PlanProposal other = new PlanProposal("", "新计划", 2026, List.of(item("A.1", 401)));
      assertThat(next(office, other, COORDINATOR).outcome()).isInstanceOf(Outcome.Done.class);
      Actor second = Actor.sample("wang", Role.COORDINATOR);
      assertThat(next(office, wanted, second).outcome()).isInstanceOf(Outcome.Done.class);
      office.base.execute(
          "update plan_version set approved_on = '2026-02-10', approved_by = 'x' where plan_id ="
              + " (select id from annual_plan where number = '%s')".formatted(first.number()));
      DraftPlan.Drafted later = next(office, wanted, COORDINATOR);
      assertThat(later.outcome()).isInstanceOf(Outcome.Done.class);
      assertThat(later.number()).isGreaterThan(first.number());
    }
  }

  private static DraftPlan.Drafted next(PlanOffice office, PlanProposal wanted, Actor actor) {
    return office.base.in(
        entities -> office.new Verbs(entities).draft().draftNext("999999", wanted, actor));
  }

  @Test
  @DisplayName("R18: whoever drafted a plan does not approve it, in whatever role")
  void nobody_approves_an_own_plan() {
    try (PlanOffice office = new PlanOffice()) {
      office.done(verbs -> verbs.draft().draft(proposal(item("A.1", 400)), COORDINATOR));
      office.bring(PlanPapers.CONFIRMED);
      Actor same = Actor.sample("coordinator", Role.APPROVER);
      assertThat(answer(office, VERBS.get("approve"), same)).isEqualTo("R");
      assertThat(answer(office, VERBS.get("approve"), APPROVER)).isEqualTo("D");
    }
  }

  @Test
  void a_declined_plan_waits_for_its_revision_and_every_department_answers_again() {
    try (PlanOffice office = new PlanOffice()) {
      office.done(verbs -> verbs.draft().draft(proposal(item("A.1", 400)), COORDINATOR));
      office.done(verbs -> verbs.confirm().confirm(NUMBER, VisitBase.SAFETY, SAFETY));
      office.done(verbs -> verbs.confirm().decline(NUMBER, VisitBase.MARKET, "人手不足", MARKET));
      assertThat(answer(office, VERBS.get("confirm"), MARKET)).isEqualTo("R");
      assertThat(answer(office, VERBS.get("approve"), APPROVER)).isEqualTo("R");
      office.done(verbs -> verbs.draft().revise(proposal(item("A.1", 300)), COORDINATOR));
      assertThat(
              office.<Boolean>of(
                  plan ->
                      plan.latest().confirmations().stream().allMatch(PlanConfirmation::isWaiting)))
          .isTrue();
    }
  }

  /** What the verb answers; whatever it does not do must not change a row, and all is undone. */
  private static String answer(
      PlanOffice office, BiFunction<Verbs, Actor, Outcome> verb, Actor actor) {
    EntityManager entities = office.base.reading();
    entities.getTransaction().begin();
    try {
      String before = kept(entities);
      int entries = office.trail.size();
      String answer = Tried.letter(() -> verb.apply(office.new Verbs(entities), actor));
      entities.flush();
      assertThat(office.trail).hasSize(entries + (answer.equals("D") ? 1 : 0));
      if (!answer.equals("D")) {
        assertThat(kept(entities)).isEqualTo(before);
      }
      return answer;
    } finally {
      entities.getTransaction().rollback();
      entities.close();
    }
  }

  private static String kept(EntityManager entities) {
    return TABLES.stream()
            .map(
                table ->
                    Arrays.deepToString(
                        entities
                            .createNativeQuery("select * from " + table)
                            .getResultList()
                            .toArray()))
            .collect(Collectors.joining("\n"))
        + entities.createNativeQuery("select count(*) from plan_attachment").getSingleResult();
  }

  private static Map<String, Actor> everybody() {
    Map<String, Actor> people = new LinkedHashMap<>();
    people.put("coordinator", COORDINATOR);
    people.put("approver", APPROVER);
    people.put("filing", FILING);
    people.put("own", MARKET);
    people.put("clockwork", Actor.CLOCKWORK);
    Stream.of(Role.ADMINISTRATOR, Role.INSPECTOR, Role.REVIEWER, Role.AUDITOR)
        .forEach(role -> people.put(role.name(), Actor.sample(role.name(), role)));
    people.put("other", SAFETY);
    people.put("homeless", Actor.sample("homeless", Role.LIAISON));
    return people;
  }

  private static List<String[]> rows() {
    return TABLE.lines().skip(1).map(PlanLifeTest::cells).toList();
  }

  private static String[] cells(String line) {
    return line.strip().split("\\s+", -1);
  }
}
