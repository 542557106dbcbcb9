package mingqian.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/**
 * Finds the number of the visit to which something belongs 所属检查. The number opens nothing: whoever
 * reads the visit passes {@link Secrecy}.
 */
@ApplicationScoped
public class VisitOf {
  @PersistenceContext EntityManager entities;

  /** Of a version of a result. */
  public Optional<Long> result(long result) {
    return find("select r.part.visit.id from PartResult r where r.id = :id", result);
  }

  /** Of an objection. */
  public Optional<Long> objection(long objection) {
    return find("select o.part.visit.id from Objection o where o.id = :id", objection);
  }

  /** Of a department's part. */
  public Optional<Long> part(long part) {
    return find("select p.visit.id from DepartmentPart p where p.id = :id", part);
  }

  private Optional<Long> find(String question, long id) {
    return entities
        .createQuery(question, Long.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }
}
