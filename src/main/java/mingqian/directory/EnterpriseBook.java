package mingqian.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import mingqian.terms.CreditCode;

/** Looks enterprises up in the directory of targets 检查对象名录. It knows nothing of draws. */
@ApplicationScoped
public class EnterpriseBook {
  private static final int AT_ONCE = 500;

  @PersistenceContext private EntityManager database;

  /** For the container. */
  protected EnterpriseBook() {}

  /** On this database. */
  public EnterpriseBook(EntityManager database) {
    this.database = database;
  }

  /** The enterprise of that code. */
  @Transactional
  public Optional<Enterprise> find(CreditCode code) {
    return database
        .createQuery("select e from Enterprise e where e.creditCode = :code", Enterprise.class)
        .setParameter("code", code.value())
        .getResultStream()
        .findFirst();
  }

  /** The names of those of the codes that stand in the directory. */
  @Transactional
  public Map<CreditCode, String> names(Collection<CreditCode> codes) {
    Map<CreditCode, String> names = new TreeMap<>();
    List<String> wanted = codes.stream().map(CreditCode::value).distinct().sorted().toList();
    for (int from = 0; from < wanted.size(); from += AT_ONCE) {
      database
          .createQuery("select e from Enterprise e where e.creditCode in :codes", Enterprise.class)
          .setParameter("codes", wanted.subList(from, Math.min(from + AT_ONCE, wanted.size())))
          .getResultStream()
          .forEach(one -> names.put(one.creditCode(), one.name()));
    }
    return names;
  }

  /**
   * Enterprises whose names hold that text or whose code it is, in order of name, at most so many.
   */
  @Transactional
  public List<Enterprise> matching(String text, int most) {
    return database
        .createQuery(
            "select e from Enterprise e where e.name like :part escape '!' or e.creditCode = :code"
                + " order by e.name, e.creditCode",
            Enterprise.class)
        .setParameter("part", "%" + text.replaceAll("[!%_]", "!$0") + "%")
        .setParameter("code", text.toUpperCase(Locale.ROOT))
        .setMaxResults(most)
        .getResultList();
  }
}
