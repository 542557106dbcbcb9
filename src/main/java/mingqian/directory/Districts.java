package mingqian.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Locale;
import mingqian.terms.DistrictCode;

/** The names of the districts 行政区划名称. */
@ApplicationScoped
public class Districts {
  @PersistenceContext private EntityManager database;

  /** The name for readers of that language; the code itself where no district has it. */
  public String name(DistrictCode code, Locale locale) {
    return database
        .createQuery("select d from District d where d.code = :code", District.class)
        .setParameter("code", code.value())
        .getResultStream()
        .findFirst()
        .map(district -> district.name(locale))
        .orElse(code.value());
  }
}
