package mingqian.ceremony;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import mingqian.access.Actor;
import mingqian.access.AuditTrail;
import mingqian.access.Role;
import mingqian.access.Trace;
import mingqian.draw.LedgerHead;
import mingqian.draw.Randomness;
import mingqian.terms.Outcome;

/**
 * Records copies of the ledger's checkpoint that stand outside 登记外部留存, and says which label they
 * allow a draw: without one that holds its seal before the randomness could be known, it is local.
 */
@ApplicationScoped
public class LedgerCopies {
  private static final int LONGEST = 300;

  @PersistenceContext EntityManager database;
  @Inject LedgerBook ledger;
  @Inject AuditTrail trail;
  @Inject Clock clock;

  /** Every copy, the newest first. */
  @Transactional
  public List<LedgerCopy> all() {
    return database
        .createQuery("select c from LedgerCopy c order by c.id desc", LedgerCopy.class)
        .getResultList();
  }

  /**
   * Records a copy.
   *
   * @param size how many lines the ledger had, from 1
   */
  @Transactional
  public Outcome record(long size, LedgerCopy.Made made, Actor actor) {
    actor.mustBe(Role.APPROVER, Role.AUDITOR);
    String place = made.place().strip();
    if (place.isEmpty() || place.length() > LONGEST) {
      return Outcome.refused(
          "请写明留存在哪里，不超过 300 字", "say where the copy is, in at most 300 characters");
    }
    long now = ledger.checkpoint().checkpoint().head().size();
    if (size < 1 || size > now) {
      return Outcome.refused(
          "账本现有 " + now + " 条，没有 " + size + " 条的检查点",
          "the ledger has " + now + " lines: no checkpoint of " + size);
    }
    LedgerCopy.Made whole = new LedgerCopy.Made(made.kind(), place);
    LedgerHead head = new LedgerHead(size, ledger.tree(size).root());
    if (all().stream().anyMatch(one -> one.head().equals(head) && one.made().equals(whole))) {
      return Outcome.unchanged("该留存早已登记", "this copy was recorded before");
    }
    database.persist(new LedgerCopy(head, whole, new Draw.Deed(actor.name(), clock.instant())));
    trail.record(
        actor,
        "record-copy",
        "ledger",
        Trace.change("", head.toString()).with(made.kind() + " " + place));
    return Outcome.done("外部留存已登记", "the outside copy is recorded");
  }

  /** The label that a sealed draw has, by what is recorded so far. */
  Label label(Draw draw) {
    List<Randomness> named = draw.randomness();
    if (named.isEmpty() || !draw.proof().orElseThrow().isProduction() || !isHeldOutside(draw)) {
      return Label.LOCAL;
    }
    return named.stream().allMatch(Randomness.Witnesses.class::isInstance)
        ? Label.WITNESSED
        : Label.BEACON;
  }

  private boolean isHeldOutside(Draw draw) {
    Instant known = new DrawSources(draw).firstKnown().orElse(Instant.MAX);
    long seal = ledger.sealOf(draw.id());
    return all().stream()
        .anyMatch(copy -> copy.head().size() > seal && copy.recordedAt().isBefore(known));
  }
}
