package mingqian.directory;

import static mingqian.directory.Question.beginning;
import static mingqian.directory.Question.part;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingqian.regulation.TargetGroup;
import mingqian.terms.DistrictCode;
import mingqian.terms.Library;
import mingqian.terms.Page;
import mingqian.terms.Slice;

/**
 * The directory of targets page by page 检查对象名录库查询, for those who may see all of it. It holds the
 * internal risk class, so nothing of it is for public pages.
 */
@ApplicationScoped
public class TargetBook {
  @PersistenceContext(unitName = "mingqian")
  private EntityManager entities;

  /** For the container. */
  protected TargetBook() {}

  /** Reads by this, outside a container. */
  public TargetBook(EntityManager entities) {
    this.entities = entities;
  }

  /** The enterprises wanted, by credit code. */
  public Page<Enterprise> page(TargetFilter filter, Slice slice) {
    Question<Enterprise> question = question(filter);
    return new Page<>(
        question.rows(entities, "e.creditCode", slice), slice, question.count(entities));
  }

  /** How many enterprises of each state a library holds; states without any are left out. */
  public Map<RegistrationState, Long> states(Library library) {
    Map<RegistrationState, Long> counts = new EnumMap<>(RegistrationState.class);
    entities
        .createQuery(
            "select e.state, count(e) from Enterprise e where e.library = :library"
                + " group by e.state",
            Object[].class)
        .setParameter("library", library)
        .getResultStream()
        .forEach(row -> counts.put((RegistrationState) row[0], (Long) row[1]));
    return counts;
  }

  /** How many enterprises in existence there are of each library, district, industry and park. */
  public Map<TargetGroup, Long> groups() {
    Map<TargetGroup, Long> counts = new LinkedHashMap<>();
    entities
        .createQuery(
            "select e.library, e.districtCode, e.industry, e.park, count(e) from Enterprise e"
                + " where e.state = :existing"
                + " group by e.library, e.districtCode, e.industry, e.park"
                + " order by e.library, e.districtCode, e.industry, e.park",
            Object[].class)
        .setParameter("existing", RegistrationState.EXISTING)
        .getResultStream()
        .forEach(row -> counts.put(group(row), (Long) row[4]));
    return counts;
  }

  private static TargetGroup group(Object[] row) {
    return new TargetGroup(
        (Library) row[0],
        Optional.of(new DistrictCode((String) row[1])),
        Optional.of((String) row[2]),
        Optional.of((String) row[3]).filter(park -> !park.isEmpty()));
  }

  private static Question<Enterprise> question(TargetFilter filter) {
    return new Question<>(Enterprise.class)
        .with("library", filter.placement().library(), "e.library = :library")
        .with("riskClass", filter.placement().riskClass(), "e.riskClass = :riskClass")
        .with("state", filter.placement().state(), "e.state = :state")
        .with(
            "district",
            filter.seat().district().map(DistrictCode::value),
            "e.districtCode = :district")
        .with(
            "industry", beginning(filter.seat().industry()), "e.industry like :industry escape '!'")
        .with(
            "words",
            part(filter.words()),
            "upper(e.name) like :words escape '!' or e.creditCode like :words escape '!'");
  }

  /** All districts by code. */
  public List<District> districts() {
    return entities
        .createQuery("select d from District d order by d.code", District.class)
        .getResultList();
  }

  /** All departments by code. */
  public List<Department> departments() {
    return entities
        .createQuery("select d from Department d order by d.code", Department.class)
        .getResultList();
  }
}
