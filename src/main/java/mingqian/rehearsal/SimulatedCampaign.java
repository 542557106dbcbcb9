package mingqian.rehearsal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mingqian.inspection.FiledVisitKind;
import mingqian.inspection.FiledVisitProposal;
import mingqian.plan.ApproveCampaign;
import mingqian.plan.CampaignApproval;
import mingqian.plan.CampaignAuthority;
import mingqian.plan.CampaignProposal;
import mingqian.plan.DraftCampaign;
import mingqian.plan.FileCampaign;
import mingqian.plan.PlanFiling;
import mingqian.plan.PublishCampaign;
import mingqian.terms.CreditCode;
import mingqian.terms.DateSpan;
import mingqian.terms.DepartmentCode;

/**
 * The special inspection of the sample year 模拟专项检查: a plan of October and two visits of November
 * under it. None is ahead when the curtain rises, as the open draw may have drawn the same
 * enterprise.
 */
@ApplicationScoped
class SimulatedCampaign {
  private static final String TITLE = "岚枢市2026年冬季危险化学品安全专项检查";
  private static final String CHEMICALS = "C26";
  private static final String MATTER = "YJGL-02";
  private static final DepartmentCode SAFETY = new DepartmentCode("YJGL");
  private static final LocalDate PAPERS = LocalDate.of(2026, 10, 20);
  private static final LocalDate DECIDED = LocalDate.of(2026, 10, 16);
  private static final DateSpan SPAN =
      new DateSpan(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 12, 25));
  private static final int MOST = 6;
  private static final List<LocalDate> MADE =
      List.of(LocalDate.of(2026, 11, 18), LocalDate.of(2026, 11, 25));
  private static final int NOTICE = 2;
  private static final LocalTime MORNING = LocalTime.of(8, 45);

  @Inject private DraftCampaign draft;
  @Inject private ApproveCampaign approve;
  @Inject private FileCampaign file;
  @Inject private PublishCampaign publish;
  @Inject private SimulatedFilings filings;
  @Inject private FiledScenes scenes;
  @Inject private Stage stage;

  /** Does what the day asks for, if anything; nothing where there is nobody to visit. */
  void attend(LocalDate day) {
    if (day.equals(PAPERS) && scenes.unvisited(CHEMICALS).isPresent()) {
      stage.set(day, MORNING);
      bring();
    }
    if (!day.isBefore(PAPERS)) {
      scenes.campaign(TITLE).ifPresent(campaign -> visit(campaign, day));
    }
  }

  private void bring() {
    if (scenes.campaign(TITLE).isEmpty()) {
      Cast.expect(draft.draft(proposal(), Cast.COORDINATOR).outcome());
    }
    long campaign = scenes.campaign(TITLE).orElseThrow();
    CampaignApproval approval =
        new CampaignApproval(
            CampaignAuthority.COUNTY_GOVERNMENT, "岚枢市人民政府", "岚政办〔2026〕41号", DECIDED);
    Cast.expect(approve.approve(campaign, approval, Cast.APPROVER));
    PlanFiling.Letter letter = new PlanFiling.Letter("岚枢市司法局", "专备-2026-003", "回-2026-003");
    Cast.expect(file.file(campaign, letter, Cast.COORDINATOR));
    Cast.expect(publish.publish(campaign, Cast.COORDINATOR));
  }

  private static CampaignProposal proposal() {
    return new CampaignProposal(
        TITLE, Set.of(MATTER), SPAN, "《危险化学品安全管理条例》；岚枢市冬季安全生产工作方案（虚构）。", MOST);
  }

  private void visit(long campaign, LocalDate day) {
    for (LocalDate visited : MADE) {
      if (day.equals(stage.before(visited, NOTICE))) {
        stage.set(day, MORNING);
        proposed(campaign, visited).ifPresent(visit -> answered(visit, visited));
      } else if (day.equals(visited)) {
        stage.set(day, MORNING);
        scenes.visit(campaign, visited).ifPresent(visit -> filings.made(visit, SAFETY));
      }
    }
  }

  private void answered(long visit, LocalDate day) {
    filings.filed(visit, SAFETY, number(day));
    filings.accepted(visit);
  }

  private static String number(LocalDate day) {
    return "备-专-" + day;
  }

  /** The visit of that day, which is proposed here if it was not before. */
  private Optional<Long> proposed(long campaign, LocalDate day) {
    return scenes
        .visit(campaign, day)
        .or(
            () ->
                scenes
                    .unvisited(CHEMICALS)
                    .map(target -> filings.proposed(proposal(target, day).under(campaign))));
  }

  private static FiledVisitProposal proposal(CreditCode target, LocalDate day) {
    return new FiledVisitProposal(
        FiledVisitKind.SPECIAL,
        target,
        SAFETY,
        day,
        "检查储存、装卸和应急处置，两名执法人员，其中一名具备危险化学品检查资格。",
        Optional.of(MATTER),
        Optional.empty(),
        "",
        Optional.empty());
  }
}
