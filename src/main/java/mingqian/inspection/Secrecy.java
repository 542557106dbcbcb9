package mingqian.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mingqian.access.Actor;
import mingqian.access.Role;
import mingqian.terms.CertificateNumber;

/**
 * Who may know whom a visit goes to 保密: the one gate of everything that shows a target. Its team
 * always; coordinator, approver and auditor always; the reviewer once a result is recorded;
 * everybody, the administrator among them, once the result is published or the draw disclosed.
 */
@ApplicationScoped
public class Secrecy {
  /** The gate as a condition on the visit {@code v}; {@link #pass} gives its parameters. */
  static final String CONDITION =
      "(v.state in :open"
          + " or exists (select s from VisitSeat s where s.visit = v and s.inspector in :own)"
          + " or exists (select d from Draw d where d.id = v.draw"
          + " and d.times.disclosedAt is not null))";

  private static final String NOBODY = "";

  @PersistenceContext EntityManager entities;
  @Inject OwnCertificates certificates;

  /** The states in which the role alone lets the actor know. */
  static Set<VisitState> statesOpenTo(Actor actor) {
    return actor.role().map(Secrecy::statesOpenTo).orElse(EnumSet.of(VisitState.PUBLISHED));
  }

  private static Set<VisitState> statesOpenTo(Role role) {
    return switch (role) {
      case COORDINATOR, APPROVER, AUDITOR -> EnumSet.allOf(VisitState.class);
      case REVIEWER ->
          EnumSet.of(VisitState.UNDER_REVIEW, VisitState.RETURNED, VisitState.PUBLISHED);
      case INSPECTOR, ADMINISTRATOR, LIAISON, FILING_OFFICER -> EnumSet.of(VisitState.PUBLISHED);
    };
  }

  /** Whether the actor may know whom the visit goes to; no for a visit that does not exist. */
  public boolean mayKnow(Actor actor, long visit) {
    Query query =
        entities
            .createQuery("select count(v) from Visit v where v.id = :visit and " + CONDITION)
            .setParameter("visit", visit);
    pass(query, actor);
    return ((Number) query.getSingleResult()).longValue() > 0;
  }

  /** Gives the gate's parameters to a query that contains {@link #CONDITION}. */
  void pass(Query query, Actor actor) {
    query.setParameter("open", statesOpenTo(actor));
    query.setParameter("own", own(actor));
  }

  /** The certificates of the actor as query values; never empty. */
  Set<String> own(Actor actor) {
    return Stream.concat(
            Stream.of(NOBODY), certificates.of(actor).stream().map(CertificateNumber::value))
        .collect(Collectors.toSet());
  }
}
