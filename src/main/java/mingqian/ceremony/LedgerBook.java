package mingqian.ceremony;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mingqian.access.AuditTrail;
import mingqian.draw.LedgerHead;
import mingqian.ledger.Frontier;
import mingqian.ledger.Leaf;
import mingqian.ledger.LedgerExtract;
import mingqian.ledger.LedgerKey;
import mingqian.ledger.MerkleTree;
import mingqian.ledger.SignedCheckpoint;
import mingqian.terms.Digest;
import mingqian.terms.DrawId;
import mingqian.terms.Page;
import mingqian.terms.Slice;

/**
 * The ledger as it is kept 存证账本: lines of all draws and results, each added in the transaction of
 * the verb that it is about, with a checkpoint signed at once. Everything in it is public.
 */
@ApplicationScoped
public class LedgerBook {
  @PersistenceContext EntityManager database;
  @Inject LedgerSigner signer;
  @Inject AuditTrail trail;
  @Inject Event<LedgerGrown> grown;
  @Inject Clock clock;

  /**
   * Adds a line. The end of the audit chain is locked before that of the ledger, by everybody in
   * the same order.
   *
   * @param subject the draw or result
   * @param values as {@link Leaf.Kind} says
   */
  @Transactional(TxType.MANDATORY)
  public void enter(Leaf.Kind kind, String subject, List<String> values) {
    trail.holdEnd();
    LedgerEnd end = database.find(LedgerEnd.class, LedgerEnd.ONLY, LockModeType.PESSIMISTIC_WRITE);
    Frontier before = end.frontier();
    Leaf leaf = new Leaf(kind, subject, clock.instant().truncatedTo(ChronoUnit.SECONDS), values);
    database.persist(new LedgerLine(before.size(), leaf));
    Frontier after = before.and(leaf.hash());
    end.advance(after, signer.sign(after.head()));
    database.flush();
    grown.fire(new LedgerGrown(after.size()));
  }

  /**
   * Adds the public randomness of a locked draw as soon as all of it has come: from then on the
   * result is settled. Asked again it adds nothing.
   */
  @Transactional(TxType.MANDATORY)
  void enterRandomness(Draw draw) {
    String subject = draw.id().value();
    List<String> values = new DrawSources(draw).values().orElse(List.of());
    if (!values.isEmpty()
        && of(subject).stream().noneMatch(line -> line.leaf().kind() == Leaf.Kind.RANDOMNESS)) {
      enter(Leaf.Kind.RANDOMNESS, subject, values);
    }
  }

  /** Its state; another line may follow at any time. */
  @Transactional
  public SignedCheckpoint checkpoint() {
    LedgerEnd end = database.find(LedgerEnd.class, LedgerEnd.ONLY);
    database.refresh(end);
    return end.checkpoint().orElseGet(() -> signer.sign(LedgerHead.EMPTY));
  }

  /** Its lines from a position on. */
  @Transactional
  public List<LedgerLine> lines(long from, int most) {
    return database
        .createQuery(
            "select l from LedgerLine l where l.number > :start order by l.number",
            LedgerLine.class)
        .setParameter("start", from)
        .setMaxResults(most)
        .getResultList();
  }

  /** Its lines, the newest first. */
  @Transactional
  public Page<LedgerLine> newest(Slice slice) {
    long size = checkpoint().checkpoint().head().size();
    List<LedgerLine> rows =
        database
            .createQuery(
                "select l from LedgerLine l where l.number <= :size order by l.number desc",
                LedgerLine.class)
            .setParameter("size", size)
            .setFirstResult(slice.offset())
            .setMaxResults(slice.size())
            .getResultList();
    return new Page<>(rows, slice, size);
  }

  /** The public key of its signatures. */
  public LedgerKey key() {
    return signer.key();
  }

  /** The tree of the first lines. */
  @Transactional
  public MerkleTree tree(long size) {
    return new MerkleTree(
        database
            .createQuery(
                "select l.hash from LedgerLine l where l.number <= :size order by l.number",
                String.class)
            .setParameter("size", size)
            .getResultStream()
            .map(Digest::new)
            .toList());
  }

  /**
   * What goes with a draw: its lines with their proofs, and proofs that the state before its seal
   * and those after each line are the beginning of the state now.
   *
   * @param before the state that the sealed notice names
   */
  @Transactional
  public LedgerExtract extract(DrawId draw, LedgerHead before) {
    SignedCheckpoint signed = checkpoint();
    MerkleTree tree = tree(signed.checkpoint().head().size());
    List<LedgerExtract.Entry> entries =
        of(draw.value()).stream()
            .filter(line -> line.position() < tree.size())
            .map(
                line ->
                    new LedgerExtract.Entry(
                        line.position(),
                        line.leaf(),
                        tree.inclusion(Math.toIntExact(line.position()))))
            .toList();
    Map<LedgerHead, List<Digest>> growth = new HashMap<>();
    growth.put(before, tree.consistency(Math.toIntExact(before.size())));
    for (LedgerExtract.Entry entry : entries) {
      int size = Math.toIntExact(entry.position() + 1);
      growth.put(new LedgerHead(size, tree.first(size).root()), tree.consistency(size));
    }
    return new LedgerExtract(entries, growth, signed);
  }

  /** The position of a draw's seal. */
  long sealOf(DrawId draw) {
    return of(draw.value()).stream()
        .filter(line -> line.leaf().kind() == Leaf.Kind.SEALED)
        .mapToLong(LedgerLine::position)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("draw " + draw + " is not sealed"));
  }

  private List<LedgerLine> of(String subject) {
    return database
        .createQuery(
            "select l from LedgerLine l where l.subject = :subject order by l.number",
            LedgerLine.class)
        .setParameter("subject", subject)
        .getResultList();
  }
}
