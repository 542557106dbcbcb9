package mingqian.web.api;

import jakarta.json.JsonObject;
import java.util.Locale;
import mingqian.plan.Campaign;
import mingqian.plan.CampaignApproval;
import mingqian.plan.PlanFiling;

/**
 * Writes the plan of a special inspection 专项检查计划; never who is visited.
 *
 * @param locale the language of the reader
 */
record CampaignWriter(Locale locale) {
  /**
   * All of it, for staff.
   *
   * @param used how many of its visits stand
   */
  JsonObject whole(Campaign campaign, long used) {
    return open(campaign)
        .put("used", used)
        .put("draftedBy", campaign.draftedBy())
        .put("revision", campaign.revision())
        .put("revisedBy", campaign.revisers())
        .put("approvedBy", campaign.approvedBy())
        .put("filingReceipt", campaign.filing().map(PlanFiling.Letter::receipt))
        .put("address", "/api/campaigns/" + campaign.id())
        .build();
  }

  /**
   * What is public of a published one.
   *
   * @param published how many of its visits have public results
   */
  JsonObject published(Campaign campaign, long published) {
    return open(campaign).put("publishedResults", published).build();
  }

  private JsonItem open(Campaign campaign) {
    JsonItem item =
        new JsonItem(locale)
            .put("id", campaign.id())
            .put("title", campaign.title())
            .put("departments", campaign.departments())
            .put("matters", campaign.matters())
            .put("from", campaign.span().from())
            .put("until", campaign.span().until())
            .put("ground", campaign.ground())
            .put("most", campaign.most())
            .put("state", campaign.papers())
            .put("stateName", campaign.papers().words());
    return papers(item, campaign)
        .put("publishedOn", campaign.publishedOn())
        .put("closedOn", campaign.closedOn())
        .put("closeGround", campaign.closeGround());
  }

  private static JsonItem papers(JsonItem item, Campaign campaign) {
    return item.put("authority", campaign.approval().<Enum<?>>map(CampaignApproval::by))
        .put("authorityKind", campaign.approval().map(approval -> approval.by().words()))
        .put("authorityName", campaign.approval().map(CampaignApproval::name))
        .put("document", campaign.approval().map(CampaignApproval::document))
        .put("approvedOn", campaign.approval().map(CampaignApproval::on))
        .put("filedWith", campaign.filing().map(PlanFiling.Letter::with))
        .put("filingNumber", campaign.filing().map(PlanFiling.Letter::number));
  }
}
