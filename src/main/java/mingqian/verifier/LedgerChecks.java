package mingqian.verifier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mingqian.draw.LedgerHead;
import mingqian.draw.Nonce;
import mingqian.draw.Notice;
import mingqian.draw.Sequel;
import mingqian.draw.Witness;
import mingqian.ledger.Leaf;
import mingqian.ledger.LedgerExtract;
import mingqian.ledger.MerkleTree;
import mingqian.ledger.Proofs;
import mingqian.ledger.SignedCheckpoint;
import mingqian.terms.Digest;
import mingqian.terms.Words;

/** Checks of what the ledger says of the draw 账本核验: proofs, signature, lines, growth. */
final class LedgerChecks {
  private static final Words PROVED =
      new Words("每条都有到检查点的证明", "a proof to the checkpoint for each");

  private LedgerChecks() {}

  /** Every line leads to the root of the checkpoint and is about this draw. */
  static Finding proofs(Evidence evidence) {
    LedgerExtract extract = evidence.ledger();
    String draw = evidence.sealed().notice().draw().value();
    for (LedgerExtract.Entry entry : extract.entries()) {
      Leaf leaf = entry.leaf();
      if (!leaf.subject().equals(draw)
          || !Proofs.included(leaf.hash(), entry.position(), entry.path(), extract.head())) {
        return Finding.fails(PROVED, Finding.same(entry.position() + " " + leaf.line()));
      }
    }
    int lines = extract.entries().size();
    return Finding.holds(PROVED, new Words(lines + " 条", lines + " lines"));
  }

  /** The key that the user passed has signed the checkpoint. */
  static Finding signature(Evidence evidence) {
    SignedCheckpoint signed = evidence.ledger().signed();
    return evidence
        .known()
        .key()
        .map(
            key -> {
              Words expected = new Words("由 " + key.name() + " 签名", "signed by " + key.name());
              return signed.signedBy(key)
                  ? Finding.holds(expected, expected)
                  : Finding.fails(expected, Finding.same(signed.signatures().toString()));
            })
        .orElseGet(
            () ->
                Finding.unchecked(
                    new Words("用 --key 给出账本公钥", "pass the ledger’s public key by --key"),
                    Finding.same(signed.checkpoint().origin())));
  }

  /** The lines say what the folder says, in the order in which it happened. */
  static Finding lines(Evidence evidence) {
    List<String> expected = expected(evidence);
    List<String> found =
        evidence.ledger().entries().stream()
            .map(LedgerExtract.Entry::leaf)
            .filter(leaf -> leaf.kind() != Leaf.Kind.VOIDED)
            .map(leaf -> leaf.kind() + "/" + String.join("/", leaf.values()))
            .toList();
    for (int i = 0; i < Math.max(expected.size(), found.size()); i++) {
      String wanted = i < expected.size() ? expected.get(i) : "-";
      String seen = i < found.size() ? found.get(i) : "-";
      if (!wanted.equals(seen)) {
        return Finding.fails(Finding.same(wanted), Finding.same(seen));
      }
    }
    Words lines = new Words(found.size() + " 条", found.size() + " lines");
    return Finding.holds(lines, lines);
  }

  private static List<String> expected(Evidence evidence) {
    Notice notice = evidence.sealed().notice();
    Nonce nonce = evidence.folder().opening().nonce();
    List<String> lines = new ArrayList<>();
    lines.add(
        "SEALED/%d/%s/%s"
            .formatted(
                notice.naming().sequence(), evidence.sealed().seal(), notice.proof().commitment()));
    List<Witness> witnesses = evidence.folder().witnesses();
    if (!witnesses.isEmpty()) {
      lines.add(
          witnesses.stream()
              .map(witness -> witness.commitment().value())
              .collect(Collectors.joining("/", "WITNESSED/", "")));
    }
    List<String> randomness = evidence.folder().opening().randomness();
    if (!randomness.isEmpty()) {
      lines.add("RANDOMNESS/" + String.join("/", randomness));
    }
    lines.add("CONDUCTED/" + evidence.stated().commitment());
    for (Sequel.Step step : evidence.sequel().steps()) {
      if (step instanceof Sequel.Step.Changed change) {
        lines.add("CHANGED/" + change.row().commitment(notice.draw(), nonce));
      } else if (step instanceof Sequel.Step.Supplemented supplement) {
        lines.add("SUPPLEMENTED/" + supplement.addendum().seal());
      }
    }
    lines.add("DISCLOSED/" + evidence.folder().sums());
    return lines;
  }

