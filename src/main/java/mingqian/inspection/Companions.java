package mingqian.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import mingqian.access.Actor;
import mingqian.access.AuditTrail;
import mingqian.inspection.VisitSheet.Companion;
import mingqian.inspection.VisitSheet.Where;
import mingqian.terms.DepartmentCode;
import mingqian.terms.Words;

/**
 * What other draws have planned at the same enterprise in the same time 同期检查 (R12). Knowing one
 * visit does not open the other: each is shown to those whom it concerns, and a merged one, without
 * its draw, to the team that goes along. Reading of one that is not public leaves an entry.
 */
@ApplicationScoped
public class Companions {
  @PersistenceContext EntityManager entities;
  @Inject Secrecy secrecy;
  @Inject OwnCertificates certificates;
  @Inject AuditTrail trail;

  List<Companion> of(Visit visit, Map<DepartmentCode, Words> departments, Actor actor) {
    boolean goes = visit.seatOf(certificates.of(actor)).isPresent();
    List<Visit> merged =
        merged(visit).stream().filter(other -> goes || concerns(other, actor)).toList();
    List<VisitApart> apart =
        apart(visit).stream()
            .filter(noted -> !isMerged(visit, noted.from(visit)))
            .filter(noted -> concerns(noted.from(visit), actor))
            .toList();
    log(visit, Stream.concat(merged.stream(), apart.stream().map(one -> one.from(visit))), actor);
    return Stream.concat(
            merged.stream().map(other -> companion(other, departments, actor)),
            apart.stream().map(noted -> companion(noted, noted.from(visit), departments)))
        .toList();
  }

  private void log(Visit visit, Stream<Visit> shown, Actor actor) {
    long secret = shown.filter(other -> other.state() != VisitState.PUBLISHED).count();
    if (secret > 0) {
      trail.record(
          actor,
          "see-visits",
          "visits of the same time as visit " + visit.id(),
          secret + " not yet public");
    }
  }

  private static Companion companion(
      VisitApart noted, Visit other, Map<DepartmentCode, Words> departments) {
    return new Companion(
        Optional.of(where(other)), names(other, departments), Optional.of(noted.why()));
  }

  private Companion companion(Visit other, Map<DepartmentCode, Words> departments, Actor actor) {
    return new Companion(
        Optional.of(other).filter(known -> concerns(known, actor)).map(Companions::where),
        names(other, departments),
        Optional.empty());
  }

  private static Where where(Visit visit) {
    return new Where(visit.id(), visit.origin(), visit.day());
  }

  private static List<Words> names(Visit visit, Map<DepartmentCode, Words> departments) {
    return visit.parts().stream().map(part -> departments.get(part.department())).toList();
  }

  private boolean concerns(Visit visit, Actor actor) {
    return secrecy.isConcerned(actor, visit.id());
  }

  private static boolean isMerged(Visit one, Visit other) {
    return one.day().isPresent() && one.day().equals(other.day());
  }

  private List<Visit> merged(Visit visit) {
    if (visit.day().isEmpty()) {
      return List.of();
    }
    return entities
        .createQuery(
            "select v from Visit v where v.target = :target and v.day = :day and v.id <> :id"
                + " and v.state not in (mingqian.inspection.VisitState.CANCELLED,"
                + " mingqian.inspection.VisitState.SUBSTITUTED) order by v.id",
            Visit.class)
        .setParameter("target", visit.target().value())
        .setParameter("day", visit.day().get())
        .setParameter("id", visit.id())
        .getResultList();
  }

  private List<VisitApart> apart(Visit visit) {
    return entities
        .createQuery(
            "select a from VisitApart a where a.visit = :visit or a.other = :visit order by a.id",
            VisitApart.class)
        .setParameter("visit", visit)
        .getResultList();
  }
}
