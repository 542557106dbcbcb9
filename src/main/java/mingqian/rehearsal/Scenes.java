package mingqian.rehearsal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;
import mingqian.inspection.Visit;
import mingqian.inspection.VisitSeat;
import mingqian.inspection.VisitState;
import mingqian.terms.CreditCode;
import mingqian.terms.DrawId;

/** What the simulated people have to do now 演练场景. */
@ApplicationScoped
class Scenes {
  @Inject private Clock clock;

  @PersistenceContext private EntityManager database;

  /**
   * A visit with whoever acts in it.
   *
   * @param visit its number
   * @param target the enterprise
   * @param version the version of the result to review; 0 where none is recorded
   * @param actor who records
   * @param matters the numbers of its matters
   */
  record Scene(
      long visit, CreditCode target, int version, VisitSeat actor, SortedSet<String> matters) {}

  /** The visits of today and before that wait for a result. */
  @Transactional
  List<Scene> toVisit(DrawId draw) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    return database
        .createQuery(
            "select v from Visit v where v.draw = :draw and v.state in :states"
                + " and v.day <= :today order by v.id",
            Visit.class)
        .setParameter("draw", draw.value())
        .setParameter("states", List.of(VisitState.NOTIFIED, VisitState.RETURNED))
        .setParameter("today", today)
        .getResultStream()
        .map(Scenes::scene)
        .toList();
  }

  /** The results that wait for review. */
  @Transactional
  List<Scene> toReview(DrawId draw) {
    return database
        .createQuery(
            "select v from Visit v where v.draw = :draw and v.state = :state order by v.id",
            Visit.class)
        .setParameter("draw", draw.value())
        .setParameter("state", VisitState.UNDER_REVIEW)
        .getResultStream()
        .map(Scenes::scene)
        .toList();
  }

  /** The people who visit most in the draw, at most so many. */
  @Transactional
  List<VisitSeat> busiest(DrawId draw, int most) {
    return database
        .createQuery(
            "select s from VisitSeat s where s.visit.draw = :draw order by s.inspector, s.id",
            VisitSeat.class)
        .setParameter("draw", draw.value())
        .getResultList()
        .stream()
        .collect(Collectors.groupingBy(VisitSeat::inspector))
        .values()
        .stream()
        .sorted(
            Comparator.<List<VisitSeat>>comparingInt(List::size)
                .reversed()
                .thenComparing(seats -> seats.get(0).inspector()))
        .limit(most)
        .map(seats -> seats.get(0))
        .toList();
  }

  private static Scene scene(Visit visit) {
    return new Scene(
        visit.id(),
        visit.target(),
        visit.latest().map(result -> result.number()).orElse(0),
        visit.seats().get(0),
        visit.matters());
  }
}
