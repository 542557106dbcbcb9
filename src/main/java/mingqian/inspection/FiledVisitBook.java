package mingqian.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import mingqian.access.Actor;
import mingqian.access.NotPermitted;
import mingqian.access.Role;
import mingqian.terms.CreditCode;
import mingqian.terms.DateSpan;
import mingqian.terms.DepartmentCode;
import mingqian.terms.Page;
import mingqian.terms.Slice;

/**
 * The book of visits that no draw orders 非抽查检查台账. The coordinator, the filing officer and the
 * auditor know all of them, liaisons and approvers those of their department, nobody else any.
 */
@ApplicationScoped
public class FiledVisitBook {
  private static final String NARROW = " where (:department = '' or f.department = :department) ";
  private static final String TICKET = "and (:ticket = '' or locate(:ticket, f.ticket) > 0) ";

  @PersistenceContext EntityManager entities;

  /**
   * How many visits of a year have public results, and how many of them were on quiet days.
   *
   * @param quiet those on quiet days of their enterprises, each for a filed ground
   * @param all those and every other
   */
  public record Exceptions(long quiet, long all) {}

  /**
   * One page of them, the latest day first.
   *
   * @param ticket a part of the ticket's number, or empty for all
   */
  @Transactional
  public Page<FiledVisit> page(String ticket, Slice slice, Actor actor) {
    String department = department(actor);
    List<FiledVisit> rows =
        entities
            .createQuery(
                "select f from FiledVisit f" + NARROW + TICKET + "order by f.day desc, f.id desc",
                FiledVisit.class)
            .setParameter("department", department)
            .setParameter("ticket", ticket.strip())
            .setFirstResult(slice.offset())
            .setMaxResults(slice.size())
            .getResultList();
    long total =
        entities
            .createQuery("select count(f) from FiledVisit f" + NARROW + TICKET, Long.class)
            .setParameter("department", department)
            .setParameter("ticket", ticket.strip())
            .getSingleResult();
    return new Page<>(rows, slice, total);
  }

  /** One of them; empty for one that the actor may not know. */
  @Transactional
  public Optional<FiledVisit> find(long id, Actor actor) {
    String department = department(actor);
    return Optional.ofNullable(entities.find(FiledVisit.class, id))
        .filter(one -> department.isEmpty() || one.department().value().equals(department));
  }

  /** The one that stands for such a proposal: of the kind and day at the enterprise. */
  @Transactional
  public Optional<FiledVisit> proposed(FiledVisitProposal proposal, Actor actor) {
    return entities
        .createQuery(
            "select f from FiledVisit f"
                + NARROW
                + "and f.target = :target and f.kind = :kind and f.department = :own"
                + " and f.day = :day and f.cancelledAt is null order by f.id",
            FiledVisit.class)
        .setParameter("department", department(actor))
        .setParameter("target", proposal.target().value())
        .setParameter("kind", proposal.kind())
        .setParameter("own", proposal.department().value())
        .setParameter("day", proposal.day())
        .getResultStream()
        .findFirst();
  }

  /** The number of the visit that it became when it was made, by which its result is found. */
  @Transactional
  public Optional<Long> visit(FiledVisit made) {
    return entities
        .createQuery("select v.id from Visit v where v.filed = :made", Long.class)
        .setParameter("made", made)
        .getResultStream()
        .findFirst();
  }

  /** Those whose papers are not complete, of those that the actor may know. */
  @Transactional
  public List<FiledVisit> unsettled(Actor actor) {
    return entities
        .createQuery(
            "select f from FiledVisit f"
                + NARROW
                + "and f.cancelledAt is null and f.kind <> :service"
                + " and (f.answeredAt is null or f.madeAt is null or f.urgentReason is not null) order by f.day, f.id",
            FiledVisit.class)
        .setParameter("department", department(actor))
        .setParameter("service", FiledVisitKind.SERVICE)
        .getResultStream()
        .filter(one -> one.papers() != FiledVisitPapers.ACCEPTED)
        .toList();
  }

  /** The exceptions of a year, for everybody: they name no enterprise. */
  @Transactional
  public Exceptions exceptions(Year year) {
    List<Boolean> filed = published("f.quiet", " join v.filed f", year, Boolean.class);
    long all = published("v.id", "", year, Long.class).size();
    return new Exceptions(filed.stream().filter(quiet -> quiet).count(), all);
  }

  /** Nobody learns of a visit by a number before its result is public. */
  private <T> List<T> published(String what, String of, Year year, Class<T> type) {
    return entities
        .createQuery(
            "select "
                + what
                + " from Visit v"
                + of
                + " where v.day between :from and :until and exists"
                + " (select p from DepartmentPart p where p.visit = v and p.state ="
                + " mingqian.inspection.PartState.PUBLISHED)",
            type)
        .setParameter("from", year.atDay(1))
        .setParameter("until", year.atDay(year.length()))
        .getResultList();
  }

  /** The inspections of an enterprise in a span that stand and that the actor may know. */
  List<FiledVisit> of(CreditCode target, DateSpan span, Actor actor) {
    String department = department(actor);
    TypedQuery<FiledVisit> query =
        entities
            .createQuery(
                "select f from FiledVisit f where f.target = :target and f.cancelledAt is null"
                    + " and f.kind <> :service and f.day between :from and :until"
                    + " and (:department = '' or f.department = :department)",
                FiledVisit.class)
            .setParameter("target", target.value())
            .setParameter("service", FiledVisitKind.SERVICE)
            .setParameter("from", span.from())
            .setParameter("until", span.until())
            .setParameter("department", department);
    return query.getResultList();
  }

  /** For a change; empty for one that the actor may not know. */
  Optional<FiledVisit> locked(long id, Actor actor) {
    return find(id, actor)
        .map(one -> entities.find(FiledVisit.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  private static String department(Actor actor) {
    Role role = actor.role().orElseThrow(() -> new NotPermitted(actor));
    return switch (role) {
      case COORDINATOR, FILING_OFFICER, AUDITOR -> "";
      case LIAISON, APPROVER -> actor.department().map(DepartmentCode::value).orElse("");
      case ADMINISTRATOR, REVIEWER, INSPECTOR -> throw new NotPermitted(actor);
    };
  }
}
