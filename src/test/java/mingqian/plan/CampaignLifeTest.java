package mingqian.plan;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mingqian.access.Actor;
import mingqian.access.AuditTrail;
import mingqian.access.Role;
import mingqian.access.Trace;
import mingqian.access.Tried;
import mingqian.databases.BrokenTrail;
import mingqian.inspection.Beans;
import mingqian.inspection.VisitBase;
import mingqian.terms.DateSpan;
import mingqian.terms.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every verb of a special inspection's plan with every papers by everybody, held against a table.
 */
class CampaignLifeTest {
  private static final Actor COORDINATOR = Actor.sample("coordinator", Role.COORDINATOR);
  private static final Actor APPROVER = Actor.sample("approver", Role.APPROVER);
  private static final LocalDate TODAY = LocalDate.of(2026, 2, 10);
  private static final PlanFiling.Letter LETTER = new PlanFiling.Letter("市司法局", "备7", "回7");
  private static final CampaignApproval APPROVAL = approval("府办〔2026〕3号", TODAY);
  private static final List<String> TABLES =
      List.of("campaign", "campaign_matter", "campaign_department", "campaign_reviser");

  /** D it is done, U it was done before, R it is refused; anybody else is not permitted. */
  private static final String TABLE =
      """
      verb      by          DRAFTED APPROVED FILED PUBLISHED CLOSED
      draft     coordinator U       D        D     D         D
      revise    coordinator D       R        R     R         R
      resay     coordinator U       U        U     U         R
      approve   approver    D       U        U     U         R
      reapprove approver    D       R        R     R         R
      file      coordinator R       D        U     U         R
      refile    coordinator R       D        R     R         R
      publish   coordinator R       R        D     U         R
      close     coordinator D       D        D     D         U
      """;

  private final VisitBase base = new VisitBase();
  private final List<String> trail = new ArrayList<>();
  private boolean broken;
  private long id;

  private final Map<String, BiFunction<Verbs, Actor, Outcome>> verbs =
      Map.of(
          "draft", (verbs, who) -> verbs.draft(proposal("燃气安全专项检查", 3), who).outcome(),
          "revise",
              (verbs, who) ->
                  verbs.of(ReviseCampaign.class).revise(id, proposal("燃气安全专项检查", 5), who),
          "resay",
              (verbs, who) ->
                  verbs.of(ReviseCampaign.class).revise(id, proposal("燃气安全专项检查", 3), who),
          "approve", (verbs, who) -> verbs.of(ApproveCampaign.class).approve(id, APPROVAL, who),
          "reapprove",
              (verbs, who) ->
                  verbs.of(ApproveCampaign.class).approve(id, approval("另号", TODAY), who),
          "file", (verbs, who) -> verbs.of(FileCampaign.class).file(id, LETTER, who),
          "refile",
              (verbs, who) ->
                  verbs
                      .of(FileCampaign.class)
                      .file(id, new PlanFiling.Letter("市司法局", "备8", "回8"), who),
          "publish", (verbs, who) -> verbs.of(PublishCampaign.class).publish(id, who),
          "close", (verbs, who) -> verbs.of(CloseCampaign.class).close(id, "任务完成", who));

  @AfterEach
  void close() {
    base.close();
  }

  @Test
  void the_table_has_every_verb_and_all_papers() {
    assertThat(rows().stream().map(row -> row[0]))
        .containsExactlyInAnyOrderElementsOf(verbs.keySet());
    assertThat(Arrays.stream(cells(TABLE.lines().findFirst().orElseThrow())).skip(2))
        .containsExactly(
            Arrays.stream(CampaignPapers.values()).map(Enum::name).toArray(String[]::new));
  }

