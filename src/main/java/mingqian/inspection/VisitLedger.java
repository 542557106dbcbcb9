package mingqian.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mingqian.ceremony.VisitsSoFar;
import mingqian.plan.RegulationBook;
import mingqian.regulation.CapScope;
import mingqian.regulation.EarlierVisits;
import mingqian.regulation.InspectionKind;
import mingqian.regulation.Regulation;
import mingqian.regulation.Validity;
import mingqian.terms.CertificateNumber;
import mingqian.terms.CreditCode;
import mingqian.terms.DateSpan;
import mingqian.terms.DepartmentCode;
import mingqian.terms.DrawId;

/**
 * The book of visits 检查台账 that a new draw is weighed against. A visit without a day counts for the
 * year in which its draw's visits begin.
 */
@ApplicationScoped
@Transactional
public class VisitLedger implements VisitsSoFar {
  /** Those of draws; of the others {@link FiledVisit} tells, made or to come. */
  private static final String DRAWN = " v.draw is not null and";

  private static final String STANDS =
      " v.state not in (mingqian.inspection.VisitState.CANCELLED,"
          + " mingqian.inspection.VisitState.SUBSTITUTED) ";
  static final String WITHIN =
      DRAWN
          + STANDS
          + "and (v.day between :from and :until or (v.day is null and v.draw in"
          + " (select d.id from Draw d where d.opens between :from and :until))) ";

  /** The same with the draw at hand. */
  private static final String DATED =
      STANDS
          + "and (v.day between :from and :until"
          + " or (v.day is null and d.opens between :from and :until))";

  @PersistenceContext EntityManager entities;
  @Inject RegulationBook book;

  @Override
  public Map<CreditCode, EarlierVisits> ofEnterprises(int year) {
    Map<CreditCode, Map<DepartmentCode, Integer>> byDepartment = byDepartment(year);
    Map<CreditCode, EarlierVisits> visits = new TreeMap<>();
    boolean counted = counts(CapScope.ALL, year);
    calls("select distinct v.target, '', v.day, v.id from Visit v where" + WITHIN, year)
        .forEach(
            (target, calls) ->
                visits.put(
                    target,
                    new EarlierVisits(
                        byDepartment.getOrDefault(target, Map.of()),
                        counted ? calls.get("").size() : 0)));
    filed(whole(year))
        .forEach(filed -> visits.merge(filed.target(), counted(filed), VisitLedger::sum));
    return visits;
  }

  /** The inspections without a draw; what a cap exempts does not count. */
  private List<FiledVisit> filed(DateSpan span) {
    return entities
        .createQuery(
            "select f from FiledVisit f where f.cancelledAt is null and f.kind <> :service"
                + " and f.day between :from and :until",
            FiledVisit.class)
        .setParameter("service", FiledVisitKind.SERVICE)
        .setParameter("from", span.from())
        .setParameter("until", span.until())
        .getResultList();
  }

  private EarlierVisits counted(FiledVisit filed) {
    return counted(filed, book.current());
  }

  /** What an inspection without a draw adds to the visits of its enterprise. */
  static EarlierVisits counted(FiledVisit filed, Regulation regulation) {
    InspectionKind kind = filed.kind().inspection().orElseThrow();
    int year = filed.day().getYear();
    boolean forDepartment = counts(regulation, new Counted(CapScope.DEPARTMENT, kind, year));
    return new EarlierVisits(
        forDepartment ? Map.of(filed.department(), 1) : Map.of(),
        counts(regulation, new Counted(CapScope.ALL, kind, year)) ? 1 : 0);
  }

  /** The visits of both. */
  static EarlierVisits sum(EarlierVisits one, EarlierVisits other) {
    Map<DepartmentCode, Integer> byDepartment = new TreeMap<>(one.byDepartment());
    other.byDepartment().forEach((code, visits) -> byDepartment.merge(code, visits, Integer::sum));
    return new EarlierVisits(byDepartment, one.inAll() + other.inAll());
  }

