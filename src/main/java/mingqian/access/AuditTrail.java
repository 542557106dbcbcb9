package mingqian.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** The audit trail 审计轨迹: append-only, each entry chained to the one before. */
@ApplicationScoped
public class AuditTrail {
  private static final int PAGE = 1_000;

  @PersistenceContext EntityManager entities;
  private Clock clock;

  /** For the container's proxy. */
  protected AuditTrail() {}

  /** Dates its entries by the office clock. */
  @Inject
  AuditTrail(Clock clock) {
    this.clock = clock;
  }

  /**
   * Adds an entry in the caller's transaction, or throws without one. Entries of all transactions
   * form one line, so call this last: the end of the chain stays locked until the commit.
   *
   * @param actor who did it
   * @param verb what was done, such as {@code seal-draw}, 1 to 40 characters
   * @param subject to what, such as {@code draw 2026-A-001}, 1 to 200 characters
   * @param trace before, after and the rest
   */
  @Transactional(TxType.MANDATORY)
  public void record(Actor actor, String verb, String subject, Trace trace) {
    Deed deed = new Deed(actor.name(), verb, subject, trace);
    AuditHead head = entities.find(AuditHead.class, AuditHead.ONLY, LockModeType.PESSIMISTIC_WRITE);
    AuditEntry entry = new AuditEntry(head, clock.instant().truncatedTo(ChronoUnit.MICROS), deed);
    entities.persist(entry);
    head.advance(entry);
    entities.flush();
  }

  /**
   * Locks the end of the chain until the commit, for whoever locks something else that must come
   * after it.
   */
  @Transactional(TxType.MANDATORY)
  public void holdEnd() {
    entities.find(AuditHead.class, AuditHead.ONLY, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Adds an entry of a deed that changes no state, as {@link Trace#of} would. */
  @Transactional(TxType.MANDATORY)
  public void record(Actor actor, String verb, String subject, String detail) {
    record(actor, verb, subject, Trace.of(detail));
  }

  /**
   * The entries before a number, the newest first.
   *
   * @param number exclusive; {@link Long#MAX_VALUE} for the newest of all
   * @param most how many at most, 1 to 1,000
   */
  public List<AuditEntry> before(long number, int most) {
    return entities
        .createQuery(
            "select e from AuditEntry e where e.number < :number order by e.number desc",
            AuditEntry.class)
        .setParameter("number", number)
        .setMaxResults(Math.min(most, PAGE))
        .getResultList();
  }

  /** Reads the whole chain and answers where it is broken first, if it is 审计链校验. */
  @Transactional
  public AuditFinding check() {
    AuditHead head = entities.find(AuditHead.class, AuditHead.ONLY, LockModeType.PESSIMISTIC_WRITE);
    AuditChain chain = new AuditChain();
    Optional<ChainBreak> early = beforeTheFirst();
    if (early.isPresent()) {
      return finding(chain, early);
    }
    List<AuditEntry> page = after(0);
    while (!page.isEmpty()) {
      for (AuditEntry entry : page) {
        Optional<ChainBreak> broken = chain.follow(entry::line, entry.recorded());
        if (broken.isPresent()) {
          return finding(chain, broken);
        }
      }
      entities.clear();
      page = after(chain.number());
    }
    return finding(chain, chain.end(head.number(), head.recorded()));
  }

  private Optional<ChainBreak> beforeTheFirst() {
    return entities
        .createQuery(
            "select e.number from AuditEntry e where e.number < 1 order by e.number", Long.class)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(number -> new ChainBreak(1, "entry 1", "entry " + number));
  }

  private static AuditFinding finding(AuditChain chain, Optional<ChainBreak> broken) {
    return new AuditFinding(chain.number(), chain.digest(), broken);
  }

  private List<AuditEntry> after(long number) {
    return entities
        .createQuery(
            "select e from AuditEntry e where e.number > :number order by e.number",
            AuditEntry.class)
        .setParameter("number", number)
        .setMaxResults(PAGE)
        .getResultList();
  }
}
