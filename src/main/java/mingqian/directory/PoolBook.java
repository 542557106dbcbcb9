package mingqian.directory;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static mingqian.directory.Question.part;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingqian.directory.PoolFilter.Standing;
import mingqian.terms.DateSpan;
import mingqian.terms.DepartmentCode;
import mingqian.terms.DistrictCode;
import mingqian.terms.Page;
import mingqian.terms.Slice;

/**
 * The pool of inspectors page by page 检查人员名录库查询, the list of matters and the recusals, for those
 * who may see all of them.
 */
@ApplicationScoped
public class PoolBook {
  private static final String VALID =
      "exists (select c from Certificate c where c.inspector = e and c.validUntil >= :%s"
          + " and c.state = mingqian.directory.CertificateState.VALID)";

  @PersistenceContext(unitName = "mingqian")
  private EntityManager entities;

  /** For the container. */
  protected PoolBook() {}

  /** Reads by this, outside a container. */
  public PoolBook(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * A day and the day until which a certificate counts as running out.
   *
   * @param warning not before the day
   */
  public record Horizon(LocalDate day, LocalDate warning) {
    /** What the certificates of the person allow. */
    public Standing of(Inspector inspector) {
      if (!inspector.mayInspectOn(day)) {
        return Standing.EXPIRED;
      }
      return inspector.mayInspectOn(warning.plusDays(1)) ? Standing.VALID : Standing.RUNNING_OUT;
    }
  }

  /** The inspectors wanted, by department, district and certificate order. */
  @Transactional
  public Page<Inspector> page(PoolFilter filter, Horizon horizon, Slice slice) {
    Question<Inspector> question = question(filter, horizon);
    List<Inspector> rows =
        question.rows(entities, "e.departmentCode, e.districtCode, e.name, e.id", slice);
    rows.forEach(Inspector::row);
    return new Page<>(rows, slice, question.count(entities));
  }

  /** How many inspectors have that standing. */
  public long count(Standing standing, Horizon horizon) {
    PoolFilter filter =
        new PoolFilter(Optional.empty(), Optional.empty(), Optional.of(standing), "");
    return question(filter, horizon).count(entities);
  }

  /** The absences of these people that are not over on the day, by person and first day. */
  public Map<Long, List<DateSpan>> leaves(List<Inspector> people, LocalDate day) {
    if (people.isEmpty()) {
      return Map.of();
    }
    return entities
        .createQuery(
            "select l from Leave l where l.inspector in :people and l.lastDay >= :day"
                + " order by l.firstDay",
            Leave.class)
        .setParameter("people", people)
        .setParameter("day", day)
        .getResultStream()
        .collect(groupingBy(leave -> leave.inspector().id(), mapping(Leave::days, toList())));
  }

  /** All matters by number. */
  public List<Matter> matters() {
    return entities
        .createQuery("select m from Matter m order by m.code", Matter.class)
        .getResultList();
  }

  /** The matters that a department checks, by number. */
  public List<Matter> mattersOf(DepartmentCode department) {
    return matters().stream().filter(matter -> matter.department().equals(department)).toList();
  }

  /** The recusals that are not over on the day, by first day; with their grounds. */
  @Transactional
  public Page<Recusal> recusals(LocalDate day, Slice slice) {
    Question<Recusal> question =
        new Question<>(Recusal.class).with("day", Optional.of(day), "e.lastDay >= :day");
    List<Recusal> rows = question.rows(entities, "e.firstDay, e.id", slice);
    rows.forEach(Recusal::row);
    return new Page<>(rows, slice, question.count(entities));
  }

  private static Question<Inspector> question(PoolFilter filter, Horizon horizon) {
    Question<Inspector> question =
        new Question<>(Inspector.class)
            .with(
                "department",
                filter.department().map(DepartmentCode::value),
                "e.departmentCode = :department")
            .with(
                "district",
                filter.district().map(DistrictCode::value),
                "e.districtCode = :district")
            .with(
                "words",
                part(filter.words()),
                "upper(e.name) like :words escape '!'"
                    + " or exists (select c from Certificate c where c.inspector = e"
                    + " and upper(c.number) like :words escape '!')"
                    + " or exists (select i from Inspector i join i.qualifications q where i = e"
                    + " and function('upper', q) like :words escape '!')");
    filter.standing().ifPresent(standing -> narrow(question, standing, horizon));
    return question;
  }

  private static void narrow(Question<Inspector> question, Standing standing, Horizon horizon) {
    Optional<LocalDate> today = Optional.of(horizon.day());
    Optional<LocalDate> beyond = Optional.of(horizon.warning().plusDays(1));
    switch (standing) {
      case VALID -> question.with("beyond", beyond, VALID.formatted("beyond"));
      case EXPIRED -> question.with("today", today, "not " + VALID.formatted("today"));
      case RUNNING_OUT ->
          question
              .with("today", today, VALID.formatted("today"))
              .with("beyond", beyond, "not " + VALID.formatted("beyond"));
    }
  }
}
