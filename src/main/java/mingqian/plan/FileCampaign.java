package mingqian.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import mingqian.access.Actor;
import mingqian.access.Role;
import mingqian.access.Trace;
import mingqian.terms.Outcome;

/**
 * The filing of an approved special inspection's plan 专项检查计划备案. The receipt is the word of the
 * filing authority, so that nothing is filed without one.
 */
@ApplicationScoped
public class FileCampaign {
  @Inject CampaignStore campaigns;
  @Inject Clock clock;

  /**
   * Records the filing.
   *
   * @param letter with a receipt
   */
  @Transactional
  public Outcome file(long id, PlanFiling.Letter letter, Actor actor) {
    actor.mustBe(Role.COORDINATOR);
    return campaigns.change(id, campaign -> file(campaign, letter, actor));
  }

  private Outcome file(Campaign campaign, PlanFiling.Letter letter, Actor actor) {
    CampaignPapers before = campaign.papers();
    if (before == CampaignPapers.DRAFTED) {
      return Outcome.refused("尚未批准，不能备案", "it is not approved yet and cannot be filed");
    }
    if (before != CampaignPapers.APPROVED) {
      return campaign.filing().filter(letter::equals).isPresent()
          ? Outcome.unchanged("此前已按此备案号备案", "it had been filed under this number before")
          : Outcome.refused("此前已另行备案", "it had been filed otherwise before");
    }
    if (!letter.isSound() || letter.receipt().isEmpty()) {
      return Outcome.refused(
          "请填写备案机关（最多 200 字）、备案号和回执编号（各最多 100 字）",
          "give the filing authority (at most 200 characters), the filing number and the receipt"
              + " (at most 100 each)");
    }
    campaign.file(letter, clock.instant());
    Trace trace = Trace.change(before, campaign.papers());
    campaigns.record(
        actor, "file-campaign", campaign, trace.with(letter.with() + " " + letter.number()));
    return Outcome.done("已备案，待公布", "filed: it is published next");
  }
}
