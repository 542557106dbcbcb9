package mingqian.rehearsal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import mingqian.ceremony.DrawState;
import mingqian.inspection.Answer;
import mingqian.inspection.DepartmentPart;
import mingqian.inspection.Horizon;
import mingqian.inspection.PartResult;
import mingqian.inspection.PartState;
import mingqian.inspection.ResultWarning;
import mingqian.inspection.Visit;
import mingqian.inspection.VisitSeat;
import mingqian.inspection.VisitState;
import mingqian.plan.RegulationBook;
import mingqian.regulation.DueDate;
import mingqian.terms.CertificateNumber;
import mingqian.terms.CreditCode;
import mingqian.terms.DepartmentCode;
import mingqian.terms.DrawId;

/** What the simulated people have to do now 演练场景. */
@ApplicationScoped
class Scenes {
  private static final int DAYS_UNTIL_QUIET = 7;

  @Inject private Clock clock;
  @Inject private RegulationBook book;

  @PersistenceContext private EntityManager database;

  /**
   * A part of a visit with whoever acts in it.
   *
   * @param where the visit
   * @param department whose part it is
   * @param before the latest version of its result, if there is one
   * @param actor who records
   * @param matters the numbers of the part's matters
   */
  record Scene(
      Where where,
      DepartmentCode department,
      Optional<Before> before,
      VisitSeat actor,
      SortedSet<String> matters) {
    /** Whether the part is the first of its visit. */
    boolean leads() {
      return department.equals(where.leader());
    }
  }

  /**
   * A visit.
   *
   * @param visit its number
   * @param place which of the visits of its draw it is, from 0
   * @param target the enterprise
   * @param leader the first of its departments
   * @param due by when its result is due in public
   */
  record Where(long visit, int place, CreditCode target, DepartmentCode leader, LocalDate due) {}

  /**
   * A version of a result.
   *
   * @param result its number in addresses
   * @param number its number within the part
   */
  record Before(long result, int number, List<Answer> answers) {}

  /** A seat that somebody takes. */
  record Place(long visit, VisitSeat seat) {}

  /**
   * Whether a visit is to be notified, a draw disclosed, a team reminded or a result warned of on
   * the day.
   *
   * @param reminded the last day of visits of which the day reminds
   */
  @Transactional
  boolean isDueFor(LocalDate day, LocalDate reminded) {
    return isToBeWarnedOf(day)
        || count(
                "Visit x where x.state in (mingqian.inspection.VisitState.ASSIGNED,"
                    + " mingqian.inspection.VisitState.NOTIFIED) and (x.times.remindedFor is null"
                    + " or x.times.remindedFor <> x.day) and x.day",
                reminded)
            > 0
        || isDueFor(day);
  }

  private boolean isToBeWarnedOf(LocalDate day) {
    Horizon horizon = Horizon.of(book.current(), day);
    return database
            .createQuery(
                "select count(v) from Visit v where v.state in :open and ((v.times.warned is null"
                    + " and v.times.dueOn <= :soon) or (v.times.warned = :mild"
                    + " and v.times.dueOn <= :urgent) or (v.times.warned <> :late"
                    + " and v.times.dueOn < :day))",
                Long.class)
            .setParameter("open", VisitState.open())
            .setParameter("soon", horizon.warning())
            .setParameter("urgent", horizon.urgent())
            .setParameter("mild", ResultWarning.SOON)
            .setParameter("late", ResultWarning.LATE)
            .setParameter("day", day)
            .getSingleResult()
        > 0;
  }

  private boolean isDueFor(LocalDate day) {
    return count("Visit x where x.state = mingqian.inspection.VisitState.ASSIGNED and x.day", day)
            + count(
                "Draw x where x.times.conductedAt is not null and x.times.disclosedAt is null"
                    + " and x.times.discloseAfter",
                day)
        > 0;
  }

  private long count(String what, LocalDate day) {
    return database
        .createQuery("select count(x) from " + what + " <= :day", Long.class)
        .setParameter("day", day)
        .getSingleResult();
  }

  /** Whether a draw is disclosed and not finished. */
  @Transactional
  boolean isUnfinished() {
    return database
            .createQuery("select count(d) from Draw d where d.state = :disclosed", Long.class)
            .setParameter("disclosed", DrawState.DISCLOSED)
            .getSingleResult()
        > 0;
  }

