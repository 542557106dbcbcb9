package mingqian.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.stream.Collectors;
import mingqian.plan.Campaign;

/** How many visits the plans of special inspections have 专项检查次数; never whose. */
@ApplicationScoped
public class CampaignVisits {
  @PersistenceContext EntityManager entities;

  /**
   * Those of one campaign that stand: every proposed one that is not cancelled, whatever its
   * papers, since it may still be filed anew and made.
   */
  @Transactional
  public long used(Campaign campaign) {
    return used().getOrDefault(campaign.id(), 0L);
  }

  /** The same of every campaign that has some, by its number. */
  @Transactional
  public Map<Long, Long> used() {
    return counted(
        "select f.campaign, count(f) from FiledVisit f where f.campaign is not null"
            + " and f.cancelledAt is null group by f.campaign");
  }

  /** Those with public results, of every campaign that has some: all that everybody may know. */
  @Transactional
  public Map<Long, Long> published() {
    return counted(
        "select f.campaign, count(v) from Visit v join v.filed f where f.campaign is not null"
            + " and exists (select p from DepartmentPart p where p.visit = v and p.state ="
            + " mingqian.inspection.PartState.PUBLISHED) group by f.campaign");
  }

  private Map<Long, Long> counted(String query) {
    return entities
        .createQuery(query, Object[].class)
        .getResultStream()
        .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
  }
}