  @ParameterizedTest
  @EnumSource(CampaignPapers.class)
  @DisplayName("R18: every verb by everybody with the papers")
  void every_verb_answers_everybody_as_the_table_says(CampaignPapers papers) {
    bring(papers);
    int column = Arrays.asList(cells(TABLE)).indexOf(papers.name());
    for (String[] row : rows()) {
      everybody()
          .forEach(
              (who, actor) ->
                  assertThat(answer(verbs.get(row[0]), actor))
                      .as(row[0] + " by " + who + " when " + papers)
                      .isEqualTo(row[1].equals(who) ? row[column] : "N"));
    }
    assertThat(this.<CampaignPapers>now(Campaign::papers)).isEqualTo(papers);
  }

  @ParameterizedTest
  @EnumSource(CampaignPapers.class)
  void only_a_published_one_holds_visits_and_only_those_it_says(CampaignPapers papers) {
    bring(papers);
    boolean open = papers == CampaignPapers.PUBLISHED;
    LocalDate last = LocalDate.of(2026, 4, 30);
    assertThat(holds("YJGL-01", last)).isEqualTo(open);
    assertThat(holds("YJGL-01", last.plusDays(1))).isFalse();
    assertThat(holds("YJGL-09", last)).isFalse();
    assertThat(this.<Boolean>now(one -> one.objection(VisitBase.MARKET, "YJGL-01", last).isEmpty()))
        .isFalse();
    assertThat(this.<String>now(one -> one.objection(3).orElseThrow().zh()))
        .contains("已用 3 次，上限 3 次");
    assertThat(this.<Boolean>now(one -> one.objection(2).isEmpty())).isTrue();
    assertThat(base.<Integer>in(e -> book(e).published().size()))
        .isEqualTo(open || papers == CampaignPapers.CLOSED ? 1 : 0);
  }

  @Test
  void a_closed_one_stays_public_if_it_was_and_keeps_its_ground() {
    bring(CampaignPapers.PUBLISHED);
    done("close", COORDINATOR);
    assertThat(base.<Integer>in(e -> book(e).published().size())).isEqualTo(1);
    assertThat(this.<String>now(one -> one.closeGround().orElseThrow())).isEqualTo("任务完成");
    assertThat(base.<Boolean>in(e -> book(e).open(VisitBase.SAFETY, TODAY).isEmpty())).isTrue();
  }

  @Test
  void what_is_crooked_is_refused_and_says_why() {
    CampaignProposal good = proposal("燃气安全专项检查", 3);
    DateSpan gone = new DateSpan(LocalDate.of(2026, 1, 1), TODAY.minusDays(1));
    List<CampaignProposal> crooked =
        List.of(
            proposal(" ", 3),
            proposal("一\n二", 3),
            proposal("燃气", 0),
            proposal("燃气", CampaignProposal.MOST + 1),
            new CampaignProposal("燃气", Set.of(), good.span(), good.ground(), 3),
            new CampaignProposal("燃气", Set.of("YJGL-99"), good.span(), good.ground(), 3),
            new CampaignProposal("燃气", good.matters(), good.span(), "依据", 3),
            new CampaignProposal("燃气", good.matters(), gone, good.ground(), 3));
    for (CampaignProposal proposal : crooked) {
      assertThat(answer((verbs, who) -> verbs.draft(proposal, who).outcome(), COORDINATOR))
          .as("%s", proposal)
          .isEqualTo("R");
    }
    bring(CampaignPapers.DRAFTED);
    for (CampaignProposal proposal : crooked) {
      assertThat(
              answer((v, who) -> v.of(ReviseCampaign.class).revise(id, proposal, who), COORDINATOR))
          .as("revised: %s", proposal)
          .isEqualTo("R");
    }
    for (CampaignApproval wrong :
        List.of(approval(" ", TODAY), approval("府办3号", TODAY.plusDays(1)))) {
      assertThat(answer((v, who) -> v.of(ApproveCampaign.class).approve(id, wrong, who), APPROVER))
          .as("%s", wrong)
          .isEqualTo("R");
    }
    done("approve", APPROVER);
    PlanFiling.Letter bare = new PlanFiling.Letter("市司法局", "备7", " ");
    assertThat(answer((v, who) -> v.of(FileCampaign.class).file(id, bare, who), COORDINATOR))
        .as("nothing is filed without a receipt")
        .isEqualTo("R");
    assertThat(answer((v, who) -> v.of(CloseCampaign.class).close(id, " ", who), COORDINATOR))
        .isEqualTo("R");
  }

