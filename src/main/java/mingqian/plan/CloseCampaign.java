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
import mingqian.terms.Ground;
import mingqian.terms.Outcome;
import mingqian.terms.Words;

/**
 * The end of a special inspection's plan 结束专项检查计划, also before it was published. What was proposed
 * under it goes its way; nothing else can be.
 */
@ApplicationScoped
public class CloseCampaign {
  @Inject CampaignStore campaigns;
  @Inject Clock clock;

  /**
   * Closes it.
   *
   * @param ground why, 1 to 500 characters; public where the plan was
   */
  @Transactional
  public Outcome close(long id, String ground, Actor actor) {
    actor.mustBe(Role.COORDINATOR);
    return campaigns
        .locked(id)
        .map(campaign -> close(campaign, new Ground(ground), actor))
        .orElseGet(() -> CampaignStore.unknown(id));
  }

  private Outcome close(Campaign campaign, Ground why, Actor actor) {
    CampaignPapers before = campaign.papers();
    if (before == CampaignPapers.CLOSED) {
      return Outcome.unchanged("此前已结束", "it had been closed before");
    }
    Optional<Words> objection = why.objection();
    if (objection.isPresent()) {
      return new Outcome.Refused(objection.get());
    }
    campaign.close(why.text(), LocalDate.now(clock));
    Trace trace = Trace.change(before, campaign.papers());
    campaigns.record(actor, "close-campaign", campaign, trace.with(why.text()));
    return Outcome.done("已结束", "closed");
  }
}
