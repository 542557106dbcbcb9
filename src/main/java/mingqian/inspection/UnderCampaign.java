package mingqian.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import mingqian.plan.Campaign;
import mingqian.terms.Words;

/** What the plan of a special inspection lets be proposed 专项检查数量控制; of nothing else it speaks. */
@ApplicationScoped
class UnderCampaign {
  @PersistenceContext EntityManager entities;
  @Inject CampaignVisits visits;

  /**
   * Why the campaign holds no such visit, if it does not. The campaign is locked until the end of
   * the transaction, so that two proposals at the same moment are counted one after the other.
   */
  Optional<Words> objection(FiledVisitProposal proposal) {
    return proposal
        .campaign()
        .flatMap(
            id ->
                locked(id)
                    .map(campaign -> objection(campaign, proposal))
                    .orElseGet(
                        () ->
                            Optional.of(
                                new Words("没有专项检查计划 " + id, "there is no campaign " + id))));
  }

  private static Optional<Words> objection(Campaign campaign, FiledVisitProposal proposal) {
    return campaign.objection(proposal.department(), proposal.matter().orElse(""), proposal.day());
  }

  /** Why it holds no further visit, if it has as many as it may have. */
  Optional<Words> full(FiledVisitProposal proposal) {
    return proposal
        .campaign()
        .flatMap(this::locked)
        .flatMap(campaign -> campaign.objection(visits.used(campaign)));
  }

  private Optional<Campaign> locked(long id) {
    return Optional.ofNullable(entities.find(Campaign.class, id, LockModeType.PESSIMISTIC_WRITE));
  }
}
