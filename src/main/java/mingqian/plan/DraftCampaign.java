package mingqian.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import mingqian.access.Actor;
import mingqian.access.AuditTrail;
import mingqian.access.Role;
import mingqian.access.Trace;
import mingqian.terms.Outcome;
import mingqian.terms.Words;

/** Drafting the plan of a special inspection 拟定专项检查计划. */
@ApplicationScoped
public class DraftCampaign {
  @Inject CampaignStore campaigns;
  @Inject AuditTrail trail;
  @Inject Clock clock;

  /**
   * What became of a draft.
   *
   * @param id its number; empty where it was refused
   */
  public record Drafted(Optional<Long> id, Outcome outcome) {}

  /**
   * Drafts it; the same draft of the same person again is the same plan until it is approved.
   * Drafts are made one after another, so that two alike at the same moment are one.
   */
  @Transactional
  public Drafted draft(CampaignProposal proposal, Actor actor) {
    actor.mustBe(Role.COORDINATOR);
    Optional<Words> objection =
        proposal.objection(LocalDate.now(clock)).or(() -> campaigns.stranger(proposal));
    if (objection.isPresent()) {
      return new Drafted(Optional.empty(), new Outcome.Refused(objection.get()));
    }
    trail.holdEnd();
    return campaigns
        .same(proposal, actor.name())
        .map(
            known ->
                new Drafted(
                    Optional.of(known.id()),
                    Outcome.unchanged("此前已拟定同样的计划", "the same campaign had been drafted before")))
        .orElseGet(() -> keep(proposal, actor));
  }

  private Drafted keep(CampaignProposal proposal, Actor actor) {
    Campaign campaign =
        new Campaign(
            proposal, campaigns.departments(proposal.matters()), actor.name(), clock.instant());
    campaigns.add(campaign);
    Trace trace = Trace.change("", campaign.papers().name());
    campaigns.record(actor, "draft-campaign", campaign, trace.with("at most " + campaign.most()));
    return new Drafted(
        Optional.of(campaign.id()),
        Outcome.done(
            "已拟定，待批准", "drafted: the county government or the superior body approves next"));
  }
}
