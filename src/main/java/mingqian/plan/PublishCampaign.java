package mingqian.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import mingqian.access.Actor;
import mingqian.access.Role;
import mingqian.access.Trace;
import mingqian.terms.Outcome;

/**
 * The publication of a filed special inspection's plan 公布专项检查计划: from now on visits may be
 * proposed.
 */
@ApplicationScoped
public class PublishCampaign {
  @Inject CampaignStore campaigns;
  @Inject Clock clock;

  /** Publishes it. */
  @Transactional
  public Outcome publish(long id, Actor actor) {
    actor.mustBe(Role.COORDINATOR);
    return campaigns.change(id, campaign -> publish(campaign, actor));
  }

  private Outcome publish(Campaign campaign, Actor actor) {
    CampaignPapers before = campaign.papers();
    if (before == CampaignPapers.PUBLISHED) {
      return Outcome.unchanged("此前已公布", "it had been published before");
    }
    if (before != CampaignPapers.FILED) {
      return Outcome.refused(
          "备案之后才能公布；现在" + before.words().zh(),
          "it is published once it is filed: " + before.words().en());
    }
    campaign.publish(LocalDate.now(clock));
    campaigns.record(actor, "publish-campaign", campaign, Trace.change(before, campaign.papers()));
    return Outcome.done("已公布，可以拟定专项检查", "published: special inspections can be proposed");
  }
}
