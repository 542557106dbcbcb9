package mingqian.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import mingqian.access.Actor;
import mingqian.access.AuditTrail;
import mingqian.access.Role;
import mingqian.directory.Enterprise;
import mingqian.directory.EnterpriseBook;
import mingqian.directory.Matter;
import mingqian.plan.RegulationBook;
import mingqian.regulation.CheckFrequency;
import mingqian.regulation.Placing;
import mingqian.regulation.Purpose;
import mingqian.regulation.Regulation;
import mingqian.regulation.Ruling;
import mingqian.regulation.VisitQuestion;
import mingqian.terms.CreditCode;
import mingqian.terms.DateSpan;

/**
 * Whether an enterprise may be visited on a day, by whom and on which ground 裁定查询, answered for
 * people with every reason (R01, R05, R06, R11). The visits that caps and frequencies count pass
 * {@link Secrecy}: whoever may not know of a visit gets the answer as if there were none.
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
   * @param placing where the precedence rows of the day place it, for those who may know its class
   * @param regulation the edition that was asked
   */
  public record Answer(
      Enterprise enterprise,
      VisitQuestion question,
      Ruling ruling,
      Optional<Placing> placing,
      Regulation regulation) {}

  /**
   * Asks the regulation in force; empty for an enterprise that is not in the directory or a matter
   * that is not on the list. An answer that rests on visits not public yet leaves an entry in the
   * audit trail.
   */
  @Transactional
  public Optional<Answer> ask(RulingAsked asked, Actor asker) {
    asker.mustBe(Role.COORDINATOR, Role.AUDITOR, Role.LIAISON, Role.APPROVER);
    List<Matter> matters = asked.details().matter().stream().flatMap(this::matter).toList();
    return new EnterpriseBook(entities)
        .find(asked.target())
        .filter(enterprise -> matters.size() == asked.details().matter().stream().count())
        .map(enterprise -> answer(enterprise, asked, matters, asker));
  }

  private Stream<Matter> matter(String code) {
    return entities
        .createQuery("select m from Matter m where m.code = :code", Matter.class)
        .setParameter("code", code)
        .getResultStream();
  }

  private Answer answer(
      Enterprise enterprise, RulingAsked asked, List<Matter> matters, Actor asker) {
    Regulation regulation = book.current();
    KnownVisits known = known(regulation, asked, asker);
    long secret =
        known.drawn().stream().filter(visit -> visit.state() != VisitState.PUBLISHED).count();
    if (secret > 0) {
      trail.record(asker, "see-visits", "ruling on a target", secret + " not yet public");
    }
    RulingAsked.Details details = asked.details();
    Purpose purpose =
        new Purpose(
            asked.kind(),
            details.ground(),
            details.department().map(Set::of).orElse(Set.of()),
            matters.stream().map(known::asked).toList());
    VisitQuestion question =
        new VisitQuestion(
            enterprise.traits(),
            asked.day(),
            purpose,
            known.earlier(regulation, asked.day().getYear()));
    return new Answer(
        enterprise,
        question,
        regulation.ruling(question),
        Optional.of(regulation.placing(enterprise.placementTraits(), asked.day()))
            .filter(placing -> asker.is(Role.COORDINATOR) || asker.is(Role.AUDITOR)),
        regulation);
  }

  /** The visits of the years that caps and frequencies count for that day. */
  private KnownVisits known(Regulation regulation, RulingAsked asked, Actor asker) {
    int years = regulation.frequencies().stream().mapToInt(CheckFrequency::years).max().orElse(1);
    int last = asked.day().getYear();
    DateSpan span = new DateSpan(LocalDate.of(last - years + 1, 1, 1), LocalDate.of(last, 12, 31));
    return new KnownVisits(
        known(asked.target(), span, asker), filed.of(asked.target(), span, asker));
  }

  /** The drawn visits of the enterprise in whose draw's time the day lies, as far as known. */
  List<Visit> drawnAround(CreditCode target, LocalDate day, Actor asker) {
    TypedQuery<Visit> query =
        entities
            .createQuery(
                "select v from Visit v, Draw d where d.id = v.draw and v.target = :target"
                    + " and :day between d.opens and d.closes and v.state not in"
                    + " (mingqian.inspection.VisitState.CANCELLED,"
                    + " mingqian.inspection.VisitState.SUBSTITUTED) and "
                    + secrecy.condition(asker)
                    + " order by v.day, v.id",
                Visit.class)
            .setParameter("target", target.value())
            .setParameter("day", day);
    secrecy.pass(query, asker);
    return query.getResultList();
  }

  private List<Visit> known(CreditCode target, DateSpan span, Actor asker) {
    TypedQuery<Visit> query =
        entities
            .createQuery(
                "select v from Visit v where v.target = :target and"
                    + VisitLedger.WITHIN
                    + "and "
                    + secrecy.condition(asker)
                    + " order by v.id",
                Visit.class)
            .setParameter("target", target.value())
            .setParameter("from", span.from())
            .setParameter("until", span.until());
    secrecy.pass(query, asker);
    return query.getResultList();
  }
}
