package mingqian.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import mingqian.access.Actor;
import mingqian.access.AuditTrail;
import mingqian.access.Trace;
import mingqian.terms.DepartmentCode;
import mingqian.terms.Outcome;
import mingqian.terms.Words;

/** Where the plans of special inspections are kept, for their verbs 专项检查计划存放. */
@ApplicationScoped
class CampaignStore {
  @PersistenceContext EntityManager database;
  @Inject AuditTrail trail;

  /** Does something to one that is not closed, locked until the end of the transaction. */
  Outcome change(long id, Function<Campaign, Outcome> verb) {
    return locked(id)
        .map(
            campaign ->
                campaign.papers() == CampaignPapers.CLOSED
                    ? Outcome.refused("该专项检查计划已结束", "the campaign is closed")
                    : verb.apply(campaign))
        .orElseGet(() -> unknown(id));
  }

  /** One of them, locked until the end of the transaction. */
  Optional<Campaign> locked(long id) {
    return Optional.ofNullable(database.find(Campaign.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  static Outcome unknown(long id) {
    return Outcome.refused("没有专项检查计划 " + id, "there is no campaign " + id);
  }

  /** The draft of that person that says the same and waits for its approval. */
  Optional<Campaign> same(CampaignProposal proposal, String by) {
    return database
        .createQuery(
            "select c from Campaign c where c.title = :title and c.draftedBy = :by"
                + " and c.approvedOn is null and c.closedOn is null order by c.id",
            Campaign.class)
        .setParameter("title", proposal.title())
        .setParameter("by", by)
        .getResultStream()
        .filter(one -> one.says(proposal))
        .findFirst();
  }

  /** Which of its matters the list does not have, if any. */
  Optional<Words> stranger(CampaignProposal proposal) {
    Set<String> missing = new TreeSet<>(proposal.matters());
    missing.removeAll(of("select m.code from Matter m where m.code in :codes", proposal.matters()));
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Words(
                "R05 随机抽查事项清单中没有 " + String.join("、", missing),
                "R05 the published list has no " + String.join(", ", missing)));
  }

  /** Whose matters they are. */
  Set<DepartmentCode> departments(Set<String> matters) {
    return of("select m.departmentCode from Matter m where m.code in :codes", matters).stream()
        .map(DepartmentCode::new)
        .collect(Collectors.toUnmodifiableSet());
  }

  private Set<String> of(String query, Set<String> codes) {
    TypedQuery<String> asked = database.createQuery(query, String.class);
    return Set.copyOf(asked.setParameter("codes", codes).getResultList());
  }

  void add(Campaign campaign) {
    database.persist(campaign);
    database.flush();
  }

  /** Records a deed; the last thing that a verb does. */
  void record(Actor actor, String verb, Campaign campaign, Trace trace) {
    trail.record(actor, verb, "campaign " + campaign.id(), trace);
  }
}
