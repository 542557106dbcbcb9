package mingqian.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import mingqian.access.Actor;
import mingqian.access.AuditTrail;
import mingqian.access.NotPermitted;
import mingqian.access.Role;
import mingqian.access.Trace;
import mingqian.terms.CertificateNumber;
import mingqian.terms.Outcome;
import mingqian.terms.Words;

/** The department says who goes on a visit that no draw orders 指派检查组. */
@ApplicationScoped
public class NameTeam {
  @Inject FiledVisitBook visits;
  @Inject FiledTeams teams;
  @Inject AuditTrail trail;

  /**
   * Names the whole team, as often as needed until the visit is made. The rules of drawn teams hold
   * (R02, R03, R04, R16), and are asked again when it is made.
   *
   * @param members any certificate of each
   */
  @Transactional
  public Outcome name(long id, Collection<CertificateNumber> members, Actor actor) {
    actor.mustBe(Role.LIAISON);
    FiledVisit visit = visits.locked(id, actor).orElseThrow(() -> new NotPermitted(actor));
    Set<CertificateNumber> given = teams.first(members);
    SortedSet<CertificateNumber> before = visit.team();
    if (before.equals(given)) {
      return Outcome.unchanged("检查组此前就是这些人", "the team had been these before");
    }
    Optional<Words> objection = ofState(visit).or(() -> teams.objection(visit, given));
    if (objection.isPresent()) {
      return new Outcome.Refused(objection.get());
    }
    visit.name(given);
    trail.record(
        actor,
        "name-team",
        "filed visit " + visit.id(),
        Trace.change(listed(before), listed(visit.team())));
    return Outcome.done("检查组已指派", "the team is named");
  }

  private static Optional<Words> ofState(FiledVisit visit) {
    if (visit.isCancelled()) {
      return Optional.of(new Words("该检查已取消", "the visit is cancelled"));
    }
    return visit.isMade()
        ? Optional.of(new Words("已经实施，检查组不能再改", "it has been made: the team stays as it was"))
        : Optional.empty();
  }

  private static String listed(Set<CertificateNumber> team) {
    return team.isEmpty()
        ? "-"
        : new TreeSet<>(team)
            .stream().map(CertificateNumber::value).collect(Collectors.joining(", "));
  }
}
