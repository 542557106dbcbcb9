package mingqian.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mingqian.draw.Change;
import mingqian.draw.DisclosedFolder;
import mingqian.draw.DrawResult;
import mingqian.draw.Folder;
import mingqian.draw.LedgerHead;
import mingqian.draw.Notice;
import mingqian.draw.Randomness;
import mingqian.draw.SampleDraw;
import mingqian.draw.Sequel;
import mingqian.terms.Digest;

/** A ledger of the sample draw among lines of others, with a key that is made of a constant. */
public final class SampleLedger {
  public static final String NAME = "sample-ledger";

  private static final Instant START = Instant.parse("2026-05-28T01:00:00Z");
  private static final KeyPair PAIR = pair();

  private SampleLedger() {}

  /** The folder with what the ledger says of it. */
  public static Folder with(Folder folder, DrawResult result, List<Change> changes) {
    return with(folder, result, new Sequel(changes, List.of()));
  }

  /** The folder with what the ledger says of it and of what followed the draw. */
  public static Folder with(Folder folder, DrawResult result, Sequel sequel) {
    return DisclosedFolder.with(folder, extract(folder, result, sequel).text());
  }

  public static LedgerKey key() {
    return key(NAME);
  }

  static LedgerKey key(String name) {
    return LedgerKey.of(name, PAIR.getPublic());
  }

  static LedgerExtract extract() {
    return LedgerExtract.parse(DisclosedFolder.of(SampleDraw.disclosed()).ledger().orElseThrow());
  }

  /** All lines of the ledger, the draw's among those of others. */
  public static List<Leaf> lines(Folder folder, DrawResult result, List<Change> changes) {
    return lines(folder, result, new Sequel(changes, List.of()));
  }

  private static List<Leaf> lines(Folder folder, DrawResult result, Sequel sequel) {
    List<Leaf> own = own(folder, result, sequel);
    List<Leaf> lines = new ArrayList<>();
    for (Leaf leaf : own) {
      lines.add(leaf);
      String number = String.valueOf(lines.size());
      lines.add(new Leaf(Leaf.Kind.PUBLISHED, number, START, List.of(Digest.of(number).value())));
    }
    return lines;
  }

  private static LedgerExtract extract(Folder folder, DrawResult result, Sequel sequel) {
    List<Leaf> lines = lines(folder, result, sequel);
    MerkleTree tree = new MerkleTree(lines.stream().map(Leaf::hash).toList());
    List<LedgerExtract.Entry> entries = new ArrayList<>();
    Map<LedgerHead, List<Digest>> growth = new HashMap<>();
    growth.put(LedgerHead.EMPTY, tree.consistency(0));
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).subject().equals(SampleDraw.DRAW.value())) {
        entries.add(new LedgerExtract.Entry(i, lines.get(i), tree.inclusion(i)));
        growth.put(new LedgerHead(i + 1, tree.first(i + 1).root()), tree.consistency(i + 1));
      }
    }
    LedgerHead head = new LedgerHead(tree.size(), tree.root());
    return new LedgerExtract(entries, growth, sign(new Checkpoint(NAME, head)));
  }

  private static List<Leaf> own(Folder folder, DrawResult result, Sequel sequel) {
    Notice notice = result.sealed().notice();
    List<Leaf> own = new ArrayList<>();
    own.add(
        leaf(
            Leaf.Kind.SEALED,
            String.valueOf(notice.naming().sequence()),
            result.sealed().seal().value(),
            notice.proof().commitment().value()));
    List<Randomness> named = notice.proof().randomness();
    if (named.stream().anyMatch(each -> each instanceof Randomness.Witnesses)) {
      own.add(
          leaf(
              Leaf.Kind.WITNESSED,
              SampleDraw.witnesses().stream()
                  .map(witness -> witness.commitment().value())
                  .toArray(String[]::new)));
    }
    if (!named.isEmpty()) {
      own.add(
          new Leaf(
              Leaf.Kind.RANDOMNESS,
              SampleDraw.DRAW.value(),
              START.plus(1, ChronoUnit.DAYS),
              result.opening().randomness()));
    }
    own.add(leaf(Leaf.Kind.CONDUCTED, result.commitment().value()));
    for (Sequel.Step step : sequel.steps()) {
      own.add(
          step instanceof Sequel.Step.Changed change
              ? leaf(
                  Leaf.Kind.CHANGED,
                  change.row().commitment(SampleDraw.DRAW, SampleDraw.NONCE).value())
              : leaf(
                  Leaf.Kind.SUPPLEMENTED,
                  ((Sequel.Step.Supplemented) step).addendum().seal().value()));
    }
    own.add(leaf(Leaf.Kind.DISCLOSED, DisclosedFolder.sumsOf(folder).value()));
    return own;
  }

  private static Leaf leaf(Leaf.Kind kind, String... values) {
    return new Leaf(kind, SampleDraw.DRAW.value(), START, List.of(values));
  }

  /** The checkpoint signed. */
  public static SignedCheckpoint sign(Checkpoint checkpoint) {
    try {
      Signature signature = Signature.getInstance("Ed25519");
      signature.initSign(PAIR.getPrivate());
      signature.update(checkpoint.text().getBytes(UTF_8));
      return SignedCheckpoint.of(checkpoint, key(checkpoint.origin()), signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static KeyPair pair() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
      generator.initialize(NamedParameterSpec.ED25519, new Sevens());
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Nothing but sevens. */
  private static final class Sevens extends SecureRandom {
    private static final long serialVersionUID = 1L;

    @Override
    public void nextBytes(byte[] bytes) {
      java.util.Arrays.fill(bytes, (byte) 7);
    }
  }
}
