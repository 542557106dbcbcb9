package mingqian.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import mingqian.access.Actor;
import mingqian.access.Role;
import mingqian.access.Trace;
import mingqian.terms.Outcome;
import mingqian.terms.Words;

/**
 * The approval of a special inspection's plan 批准专项检查计划: the head of an inspecting body records what
 * the county government or the superior body decided, and has not drafted the plan (R18).
 */
@ApplicationScoped
public class ApproveCampaign {
  @Inject CampaignStore campaigns;
  @Inject Clock clock;

  /** Records the approval of whatever it says now. */
  @Transactional
  public Outcome approve(long id, CampaignApproval approval, Actor actor) {
    actor.mustBe(Role.APPROVER);
    return campaigns.change(id, campaign -> approve(campaign, approval, actor));
  }

  /**
   * Records the approval of what was read.
   *
   * @param revision which one that was; refused if the draft was written anew since
   */
  @Transactional
  public Outcome approve(long id, int revision, CampaignApproval approval, Actor actor) {
    actor.mustBe(Role.APPROVER);
    return campaigns.change(
        id,
        campaign ->
            campaign.revision() == revision
                ? approve(campaign, approval, actor)
                : Outcome.refused("草案已修改，请重新阅读", "the draft was revised since: read it again"));
  }

  private Outcome approve(Campaign campaign, CampaignApproval approval, Actor actor) {
    CampaignPapers before = campaign.papers();
    if (before != CampaignPapers.DRAFTED) {
      return campaign.approval().filter(approval::equals).isPresent()
          ? Outcome.unchanged("此前已登记批准", "its approval had been recorded before")
          : Outcome.refused("此前已登记另一批准文件", "another approval had been recorded before");
    }
    if (campaign.isBy(actor.name())) {
      return Outcome.refused("拟定或修改的人不能审批自己的计划（R18）", "nobody approves an own plan (R18)");
    }
    Optional<Words> objection = approval.objection(LocalDate.now(clock));
    if (objection.isPresent()) {
      return new Outcome.Refused(objection.get());
    }
    campaign.approve(approval, actor.name());
    Trace trace = Trace.change(before, campaign.papers());
    campaigns.record(
        actor,
        "approve-campaign",
        campaign,
        trace.with(approval.name() + " " + approval.document()));
    return Outcome.done("已登记批准，待备案", "approved: it is filed next");
  }
}
