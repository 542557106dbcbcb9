package mingqian.rehearsal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import mingqian.ceremony.ChangeKind;
import mingqian.ceremony.Draw;
import mingqian.ceremony.DrawState;
import mingqian.inspection.Visit;
import mingqian.inspection.VisitSeat;
import mingqian.inspection.VisitState;
import mingqian.terms.DateSpan;
import mingqian.terms.DrawId;

/** The visits that may still be changed 变更场景. */
@ApplicationScoped
class ChangeScenes {
  @Inject private Clock clock;

  @PersistenceContext private EntityManager database;

  /**
   * A conducted draw.
   *
   * @param visits the days of its order
   * @param size how many visits it has
   */
  record Company(DrawId id, DateSpan visits, long size) {}

  /**
   * A visit of a day to come that has not been changed yet.
   *
   * @param member one of its team
   */
  record Changeable(long visit, LocalDate day, VisitSeat member) {}

  /** The draws whose visits are not all over. */
  @Transactional
  List<Company> underWay() {
    return database
        .createQuery("select d from Draw d where d.state = :state order by d.id", Draw.class)
        .setParameter("state", DrawState.CONDUCTED)
        .getResultStream()
        .map(draw -> new Company(draw.id(), draw.visits(), size(draw.id())))
        .toList();
  }

  private long size(DrawId draw) {
    return database
        .createQuery("select count(v) from Visit v where v.draw = :draw", Long.class)
        .setParameter("draw", draw.value())
        .getSingleResult();
  }

  /** How many changes of each kind the draw has had. */
  @Transactional
  Map<ChangeKind, Long> made(DrawId draw) {
    Map<ChangeKind, Long> made = new EnumMap<>(ChangeKind.class);
    database
        .createQuery(
            "select c.kind, count(c) from VisitChange c where c.visit.draw = :draw group by c.kind",
            Object[].class)
        .setParameter("draw", draw.value())
        .getResultStream()
        .forEach(row -> made.put((ChangeKind) row[0], (Long) row[1]));
    return made;
  }

  /** The draw's unchanged visits after the day, in an order of digests. */
  @Transactional
  List<Changeable> changeable(DrawId draw, LocalDate day) {
    return database
        .createQuery(
            "select v from Visit v where v.draw = :draw and v.state in :ahead and v.day > :day"
                + " and not exists (select c from VisitChange c where c.visit = v)",
            Visit.class)
        .setParameter("draw", draw.value())
        .setParameter("ahead", VisitState.ahead())
        .setParameter("day", day)
        .getResultStream()
        .sorted(Comparator.comparing(visit -> Cast.order("change/" + visit.target())))
        .map(visit -> new Changeable(visit.id(), visit.day().orElseThrow(), visit.team().get(0)))
        .toList();
  }

  /** The visits of today that cannot be made for want of a team. */
  @Transactional
  List<Long> withoutTeam() {
    return database
        .createQuery(
            "select v from Visit v where v.state in :ahead and v.day <= :today order by v.id",
            Visit.class)
        .setParameter("ahead", VisitState.ahead())
        .setParameter("today", LocalDate.ofInstant(clock.instant(), clock.getZone()))
        .getResultStream()
        .filter(visit -> !visit.hasWholeTeam())
        .map(Visit::id)
        .toList();
  }
}
