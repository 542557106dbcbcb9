package mingqian.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mingqian.access.Actor;
import mingqian.access.Role;
import mingqian.terms.CertificateNumber;

/**
 * Who may know whom a visit goes to 保密: the one gate of everything that shows a target. Its team,
 * the coordinator, the filing officer and the auditor always; liaison and approver of the
 * departments concerned, of all where they have none; the department's reviewer once a result is
 * recorded; everybody, the administrator among them, once a department's part is published or the
 * draw disclosed, unless its folder is the auditor's.
 */
@ApplicationScoped
public class Secrecy {
  private static final String NOBODY = "";
  private static final String OPEN =
      "exists (select p from DepartmentPart p where p.visit = v"
          + " and p.state = mingqian.inspection.PartState.PUBLISHED)"
          + " or exists (select d from Draw d where d.id = v.draw"
          + " and d.times.disclosedAt is not null and not exists (select t from OrderStratum t"
          + " join t.classes c where t.drawOrder.number = d.orderNumber))";
  private static final String OWN =
      "exists (select s from VisitSeat s where s.visit = v and s.leftAt is null"
          + " and s.inspector in :own)";
  private static final String PART = " or exists (select q from DepartmentPart q where q.visit = v";
  private static final String RECORDED = " and q.state <> mingqian.inspection.PartState.OPEN";
  private static final String DEPARTMENT = " and q.department = :department";

  @PersistenceContext EntityManager entities;
  @Inject OwnCertificates certificates;

  /**
   * Whom the working papers of the visit {@code v} concern (team, drafts, returns, what follows),
   * as a condition; {@link #pass} gives its parameters. What is published opens the target to
   * everybody, never these.
   */
  String concern(Actor actor) {
    return "(" + OWN + actor.role().map(role -> byRole(role, narrow(actor))).orElse("") + ")";
  }

  /** The gate as a condition on the visit {@code v}. */
  String condition(Actor actor) {
    return "(" + OPEN + " or " + concern(actor) + ")";
  }

  private static String byRole(Role role, String narrow) {
    return switch (role) {
      case COORDINATOR, FILING_OFFICER, AUDITOR -> " or 1 = 1";
      case APPROVER, LIAISON -> PART + narrow + ")";
      case REVIEWER -> PART + RECORDED + narrow + ")";
      case INSPECTOR, ADMINISTRATOR -> "";
    };
  }

  private static String narrow(Actor actor) {
    return actor.department().isPresent() ? DEPARTMENT : "";
  }

  /** Whether the actor may know whom the visit goes to; no for a visit that does not exist. */
  public boolean mayKnow(Actor actor, long visit) {
    return holds(condition(actor), actor, visit);
  }

  /** Whether the working papers of the visit concern the actor; no for one that does not exist. */
  public boolean isConcerned(Actor actor, long visit) {
    return holds(concern(actor), actor, visit);
  }

  private boolean holds(String condition, Actor actor, long visit) {
    Query query =
        entities
            .createQuery("select count(v) from Visit v where v.id = :visit and " + condition)
            .setParameter("visit", visit);
    pass(query, actor);
    return ((Number) query.getSingleResult()).longValue() > 0;
  }

  /** Gives the gate's parameters to a query that contains {@link #concern}. */
  void pass(Query query, Actor actor) {
    query.setParameter("own", own(actor));
    if (concern(actor).contains(DEPARTMENT)) {
      query.setParameter("department", actor.department().orElseThrow().value());
    }
  }

  /** The certificates of the actor as query values; never empty. */
  Set<String> own(Actor actor) {
    return Stream.concat(
            Stream.of(NOBODY), certificates.of(actor).stream().map(CertificateNumber::value))
        .collect(Collectors.toSet());
  }
}