  @Test
  @DisplayName("R18: whoever drafted a campaign does not approve it, in whatever role")
  void nobody_approves_an_own_campaign() {
    bring(CampaignPapers.DRAFTED);
    Actor same = Actor.sample("coordinator", Role.APPROVER);
    assertThat(answer(verbs.get("approve"), same)).isEqualTo("R");
  }

  @Test
  @DisplayName("R18: whoever revised a campaign does not approve it either")
  void nobody_approves_a_campaign_that_they_revised() {
    bring(CampaignPapers.DRAFTED);
    done("revise", Actor.sample("deputy", Role.COORDINATOR));
    assertThat(answer(verbs.get("approve"), Actor.sample("deputy", Role.APPROVER))).isEqualTo("R");
    assertThat(answer(verbs.get("approve"), Actor.sample("coordinator", Role.APPROVER)))
        .isEqualTo("R");
    assertThat(answer(verbs.get("approve"), APPROVER)).isEqualTo("D");
  }

  @Test
  void a_revised_draft_says_the_new_and_nothing_of_the_old() {
    bring(CampaignPapers.DRAFTED);
    CampaignProposal other =
        new CampaignProposal(
            "价格专项检查",
            Set.of("SCJG-01"),
            new DateSpan(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 31)),
            "价格法及工作方案",
            8);
    base.in(e -> new Verbs(e).of(ReviseCampaign.class).revise(id, other, COORDINATOR));
    assertThat(this.<Boolean>now(one -> one.says(other))).isTrue();
    assertThat(this.<Object>now(Campaign::departments)).isEqualTo(List.of(VisitBase.MARKET));
    assertThat(this.<Integer>now(Campaign::revision)).isEqualTo(2);
    assertThat(trail.get(trail.size() - 1)).contains("coordinator|revise-campaign|campaign " + id);
  }

  @Test
  void what_is_approved_is_what_was_read() {
    bring(CampaignPapers.DRAFTED);
    done("revise", COORDINATOR);
    assertThat(
            answer((v, who) -> v.of(ApproveCampaign.class).approve(id, 1, APPROVAL, who), APPROVER))
        .isEqualTo("R");
    assertThat(
            answer((v, who) -> v.of(ApproveCampaign.class).approve(id, 2, APPROVAL, who), APPROVER))
        .isEqualTo("D");
  }

  @Test
  void a_verb_whose_entry_cannot_be_written_leaves_nothing() {
    Map<String, CampaignPapers> before =
        Map.of(
            "revise", CampaignPapers.DRAFTED,
            "approve", CampaignPapers.DRAFTED,
            "file", CampaignPapers.APPROVED,
            "publish", CampaignPapers.FILED,
            "close", CampaignPapers.PUBLISHED);
    before.forEach(
        (verb, papers) -> {
          bring(papers);
          broken = true;
          Actor who = verb.equals("approve") ? APPROVER : COORDINATOR;
          try (EntityManager entities = base.reading()) {
            BrokenTrail.leavesNothing(
                verb, entities, own -> verbs.get(verb).apply(new Verbs(own), who));
          }
          broken = false;
          base.execute("update campaign set title = 'x' || id");
        });
  }

  /** A new one with those papers. */
  private void bring(CampaignPapers papers) {
    id =
        base.in(
            entities ->
                new Verbs(entities).draft(proposal("燃气安全专项检查", 3), COORDINATOR).id().orElseThrow());
    List<String> steps = List.of("approve", "file", "publish", "close");
    for (String step : steps.subList(0, List.of(CampaignPapers.values()).indexOf(papers))) {
      done(step, step.equals("approve") ? APPROVER : COORDINATOR);
    }
    assertThat(this.<CampaignPapers>now(Campaign::papers)).isEqualTo(papers);
  }

  private void done(String verb, Actor actor) {
    Outcome outcome = base.in(entities -> verbs.get(verb).apply(new Verbs(entities), actor));
    assertThat(outcome).as(outcome.words().en()).isInstanceOf(Outcome.Done.class);
  }

  private boolean holds(String matter, LocalDate day) {
    return now(one -> one.objection(VisitBase.SAFETY, matter, day).isEmpty());
  }

  private <T> T now(Function<Campaign, T> question) {
    return base.in(entities -> question.apply(entities.find(Campaign.class, id)));
  }

  private static CampaignBook book(EntityManager entities) {
    CampaignBook book = new CampaignBook();
    book.database = entities;
    return book;
  }

  private static CampaignProposal proposal(String title, int most) {
    DateSpan span = new DateSpan(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 30));
    return new CampaignProposal(title, Set.of("YJGL-01"), span, "燃气安全专项整治方案", most);
  }

  private static CampaignApproval approval(String document, LocalDate on) {
    return new CampaignApproval(CampaignAuthority.COUNTY_GOVERNMENT, "市人民政府", document, on);
  }

  /** What the verb answers; whatever it does not do must not change a row, and all is undone. */
  private String answer(BiFunction<Verbs, Actor, Outcome> verb, Actor actor) {
    EntityManager entities = base.reading();
    entities.getTransaction().begin();
    try {
      String before = kept(entities);
      int entries = trail.size();
      String answer = Tried.letter(() -> verb.apply(new Verbs(entities), actor));
      entities.flush();
      assertThat(trail).hasSize(entries + (answer.equals("D") ? 1 : 0));
      assertThat(kept(entities).equals(before)).isEqualTo(!answer.equals("D"));
      return answer;
    } finally {
      entities.getTransaction().rollback();
      entities.close();
    }
  }

  private static String kept(EntityManager entities) {
    return TABLES.stream()
        .map(table -> entities.createNativeQuery("select * from " + table).getResultList())
        .map(found -> Arrays.deepToString(found.toArray()))
        .collect(Collectors.joining("\n"));
  }

  private static Map<String, Actor> everybody() {
    Map<String, Actor> people = new LinkedHashMap<>();
    people.put("coordinator", COORDINATOR);
    people.put("approver", APPROVER);
    people.put("clockwork", Actor.CLOCKWORK);
    people.put("liaison", Actor.sampleLiaison(VisitBase.SAFETY));
    Stream.of(Role.ADMINISTRATOR, Role.INSPECTOR, Role.REVIEWER, Role.AUDITOR, Role.FILING_OFFICER)
        .forEach(role -> people.put(role.name(), Actor.sample(role.name(), role)));
    return people;
  }

  private static List<String[]> rows() {
    return TABLE.lines().skip(1).map(CampaignLifeTest::cells).toList();
  }

  private static String[] cells(String line) {
    return line.strip().split("\\s+", -1);
  }

  /** The verbs within one transaction. */
  private final class Verbs {
    private final Beans beans = new Beans();

    Verbs(EntityManager entities) {
      beans.put(EntityManager.class, entities);
      beans.put(
          Clock.class,
          Clock.fixed(Instant.parse("2026-02-10T01:00:00Z"), ZoneId.of("Asia/Shanghai")));
      beans.put(AuditTrail.class, new Told());
    }

    <T> T of(Class<T> verb) {
      return beans.of(verb);
    }

    DraftCampaign.Drafted draft(CampaignProposal proposal, Actor actor) {
      return of(DraftCampaign.class).draft(proposal, actor);
    }
  }

  private final class Told extends AuditTrail {
    @Override
    public void record(Actor actor, String verb, String subject, Trace trace) {
      if (broken) {
        throw new BrokenTrail();
      }
      trail.add(String.join("|", actor.name(), verb, subject, trace.before() + trace.after()));
    }

    @Override
    public void holdEnd() {}
  }
}
