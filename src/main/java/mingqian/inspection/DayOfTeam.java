package mingqian.inspection;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mingqian.directory.Inspector;
import mingqian.terms.CertificateNumber;
import mingqian.terms.Words;

/**
 * What keeps people from a visit on its day 检查日人员情况.
 *
 * @param day the day
 * @param recused who is recused from the enterprise, by number of the person
 * @param away who is on leave, by number of the person
 * @param visits how many other visits each has on the day, by first certificate
 * @param most how many visits one may have on a day
 */
record DayOfTeam(
    LocalDate day,
    Set<Long> recused,
    Set<Long> away,
    Map<CertificateNumber, Long> visits,
    int most) {

  static DayOfTeam of(EntityManager entities, FiledVisit visit, int most) {
    return new DayOfTeam(
        visit.day(),
        people(
            entities
                .createQuery(
                    "select r.inspector.id from Recusal r where r.enterprise.creditCode = :target"
                        + " and r.firstDay <= :day and r.lastDay >= :day",
                    Long.class)
                .setParameter("target", visit.target().value()),
            visit),
        people(
            entities.createQuery(
                "select l.inspector.id from Leave l where l.firstDay <= :day"
                    + " and l.lastDay >= :day",
                Long.class),
            visit),
        visits(entities, visit),
        most);
  }

  private static Set<Long> people(TypedQuery<Long> query, FiledVisit visit) {
    return query.setParameter("day", visit.day()).getResultStream().collect(Collectors.toSet());
  }

  private static Map<CertificateNumber, Long> visits(EntityManager entities, FiledVisit visit) {
    Stream<String> drawn =
        entities
            .createQuery(
                "select s.inspector from VisitSeat s where s.leftAt is null and s.visit.draw is not null"
                    + " and s.visit.day = :day"
                    + " and s.visit.state not in (mingqian.inspection.VisitState.CANCELLED,"
                    + " mingqian.inspection.VisitState.SUBSTITUTED)",
                String.class)
            .setParameter("day", visit.day())
            .getResultStream();
    Stream<String> filed =
        entities
            .createQuery(
                "select t from FiledVisit f join f.team t where f.day = :day and f.id <> :id"
                    + " and f.cancelledAt is null",
                String.class)
            .setParameter("day", visit.day())
            .setParameter("id", visit.id())
            .getResultStream();
    return Stream.concat(drawn, filed)
        .collect(Collectors.groupingBy(CertificateNumber::new, Collectors.counting()));
  }

  /** Why the person cannot go, if so. */
  Optional<Words> objection(Inspector inspector) {
    String who = inspector.name() + " (" + inspector.firstCertificate() + ") ";
    if (!inspector.mayInspectOn(day)) {
      return words(
          "R03 " + who + "的执法证在 " + day + " 无效",
          "R03 " + who + "has no valid certificate on " + day);
    }
    if (recused.contains(inspector.id())) {
      return words("R04 " + who + "须对该企业回避", "R04 " + who + "is recused from this enterprise");
    }
    if (away.contains(inspector.id())) {
      return words("R02 " + who + "在 " + day + " 请假", "R02 " + who + "is on leave on " + day);
    }
    return visits.getOrDefault(inspector.firstCertificate(), 0L) >= most
        ? words(
            "R02 %s在 %s 已有 %d 次检查，到了一日上限".formatted(who, day, most),
            "R02 %shas %d visits on %s already, the most of one day".formatted(who, most, day))
        : Optional.empty();
  }

  private static Optional<Words> words(String zh, String en) {
    return Optional.of(new Words(zh, en));
  }
}