  @Override
  public Map<CreditCode, Map<String, List<LocalDate>>> checks(DateSpan span) {
    Map<CreditCode, Map<String, List<LocalDate>>> checks = new HashMap<>();
    within(
            "select v.target, m, v.day, d.opens from Visit v join v.parts p join p.matters m, Draw d"
                + " where d.id = v.draw and"
                + DATED,
            span,
            Object[].class)
        .getResultStream()
        .forEach(
            row ->
                checksOf(checks, (String) row[0], (String) row[1])
                    .add((LocalDate) (row[2] == null ? row[3] : row[2])));
    filed(span).stream()
        .filter(filed -> filed.matter().isPresent())
        .forEach(
            filed ->
                checksOf(checks, filed.target().value(), filed.matter().get()).add(filed.day()));
    return checks;
  }

  @Override
  public Map<CreditCode, List<Team>> teams(DateSpan span) {
    Map<CreditCode, SortedMap<Turn, Set<CertificateNumber>>> visits = new HashMap<>();
    within(
            "select v.target, v.id, v.day, d.opens, s.inspector from Visit v join v.seats s"
                + " left join Draw d on d.id = v.draw where s.leftAt is null and"
                + DATED,
            span,
            Object[].class)
        .getResultStream()
        .forEach(
            row ->
                visits
                    .computeIfAbsent(new CreditCode((String) row[0]), code -> new TreeMap<>())
                    .computeIfAbsent(Turn.of(row), turn -> new HashSet<>())
                    .add(new CertificateNumber((String) row[4])));
    Map<CreditCode, List<Team>> teams = new HashMap<>();
    visits.forEach(
        (target, turns) ->
            teams.put(
                target,
                turns.entrySet().stream()
                    .map(turn -> new Team(turn.getKey().year(), turn.getValue()))
                    .toList()));
    return teams;
  }

  /** A visit in order of time, the latest first; one without a day before all others. */
  private record Turn(Optional<LocalDate> day, int year, long visit) implements Comparable<Turn> {
    private static final Comparator<Turn> LATEST_FIRST =
        Comparator.comparing((Turn turn) -> turn.day().orElse(LocalDate.MAX))
            .thenComparing(Turn::visit)
            .reversed();

    static Turn of(Object[] row) {
      Optional<LocalDate> day = Optional.ofNullable((LocalDate) row[2]);
      return new Turn(day, day.orElse((LocalDate) row[3]).getYear(), (Long) row[1]);
    }

    @Override
    public int compareTo(Turn other) {
      return LATEST_FIRST.compare(this, other);
    }
  }

  private static List<LocalDate> checksOf(
      Map<CreditCode, Map<String, List<LocalDate>>> checks, String target, String matter) {
    return checks
        .computeIfAbsent(new CreditCode(target), code -> new HashMap<>())
        .computeIfAbsent(matter, number -> new ArrayList<>());
  }

  private Map<CreditCode, Map<DepartmentCode, Integer>> byDepartment(int year) {
    Map<CreditCode, Map<DepartmentCode, Integer>> visits = new HashMap<>();
    if (counts(CapScope.DEPARTMENT, year)) {
      calls(
              "select distinct v.target, s.department, v.day, v.id"
                  + " from Visit v join v.seats s where"
                  + WITHIN
                  + "and s.leftAt is null",
              year)
          .forEach(
              (target, calls) ->
                  calls.forEach(
                      (department, made) ->
                          visits
                              .computeIfAbsent(target, code -> new HashMap<>())
                              .put(new DepartmentCode(department), made.size())));
    }
    return visits;
  }

  /**
   * When each enterprise is called on, by whom: visits of one day are one (R12), each without a day
   * is one of its own.
   *
   * @param jpql target, by whom, day and number of each visit
   */
  private Map<CreditCode, Map<String, Set<Object>>> calls(String jpql, int year) {
    Map<CreditCode, Map<String, Set<Object>>> calls = new HashMap<>();
    tuples(jpql, year)
        .getResultStream()
        .forEach(
            row ->
                calls
                    .computeIfAbsent(new CreditCode((String) row[0]), code -> new HashMap<>())
                    .computeIfAbsent((String) row[1], by -> new HashSet<>())
                    .add(row[2] == null ? row[3] : row[2]));
    return calls;
  }

