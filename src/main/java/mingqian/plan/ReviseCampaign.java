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
 * Writing the draft of a special inspection's plan anew 修改专项检查计划草案, by whichever coordinator; once
 * it is approved nothing of it changes.
 */
@ApplicationScoped
public class ReviseCampaign {
  @Inject CampaignStore campaigns;
  @Inject Clock clock;

  /** Lets it say what the proposal says. */
  @Transactional
  public Outcome revise(long id, CampaignProposal proposal, Actor actor) {
    actor.mustBe(Role.COORDINATOR);
    return campaigns.change(id, campaign -> revise(campaign, proposal, actor));
  }

  private Outcome revise(Campaign campaign, CampaignProposal proposal, Actor actor) {
    if (campaign.says(proposal)) {
      return Outcome.unchanged("内容没有变化", "it says so already");
    }
    if (campaign.papers() != CampaignPapers.DRAFTED) {
      return Outcome.refused(
          "已批准的计划不能修改；有误的请结束后重新拟定",
          "what is approved does not change: close a wrong one and draft it anew");
    }
    Optional<Words> objection =
        proposal.objection(LocalDate.now(clock)).or(() -> campaigns.stranger(proposal));
    if (objection.isPresent()) {
      return new Outcome.Refused(objection.get());
    }
    campaign.revise(proposal, campaigns.departments(proposal.matters()), actor.name());
    Trace trace = Trace.change(CampaignPapers.DRAFTED, campaign.papers());
    campaigns.record(
        actor,
        "revise-campaign",
        campaign,
        trace.with("revision %d, at most %d".formatted(campaign.revision(), campaign.most())));
    return Outcome.done(
        "已修改，待批准", "revised: the county government or the superior body approves next");
  }
}
