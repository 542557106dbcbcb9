package mingqian.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import mingqian.access.Actor;
import mingqian.access.Role;
import mingqian.terms.DepartmentCode;
import mingqian.terms.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Special inspections under their campaign: what it does not hold is refused with its reason. */
class CampaignVisitTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 12);
  private static final Actor MARKET = Actor.sampleLiaison(VisitBase.MARKET);
  private static final long CAMPAIGN = 1;

  private final Office office = new Office();

  @BeforeEach
  void publish() {
    office.morningOf(LocalDate.of(2026, 5, 28));
    office.takeIn();
    office.publishCampaign(CAMPAIGN, 2);
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void as_many_visits_as_the_campaign_allows_and_a_cancelled_one_makes_room() {
    assertThat(propose(special(1, DAY).under(CAMPAIGN)).isDone()).isTrue();
    assertThat(propose(special(2, DAY).under(CAMPAIGN)).isDone()).isTrue();
    assertThat(used()).isEqualTo(Map.of(CAMPAIGN, 2L));
    assertThat(refused(special(3, DAY).under(CAMPAIGN))).contains("数量控制：已用 2 次，上限 2 次");
    assertThat(propose(special(2, DAY).under(CAMPAIGN)))
        .as("the same again, though it is full")
        .isInstanceOf(Outcome.Unchanged.class);
    long first = office.base.in(e -> office.filed(e).proposed(special(1, DAY), MARKET)).get().id();
    office.base.with(e -> office.makeFiledVisit(e).cancel(first, "企业已停产", MARKET));
    assertThat(used()).isEqualTo(Map.of(CAMPAIGN, 1L));
    assertThat(propose(special(3, DAY).under(CAMPAIGN)).isDone()).isTrue();
  }

  @Test
  void an_objection_to_the_filing_keeps_the_place() {
    assertThat(propose(special(1, DAY).under(CAMPAIGN)).isDone()).isTrue();
    office.base.execute(
        "update filed_visit set accepted = false, answered_at = '2026-05-29T00:00:00Z'");
    assertThat(used()).isEqualTo(Map.of(CAMPAIGN, 1L));
  }

  @Test
  void a_special_inspection_stands_under_a_campaign_and_no_other_visit_does() {
    assertThat(refused(special(1, DAY))).contains("专项检查须选择专项检查计划");
    FiledVisitProposal daily = proposal(FiledVisitKind.DAILY, 1, DAY);
    assertThat(refused(daily.under(CAMPAIGN))).contains("其他检查不选");
    assertThat(refused(special(1, DAY).under(77))).contains("没有专项检查计划 77");
    assertThat(used()).isEmpty();
  }

  @Test
  void days_outside_its_span_and_what_it_does_not_name_are_refused() {
    assertThat(refused(special(1, LocalDate.of(2026, 9, 3)).under(CAMPAIGN)))
        .contains("检查期为 2026-06-01 至 2026-07-31，不含 2026-09-03");
    office.base.execute("delete from campaign_matter where matter_code = 'SCJG-01'");
    assertThat(refused(special(1, DAY).under(CAMPAIGN))).contains("没有事项 SCJG-01");
    office.base.execute("delete from campaign_department where department_code = 'SCJG'");
    assertThat(refused(special(1, DAY).under(CAMPAIGN))).contains("不涉及 SCJG");
  }

  @Test
  void one_that_is_not_published_or_closed_holds_nothing() {
    office.base.execute("update campaign set closed_on = '2026-05-20', close_ground = '完成'");
    assertThat(refused(special(1, DAY).under(CAMPAIGN))).contains("已结束");
    office.base.execute(
        "update campaign set closed_on = null, close_ground = null, published_on = null");
    assertThat(refused(special(1, DAY).under(CAMPAIGN))).contains("已备案，待公布");
    office.base.execute("update campaign set filed_at = null, filing_number = null");
    assertThat(refused(special(1, DAY).under(CAMPAIGN))).contains("已批准，待备案");
    office.base.execute("update campaign set approved_on = null, document_number = null");
    assertThat(refused(special(1, DAY).under(CAMPAIGN))).contains("已拟定，待批准");
  }

  @Test
  void another_campaign_for_the_same_visit_is_not_the_same_again() {
    office.publishCampaign(2, 1);
    assertThat(propose(special(1, DAY).under(CAMPAIGN)).isDone()).isTrue();
    assertThat(propose(special(1, DAY).under(2))).isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void the_public_counts_a_visit_from_the_day_its_result_is_public() {
    assertThat(propose(special(1, DAY).under(CAMPAIGN)).isDone()).isTrue();
    Actor head = of(Role.APPROVER);
    Actor authority = of(Role.FILING_OFFICER);
    long visit = office.base.in(e -> office.filed(e).proposed(special(1, DAY), MARKET)).get().id();
    office.base.with(e -> office.nameTeam(e).name(visit, OfficeBooks.TEAM, MARKET));
    office.base.with(e -> office.fileVisit(e).approve(visit, head));
    office.base.with(e -> office.fileVisit(e).file(visit, "备-1", "", MARKET));
    office.base.with(e -> office.fileVisit(e).accept(visit, "", authority));
    office.morningOf(DAY);
    assertThat(office.base.<Outcome>in(e -> office.makeFiledVisit(e).make(visit, MARKET)).isDone())
        .isTrue();
    assertThat(published()).isEmpty();
    office.base.execute("update department_part set state = 'PUBLISHED'");
    assertThat(published()).isEqualTo(Map.of(CAMPAIGN, 1L));
  }

  private Map<Long, Long> used() {
    return office.base.in(e -> office.campaignVisits(e).used());
  }

  private Map<Long, Long> published() {
    return office.base.in(e -> office.campaignVisits(e).published());
  }

  private String refused(FiledVisitProposal proposal) {
    int entries = office.trail.size();
    Outcome outcome = propose(proposal);
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    assertThat(office.trail).hasSize(entries);
    return outcome.words().zh();
  }

  private Outcome propose(FiledVisitProposal proposal) {
    return office.base.in(e -> office.propose(e).propose(proposal, MARKET));
  }

  private static FiledVisitProposal special(int enterprise, LocalDate day) {
    return proposal(FiledVisitKind.SPECIAL, enterprise, day);
  }

  private static FiledVisitProposal proposal(FiledVisitKind kind, int enterprise, LocalDate day) {
    return new FiledVisitProposal(
        kind,
        VisitBase.enterprise(enterprise),
        VisitBase.MARKET,
        day,
        "查看许可和现场",
        Optional.of("SCJG-01"),
        Optional.empty(),
        "",
        Optional.empty());
  }

  private static Actor of(Role role) {
    return new Actor(
        role.name(), Optional.of(role), Optional.of(new DepartmentCode("SCJG")), Optional.empty());
  }
}
