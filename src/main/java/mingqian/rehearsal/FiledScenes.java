package mingqian.rehearsal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mingqian.directory.RegistrationState;
import mingqian.inspection.FiledVisitProposal;
import mingqian.terms.CreditCode;
import mingqian.terms.Library;

/** What the simulated visits that no draw orders find in the tables 非抽查检查场景. */
@ApplicationScoped
class FiledScenes {
  private static final String EXISTING =
      " from Enterprise e where e.library = :library and e.state = :existing ";

  @PersistenceContext private EntityManager database;

  /** The number of the visit that stands for a proposal. */
  @Transactional
  Optional<Long> visit(FiledVisitProposal proposal) {
    return database
        .createQuery(
            "select f.id from FiledVisit f where f.target = :target and f.day = :day", Long.class)
        .setParameter("target", proposal.target().value())
        .setParameter("day", proposal.day())
        .getResultStream()
        .findFirst();
  }

  /** The first enterprises of library A, of which the open draw of the curtain has none. */
  @Transactional
  List<String> first(int most) {
    return database
        .createQuery("select e.creditCode" + EXISTING + "order by e.creditCode", String.class)
        .setParameter("library", Library.A)
        .setParameter("existing", RegistrationState.EXISTING)
        .setMaxResults(most)
        .getResultList();
  }

  /**
   * An enterprise of library B that nobody has visited or is to visit.
   *
   * @param industry how its industry begins
   */
  @Transactional
  Optional<CreditCode> unvisited(String industry) {
    return database
        .createQuery(
            "select e.creditCode"
                + EXISTING
                + "and e.industry like concat(:industry, '%') and not exists (select v from Visit v"
                + " where v.target = e.creditCode) and not exists (select f from FiledVisit f where"
                + " f.target = e.creditCode) order by e.creditCode",
            String.class)
        .setParameter("library", Library.B)
        .setParameter("existing", RegistrationState.EXISTING)
        .setParameter("industry", industry)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(CreditCode::new);
  }

  /** The number of the campaign of that title. */
  @Transactional
  Optional<Long> campaign(String title) {
    return database
        .createQuery("select c.id from Campaign c where c.title = :title", Long.class)
        .setParameter("title", title)
        .getResultStream()
        .findFirst();
  }

  /** The number of the visit under a campaign on a day. */
  @Transactional
  Optional<Long> visit(long campaign, LocalDate day) {
    return database
        .createQuery(
            "select f.id from FiledVisit f where f.campaign = :campaign and f.day = :day",
            Long.class)
        .setParameter("campaign", campaign)
        .setParameter("day", day)
        .getResultStream()
        .findFirst();
  }
}
