package mingqian.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import mingqian.access.Actor;
import mingqian.access.AuditTrail;
import mingqian.access.Role;
import mingqian.directory.Enterprise;
import mingqian.directory.EnterpriseBook;
import mingqian.plan.RegulationBook;
import mingqian.regulation.CapScope;
import mingqian.regulation.EarlierVisits;
import mingqian.regulation.InspectionKind;
import mingqian.regulation.Regulation;
import mingqian.regulation.Ruling;
import mingqian.regulation.TargetTraits;
import mingqian.regulation.VisitQuestion;
import mingqian.terms.CreditCode;
import mingqian.terms.DepartmentCode;

/**
 * Whether an enterprise may be visited on a day 裁定查询, answered for people with every reason (R01,
 * R06). The visits that caps count pass {@link Secrecy}: whoever may not know of a visit gets the
 * answer as if there were none.
 */
@ApplicationScoped
public class Rulings {
  @PersistenceContext EntityManager entities;
  @Inject RegulationBook book;
  @Inject Secrecy secrecy;
  @Inject FiledVisitBook filed;
  @Inject AuditTrail trail;

  /**
   * An answer.
   *
   * @param enterprise who was asked about
   * @param question what the regulation was asked, with the visits that the asker may know
   * @param ruling what it says
   * @param regulation the edition that was asked
   */
  public record Answer(
      Enterprise enterprise, VisitQuestion question, Ruling ruling, Regulation regulation) {}

  /**
   * Asks the regulation in force; empty for an enterprise that is not in the directory. An answer
   * that rests on visits not public yet leaves an entry in the audit trail.
   */
  @Transactional
  public Optional<Answer> ask(CreditCode target, LocalDate day, InspectionKind kind, Actor asker) {
    asker.mustBe(Role.COORDINATOR, Role.AUDITOR, Role.LIAISON, Role.APPROVER);
    return new EnterpriseBook(entities)
        .find(target)
        .map(enterprise -> answer(enterprise, day, kind, asker));
  }

  private Answer answer(Enterprise enterprise, LocalDate day, InspectionKind kind, Actor asker) {
    CreditCode target = enterprise.creditCode();
    List<Visit> known = known(target, day.getYear(), asker);
    long secret = known.stream().filter(visit -> visit.state() != VisitState.PUBLISHED).count();
    if (secret > 0) {
      trail.record(asker, "see-visits", "ruling on a target", secret + " not yet public");
    }
    TargetTraits traits =
        new TargetTraits(
            enterprise.library(),
            enterprise.district(),
            enterprise.industry(),
            Optional.of(target));
    Regulation regulation = book.current();
    EarlierVisits earlier =
        filed.of(target, day.getYear(), asker).stream()
            .map(visit -> VisitLedger.counted(visit, regulation))
            .reduce(earlier(regulation, known), VisitLedger::sum);
    VisitQuestion question = new VisitQuestion(traits, day, kind, earlier);
    return new Answer(enterprise, question, regulation.ruling(question), regulation);
  }

  private List<Visit> known(CreditCode target, int year, Actor asker) {
    TypedQuery<Visit> query =
        entities
            .createQuery(
                "select v from Visit v where v.target = :target and"
                    + VisitLedger.OF_YEAR
                    + "and "
                    + secrecy.condition(asker)
                    + " order by v.id",
                Visit.class)
            .setParameter("target", target.value())
            .setParameter("from", LocalDate.of(year, 1, 1))
            .setParameter("until", LocalDate.of(year, 12, 31));
    secrecy.pass(query, asker);
    return query.getResultList();
  }

  /** A joint visit counts once in all, and once for each of its departments. */
  private static EarlierVisits earlier(Regulation regulation, List<Visit> known) {
    Map<DepartmentCode, Integer> byDepartment = new TreeMap<>();
    if (VisitLedger.counts(regulation, CapScope.DEPARTMENT, InspectionKind.RANDOM)) {
      known.stream()
          .flatMap(visit -> visit.team().stream().map(VisitSeat::department).distinct())
          .forEach(department -> byDepartment.merge(department, 1, Integer::sum));
    }
    return new EarlierVisits(
        byDepartment,
        VisitLedger.counts(regulation, CapScope.ALL, InspectionKind.RANDOM) ? known.size() : 0);
  }
}
