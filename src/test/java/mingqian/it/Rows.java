package mingqian.it;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** Reads rows of the database for the tests, each time in a transaction of its own. */
@ApplicationScoped
@Transactional
public class Rows {
  @PersistenceContext private EntityManager database;

  /** The rows of a query of several columns. */
  @SuppressWarnings("unchecked")
  public List<Object[]> of(String query, Object parameter) {
    return database.createNativeQuery(query).setParameter(1, parameter).getResultList();
  }

  /** The texts of a query of one column. */
  @SuppressWarnings("unchecked")
  public List<String> texts(String query, Object parameter) {
    return database.createNativeQuery(query).setParameter(1, parameter).getResultList();
  }

  /** Changes rows behind the back of the office; answers how many. */
  public int change(String statement, Object parameter) {
    return database.createNativeQuery(statement).setParameter(1, parameter).executeUpdate();
  }

  /** The number that a query answers. */
  public long number(String query, Object parameter) {
    return ((Number) database.createNativeQuery(query).setParameter(1, parameter).getSingleResult())
        .longValue();
  }
}
