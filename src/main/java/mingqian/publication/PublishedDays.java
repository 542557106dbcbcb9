package mingqian.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What became public on which day 公示日; each answer is read in one transaction. */
@ApplicationScoped
@Transactional
public class PublishedDays {
  @PersistenceContext EntityManager entities;
  @Inject ResultReader reader;

  /** How many results became public on each day that has any, in order of day. */
  public Map<LocalDate, Long> counts() {
    Map<LocalDate, Long> counts = new TreeMap<>();
    entities
        .createQuery(
            "select v.publishedOn, count(v) from PublishedPart v group by v.publishedOn",
            Object[].class)
        .getResultList()
        .forEach(row -> counts.put((LocalDate) row[0], (Long) row[1]));
    return counts;
  }

  /** The results that became public on the day, in order of task, credit code and visit. */
  public List<PublishedResult> of(LocalDate day) {
    return reader.read(
        entities
            .createQuery(
                "select v from PublishedPart v where v.publishedOn = :day"
                    + " order by v.order.number, v.creditCode, v.visit, v.department, v.result",
                PublishedPart.class)
            .setParameter("day", day)
            .getResultList());
  }
}