  /** The state before the seal, and every other that is named, is the beginning of this one. */
  static Finding growth(Evidence evidence) {
    LedgerHead before = evidence.sealed().notice().proof().ledger();
    LedgerHead now = evidence.ledger().head();
    Optional<LedgerExtract.Entry> sealed = evidence.ledger().only(Leaf.Kind.SEALED);
    Words expected = new Words("自 " + before.size() + " 条起只增不改", "grown from " + before.size());
    Words found = new Words("现有 " + now.size() + " 条", now.size() + " lines now");
    boolean grown =
        evidence.ledger().growth().keySet().stream().allMatch(from -> grown(evidence, from))
            && grown(evidence, before)
            && sealed.filter(entry -> entry.position() >= before.size()).isPresent();
    return grown ? Finding.holds(expected, found) : Finding.fails(expected, found);
  }

  /** A checkpoint that the user kept from earlier is the beginning of this one. */
  static Finding earlier(Evidence evidence) {
    Words now = Finding.same(evidence.ledger().head().toString());
    return evidence
        .known()
        .earlier()
        .map(kept -> earlier(evidence, kept, now))
        .orElseGet(
            () ->
                Finding.unchecked(
                    new Words(
                        "可用 --checkpoint 给出早先的检查点", "pass an earlier checkpoint by --checkpoint"),
                    now));
  }

  private static Finding earlier(Evidence evidence, SignedCheckpoint kept, Words now) {
    LedgerHead head = kept.checkpoint().head();
    Words expected = Finding.same(head.toString());
    if (!isOfThisLedger(evidence, kept)) {
      return Finding.fails(expected, now);
    }
    Optional<List<Leaf>> lines = evidence.known().lines();
    if (lines.isEmpty() && !isNamed(evidence, head)) {
      return Finding.unchecked(
          expected,
          new Words(
              "本文件没有 " + head.size() + " 条时的证明，请用 --lines 给出账本条目",
              "no proof from " + head.size() + " lines here: pass the ledger’s lines by --lines"));
    }
    boolean grown =
        lines.map(all -> leads(all, evidence, head)).orElseGet(() -> grown(evidence, head));
    return grown ? Finding.holds(expected, now) : Finding.fails(expected, now);
  }

  private static boolean isOfThisLedger(Evidence evidence, SignedCheckpoint kept) {
    String name = evidence.ledger().signed().checkpoint().origin();
    return kept.checkpoint().origin().equals(name)
        && evidence.known().key().map(kept::signedBy).orElse(true);
  }

  /** Whether the extract says anything of a state of that size. */
  private static boolean isNamed(Evidence evidence, LedgerHead head) {
    return evidence.ledger().growth().keySet().stream()
        .anyMatch(from -> from.size() == head.size());
  }

  private static boolean leads(List<Leaf> all, Evidence evidence, LedgerHead head) {
    LedgerHead now = evidence.ledger().head();
    return reckoned(all, head).equals(head) && reckoned(all, now).equals(now);
  }

  private static LedgerHead reckoned(List<Leaf> all, LedgerHead head) {
    int size = Math.toIntExact(Math.min(all.size(), head.size()));
    List<Digest> hashes = IntStream.range(0, size).mapToObj(i -> all.get(i).hash()).toList();
    return new LedgerHead(size, new MerkleTree(hashes).root());
  }

  private static boolean grown(Evidence evidence, LedgerHead from) {
    Map<LedgerHead, List<Digest>> growth = evidence.ledger().growth();
    return growth.containsKey(from)
        && Proofs.consistent(from, evidence.ledger().head(), growth.get(from));
  }
}
