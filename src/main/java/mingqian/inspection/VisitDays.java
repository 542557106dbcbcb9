package mingqian.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import mingqian.directory.Enterprise;
import mingqian.plan.RegulationBook;
import mingqian.regulation.EarlierVisits;
import mingqian.regulation.InspectionKind;
import mingqian.regulation.Reason;
import mingqian.regulation.Ruling;
import mingqian.regulation.TargetTraits;
import mingqian.regulation.VisitQuestion;
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

  private TargetTraits traits(Visit visit) {
    Enterprise enterprise =
        entities
            .createQuery("select e from Enterprise e where e.creditCode = :code", Enterprise.class)
            .setParameter("code", visit.target().value())
            .getSingleResult();
    return enterprise.traits(visit.library());
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
