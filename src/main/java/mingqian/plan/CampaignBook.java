package mingqian.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mingqian.terms.DepartmentCode;

/**
 * Lists the plans of special inspections for pages 专项检查计划簿. They are no secret of the office's,
 * whatever their papers; the public knows those that were published.
 */
@ApplicationScoped
public class CampaignBook {
  @PersistenceContext EntityManager database;

  /** All of them, the latest first day first. */
  @Transactional
  public List<Campaign> all() {
    return database
        .createQuery("select c from Campaign c order by c.opens desc, c.id desc", Campaign.class)
        .getResultStream()
        .map(CampaignBook::whole)
        .toList();
  }

  /** Those that were published, closed ones too, the latest first day first. */
  @Transactional
  public List<Campaign> published() {
    return all().stream().filter(one -> one.publishedOn().isPresent()).toList();
  }

  /**
   * Those under which the department may propose a visit on the day or later, the latest first day
   * first.
   */
  @Transactional
  public List<Campaign> open(DepartmentCode department, LocalDate day) {
    return all().stream()
        .filter(one -> one.papers() == CampaignPapers.PUBLISHED)
        .filter(one -> !one.span().until().isBefore(day))
        .filter(one -> one.departments().contains(department))
        .toList();
  }

  /** One of them. */
  @Transactional
  public Optional<Campaign> find(long id) {
    return Optional.ofNullable(database.find(Campaign.class, id)).map(CampaignBook::whole);
  }

  /** Reads what a page will want while the transaction lasts. */
  private static Campaign whole(Campaign campaign) {
    campaign.departments();
    campaign.revisers();
    campaign.matters();
    return campaign;
  }
}