  /** Whether visits are ahead, or were made a short time ago. */
  @Transactional
  boolean isUnderWay(LocalDate day) {
    return database
            .createQuery(
                "select count(v) from Visit v where v.state in :ahead"
                    + " or (v.state = :checkedIn and v.day >= :lately)",
                Long.class)
            .setParameter("ahead", VisitState.ahead())
            .setParameter("checkedIn", VisitState.CHECKED_IN)
            .setParameter("lately", day.minusDays(DAYS_UNTIL_QUIET))
            .getSingleResult()
        > 0;
  }

  /** The seats that nobody has accepted yet. */
  @Transactional
  List<Place> toAccept() {
    return database
        .createQuery(
            "select s from VisitSeat s join fetch s.visit v where s.acceptedAt is null"
                + " and s.leftAt is null and v.state in :states order by s.id",
            VisitSeat.class)
        .setParameter("states", VisitState.ahead())
        .getResultStream()
        .map(seat -> new Place(seat.visit().id(), seat))
        .toList();
  }

  /** The notified visits of today, with a member of each team. */
  @Transactional
  List<Place> toCheckIn() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    return database
        .createQuery(
            "select v from Visit v where v.state = :state and v.day = :today order by v.id",
            Visit.class)
        .setParameter("state", VisitState.NOTIFIED)
        .setParameter("today", today)
        .getResultStream()
        .filter(Visit::hasWholeTeam)
        .map(visit -> new Place(visit.id(), visit.team().get(0)))
        .toList();
  }

  /** The parts of visits made that wait for a result. */
  @Transactional
  List<Scene> toRecord() {
    return parts(Set.of(PartState.OPEN, PartState.RETURNED));
  }

  /** The parts whose result waits for review. */
  @Transactional
  List<Scene> toReview() {
    return parts(Set.of(PartState.UNDER_REVIEW));
  }

  private List<Scene> parts(Set<PartState> states) {
    Map<Long, Integer> places = places();
    return database
        .createQuery(
            "select p from DepartmentPart p join fetch p.visit v where p.state in :states"
                + " and v.state = :checkedIn order by v.id, p.department",
            DepartmentPart.class)
        .setParameter("states", states)
        .setParameter("checkedIn", VisitState.CHECKED_IN)
        .getResultStream()
        .map(part -> scene(part, places))
        .toList();
  }

  /** The visit of each draw that was made first. */
  @Transactional
  Set<Long> firstOfEachDraw() {
    Map<String, Long> first = new HashMap<>();
    database
        .createQuery(
            "select v.draw, v.id from Visit v where v.times.checkedInAt is not null"
                + " and v.draw is not null order by v.times.checkedInAt, v.id",
            Object[].class)
        .getResultStream()
        .forEach(row -> first.putIfAbsent((String) row[0], (Long) row[1]));
    return Set.copyOf(first.values());
  }

  /** Which of the visits of its draw each is; substitutes come last. */
  private Map<Long, Integer> places() {
    Map<Long, Integer> places = new HashMap<>();
    Map<String, Integer> next = new HashMap<>();
    database
        .createQuery("select v.id, v.draw from Visit v order by v.id", Object[].class)
        .getResultStream()
        .forEach(
            row -> places.put((Long) row[0], next.merge((String) row[1], 1, Integer::sum) - 1));
    return places;
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

  /** The team of the visit with the most departments, the earliest of them. */
  @Transactional
  List<VisitSeat> largestTeam(DrawId draw) {
    return database
        .createQuery(
            "select v from Visit v where v.draw = :draw and v.day is not null", Visit.class)
        .setParameter("draw", draw.value())
        .getResultStream()
        .min(
            Comparator.<Visit>comparingInt(visit -> -visit.parts().size())
                .thenComparing(visit -> visit.day().orElseThrow())
                .thenComparing(Visit::id))
        .map(Visit::team)
        .orElse(List.of());
  }

  /** The certificates that come first, at most so many. */
  @Transactional
  List<CertificateNumber> firstInspectors(int most) {
    return database
        .createQuery("select c.number from Certificate c order by c.number", String.class)
        .setMaxResults(most)
        .getResultStream()
        .map(CertificateNumber::new)
        .toList();
  }

  private static Scene scene(DepartmentPart part, Map<Long, Integer> places) {
    Visit visit = part.visit();
    List<VisitSeat> team = visit.team();
    return new Scene(
        new Where(
            visit.id(),
            places.get(visit.id()),
            visit.target(),
            visit.parts().get(0).department(),
            visit.times().due().map(DueDate::day).orElseThrow()),
        part.department(),
        part.latest().map(Scenes::before),
        team.stream()
            .filter(seat -> seat.department().equals(part.department()))
            .findFirst()
            .orElse(team.get(0)),
        part.matters());
  }

  private static Before before(PartResult result) {
    return new Before(result.id(), result.number(), result.answers());
  }
}
