package mingqian.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import mingqian.ceremony.ChangeKind;
import mingqian.directory.Enterprise;
import mingqian.directory.Inspector;
import mingqian.directory.Recusal;
import mingqian.directory.RecusalRow;
import mingqian.directory.sheet.Dates;
import mingqian.plan.RegulationBook;
import mingqian.regulation.ParameterName;
import mingqian.terms.DateSpan;

/**
 * What the directory knows of a person and a visit 请假与回避 that the sealed lists may not: leave and
 * recusals since the seal. Whoever is drawn in spite of them leaves at once for the next.
 */
@ApplicationScoped
public class KnownHindrances {
  @PersistenceContext EntityManager entities;
  @Inject Clock clock;
  @Inject RegulationBook book;

  /** Why the owner of the seat cannot come, if so. */
  Optional<ChangeKind> of(VisitSeat seat) {
    LocalDate day = seat.visit().day().orElseGet(() -> LocalDate.now(clock));
    if (count(
                "select count(r) from Recusal r where r.enterprise.creditCode = :target and"
                    + " r.firstDay <= :day and r.lastDay >= :day and r.inspector in ",
                seat,
                day)
            > 0
        || isOfOwnStation(seat, day)) {
      return Optional.of(ChangeKind.RECUSED);
    }
    return seat.visit().day().isPresent()
            && count(
                    "select count(l) from Leave l where l.firstDay <= :day and l.lastDay >= :day"
                        + " and :target <> '' and l.inspector in ",
                    seat,
                    day)
                > 0
        ? Optional.of(ChangeKind.ABSENT)
        : Optional.empty();
  }

  /** Keeps a recusal in the directory from today on, so that later draws know it (R04). */
  void keep(VisitSeat seat, String ground) {
    if (of(seat).filter(ChangeKind.RECUSED::equals).isPresent()) {
      return;
    }
    LocalDate today = LocalDate.now(clock);
    Inspector inspector =
        entities
            .createQuery(
                "select c.inspector from Certificate c where c.number = :number", Inspector.class)
            .setParameter("number", seat.inspector().value())
            .getSingleResult();
    Enterprise enterprise =
        entities
            .createQuery("select e from Enterprise e where e.creditCode = :code", Enterprise.class)
            .setParameter("code", seat.visit().target().value())
            .getSingleResult();
    RecusalRow row =
        new RecusalRow(
            seat.inspector(), seat.visit().target(), ground, new DateSpan(today, Dates.NO_END));
    entities.persist(new Recusal(inspector, enterprise, row));
  }

  /** Whether the own station supervises the enterprise, where that matters (R04). */
  private boolean isOfOwnStation(VisitSeat seat, LocalDate day) {
    return book.current().parameter(ParameterName.OWN_STATION, day).value() > 0
        && count(
                "select count(i) from Inspector i, Enterprise e where e.creditCode = :target and"
                    + " i.station <> '' and i.station = e.supervisedBy and :day is not null and i"
                    + " in ",
                seat,
                day)
            > 0;
  }

  private long count(String question, VisitSeat seat, LocalDate day) {
    TypedQuery<Long> query =
        entities.createQuery(
            question + "(select c.inspector from Certificate c where c.number = :number)",
            Long.class);
    return query
        .setParameter("target", seat.visit().target().value())
        .setParameter("day", day)
        .setParameter("number", seat.inspector().value())
        .getSingleResult();
  }
}
