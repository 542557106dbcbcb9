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
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import mingqian.inspection.DepartmentPart;
import mingqian.inspection.PartState;
import mingqian.inspection.Visit;
import mingqian.inspection.VisitSeat;
import mingqian.inspection.VisitState;
import mingqian.terms.CreditCode;
import mingqian.terms.DepartmentCode;
import mingqian.terms.DrawId;

/** What the simulated people have to do now 演练场景. */
@ApplicationScoped
class Scenes {
  @Inject private Clock clock;

  @PersistenceContext private EntityManager database;

  /**
   * A part of a visit with whoever acts in it.
   *
   * @param visit its number
   * @param target the enterprise
   * @param department whose part it is
   * @param before the latest version of its result, if there is one
   * @param actor who records
   * @param matters the numbers of the part's matters
   */
  record Scene(
      long visit,
      CreditCode target,
      DepartmentCode department,
      Optional<Before> before,
      VisitSeat actor,
      SortedSet<String> matters) {}

  /** A version of a result: its number in addresses, and its number within the part. */
  record Before(long result, int number) {}

  /** A seat that somebody takes. */
  record Place(long visit, VisitSeat seat) {}

  /** The seats that nobody has accepted yet. */
  @Transactional
  List<Place> toAccept(DrawId draw) {
    return database
        .createQuery(
            "select s from VisitSeat s where s.visit.draw = :draw and s.acceptedAt is null"
                + " and s.leftAt is null and s.visit.state in :states order by s.id",
            VisitSeat.class)
        .setParameter("draw", draw.value())
        .setParameter("states", VisitState.ahead())
        .getResultStream()
        .map(seat -> new Place(seat.visit().id(), seat))
        .toList();
  }

  /** The notified visits of today, with a member of each team. */
  @Transactional
  List<Place> toCheckIn(DrawId draw) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    return database
        .createQuery(
            "select v from Visit v where v.draw = :draw and v.state = :state"
                + " and v.day = :today order by v.id",
            Visit.class)
        .setParameter("draw", draw.value())
        .setParameter("state", VisitState.NOTIFIED)
        .setParameter("today", today)
        .getResultStream()
        .filter(Visit::hasWholeTeam)
        .map(visit -> new Place(visit.id(), visit.team().get(0)))
        .toList();
  }

  /** The parts of visits made that wait for a result. */
  @Transactional
  List<Scene> toRecord(DrawId draw) {
    return parts(draw, Set.of(PartState.OPEN, PartState.RETURNED));
  }

  /** The parts whose result waits for review. */
  @Transactional
  List<Scene> toReview(DrawId draw) {
    return parts(draw, Set.of(PartState.UNDER_REVIEW));
  }

  private List<Scene> parts(DrawId draw, Set<PartState> states) {
    return database
        .createQuery(
            "select p from DepartmentPart p where p.visit.draw = :draw and p.state in :states"
                + " and p.visit.state = :checkedIn order by p.visit.id, p.department",
            DepartmentPart.class)
        .setParameter("draw", draw.value())
        .setParameter("states", states)
        .setParameter("checkedIn", VisitState.CHECKED_IN)
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

  private static Scene scene(DepartmentPart part) {
    List<VisitSeat> team = part.visit().team();
    return new Scene(
        part.visit().id(),
        part.visit().target(),
        part.department(),
        part.latest().map(result -> new Before(result.id(), result.number())),
        team.stream()
            .filter(seat -> seat.department().equals(part.department()))
            .findFirst()
            .orElse(team.get(0)),
        part.matters());
  }
}
