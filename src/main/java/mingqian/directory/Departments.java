package mingqian.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** The departments 部门 of the office, for lists to choose from. */
@ApplicationScoped
public class Departments {
  @PersistenceContext private EntityManager database;

  /** Every department, in order of code. */
  @Transactional
  public List<Department> all() {
    return database
        .createQuery("select d from Department d order by d.code", Department.class)
        .getResultList();
  }
}
