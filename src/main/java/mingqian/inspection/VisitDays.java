package mingqian.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mingqian.directory.Enterprise;
import mingqian.directory.Matter;
import mingqian.plan.RegulationBook;
import mingqian.regulation.EarlierVisits;
import mingqian.regulation.InspectionKind;
import mingqian.regulation.MatterAsked;
import mingqian.regulation.Purpose;
import mingqian.regulation.Reason;
import mingqian.regulation.Ruling;
import mingqian.regulation.TargetTraits;
import mingqian.regulation.VisitQuestion;
import mingqian.terms.CreditCode;
import mingqian.terms.Words;

/** Asks the regulation whether a visit may be on a day 检查日核对 (R01). */
@ApplicationScoped
public class VisitDays {
  @PersistenceContext EntityManager entities;
  @Inject RegulationBook book;

  /** Why it may not, if so. */
  Optional<Words> objection(Visit visit, LocalDate day) {
    Ruling ruling =
        book.current()
            .ruling(
                new VisitQuestion(traits(visit), day, InspectionKind.RANDOM, EarlierVisits.NONE));
    return ruling instanceof Ruling.Refused refused
        ? Optional.of(words(refused.reasons()))
        : Optional.empty();
  }

  /** Why one without a draw may not be on its day, if so, by the rules as they stand now. */
  Optional<Words> objection(FiledVisit visit) {
    return visit.kind().inspection().flatMap(kind -> objection(visit, kind));
  }

  private Optional<Words> objection(FiledVisit visit, InspectionKind kind) {
    Purpose purpose =
        new Purpose(kind, visit.groundCode(), Set.of(visit.department()), matters(visit.matter()));
    Ruling ruling =
        book.current()
            .ruling(
                new VisitQuestion(
                    enterprise(visit.target()).traits(), visit.day(), purpose, EarlierVisits.NONE));
    return ruling instanceof Ruling.Refused refused
        ? Optional.of(words(refused.reasons()))
        : Optional.empty();
  }

  private List<MatterAsked> matters(Optional<String> code) {
    return code.stream()
        .flatMap(
            number ->
                entities
                    .createQuery("select m from Matter m where m.code = :code", Matter.class)
                    .setParameter("code", number)
                    .getResultStream())
        .map(matter -> KnownVisits.NONE.asked(matter))
        .toList();
  }

  private TargetTraits traits(Visit visit) {
    return enterprise(visit.target()).traits(visit.library());
  }

  private Enterprise enterprise(CreditCode target) {
    return entities
        .createQuery("select e from Enterprise e where e.creditCode = :code", Enterprise.class)
        .setParameter("code", target.value())
        .getSingleResult();
  }

  private static Words words(List<Reason> reasons) {
    return new Words(
        reasons.stream()
            .map(reason -> reason.rule() + " " + reason.sentence().zh())
            .collect(Collectors.joining("；")),
        reasons.stream()
            .map(reason -> reason.rule() + " " + reason.sentence().en())
            .collect(Collectors.joining("; ")));
  }
}