  private boolean counts(CapScope scope, int year) {
    return counts(book.current(), new Counted(scope, InspectionKind.RANDOM, year));
  }

  /**
   * What a cap may count.
   *
   * @param scope whose visits
   * @param kind of which kind
   * @param year of which calendar year
   */
  record Counted(CapScope scope, InspectionKind kind, int year) {}

  /** Whether no cap of that scope and year exempts the kind. */
  static boolean counts(Regulation regulation, Counted visits) {
    Validity year =
        new Validity(
            Optional.of(LocalDate.of(visits.year(), 1, 1)),
            Optional.of(LocalDate.of(visits.year(), 12, 31)));
    return regulation.caps().stream()
        .filter(cap -> cap.scope() == visits.scope() && cap.validity().overlaps(year))
        .allMatch(cap -> cap.counts(visits.kind()));
  }

  @Override
  public Map<CertificateNumber, Integer> loads(int year) {
    return tuples(
            "select s.inspector, count(v) from Visit v join v.seats s where"
                + WITHIN
                + "and s.leftAt is null group by s.inspector",
            year)
        .getResultStream()
        .collect(
            Collectors.toMap(row -> new CertificateNumber((String) row[0]), row -> number(row[1])));
  }

  private TypedQuery<Object[]> tuples(String jpql, int year) {
    return within(jpql, whole(year), Object[].class);
  }

  private static DateSpan whole(int year) {
    return new DateSpan(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  private <T> TypedQuery<T> within(String jpql, DateSpan span, Class<T> type) {
    return entities
        .createQuery(jpql, type)
        .setParameter("from", span.from())
        .setParameter("until", span.until());
  }

  private static int number(Object counted) {
    return Math.toIntExact((Long) counted);
  }

  @Override
  public Map<CertificateNumber, Set<LocalDate>> busyDays(DateSpan span) {
    Map<CertificateNumber, Set<LocalDate>> busy = new HashMap<>();
    Stream.concat(
            within(
                    "select s.inspector, v.day from Visit v join v.seats s where"
                        + STANDS
                        + "and s.leftAt is null and v.day between :from and :until",
                    span,
                    Object[].class)
                .getResultStream(),
            within(
                    "select t, f.day from FiledVisit f join f.team t where f.cancelledAt is null"
                        + " and f.day between :from and :until",
                    span,
                    Object[].class)
                .getResultStream())
        .forEach(
            row ->
                busy.computeIfAbsent(
                        new CertificateNumber((String) row[0]), inspector -> new HashSet<>())
                    .add((LocalDate) row[1]));
    return busy;
  }

  @Override
  public Set<CreditCode> visited(DateSpan span) {
    return within("select distinct v.target from Visit v where" + WITHIN, span, String.class)
        .getResultStream()
        .map(CreditCode::new)
        .collect(Collectors.toSet());
  }

  @Override
  public Set<DrawId> drawsWithin(DateSpan span) {
    return within("select distinct v.draw from Visit v where" + WITHIN, span, String.class)
        .getResultStream()
        .map(DrawId::new)
        .collect(Collectors.toSet());
  }

  @Override
  public boolean isFinished(DrawId draw) {
    return count("select count(v) from Visit v where v.draw = :draw and v.state in :open", draw)
        == 0;
  }

  @Override
  public boolean hasBegun(DrawId draw) {
    return entities
            .createQuery(
                "select count(v) from Visit v where v.draw = :draw"
                    + " and v.times.checkedInAt is not null",
                Long.class)
            .setParameter("draw", draw.value())
            .getSingleResult()
        > 0;
  }

  private long count(String jpql, DrawId draw) {
    return entities
        .createQuery(jpql, Long.class)
        .setParameter("draw", draw.value())
        .setParameter("open", VisitState.open())
        .getSingleResult();
  }
}
