package mingqian.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.time.Year;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import mingqian.access.Actor;
import mingqian.terms.Library;

/** How many visits stand on each day 检查负荷, of those that the person may know by {@link Secrecy}. */
@ApplicationScoped
public class VisitLoad {
  private static final String STANDS =
      " v.state not in (mingqian.inspection.VisitState.CANCELLED,"
          + " mingqian.inspection.VisitState.SUBSTITUTED)";

  @PersistenceContext EntityManager entities;
  @Inject Secrecy secrecy;

  /** The counts of a year by library and day; days without any are left out. */
  public Map<Library, Map<LocalDate, Long>> of(Year year, Actor actor) {
    TypedQuery<Object[]> query =
        entities
            .createQuery(
                "select v.library, v.day, count(v) from Visit v where"
                    + " v.day between :from and :until and"
                    + STANDS
                    + " and "
                    + secrecy.condition(actor)
                    + " group by v.library, v.day",
                Object[].class)
            .setParameter("from", year.atDay(1))
            .setParameter("until", year.atDay(year.length()));
    secrecy.pass(query, actor);
    Map<Library, Map<LocalDate, Long>> counts = new EnumMap<>(Library.class);
    for (Object[] row : query.getResultList()) {
      counts
          .computeIfAbsent((Library) row[0], library -> new TreeMap<>())
          .put((LocalDate) row[1], (Long) row[2]);
    }
    return counts;
  }
}
