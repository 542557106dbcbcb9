package mingqian.verifier;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import mingqian.draw.Addenda;
import mingqian.draw.DisclosedFolder;
import mingqian.draw.DrawResult;
import mingqian.draw.Drawing;
import mingqian.draw.FinalState;
import mingqian.draw.SealedFolder;
import mingqian.draw.Seed;
import mingqian.draw.Sequel;
import mingqian.ledger.Leaf;
import mingqian.ledger.LedgerExtract;
import mingqian.ledger.LedgerKey;
import mingqian.ledger.SignedCheckpoint;
import mingqian.terms.Digest;

/** What the checks look at 核验材料: the folder as found, its sealed part read once. */
public final class Evidence {
  private final DisclosedFolder folder;
  private final Known known;
  private final Supplier<SealedFolder> sealed;
  private Optional<DrawResult> recomputed = Optional.empty();
  private Optional<Addenda> addenda = Optional.empty();

  /**
   * The evidence of a folder.
   *
   * @param folder the disclosed folder as found
   * @param known what the user passed
   */
  public Evidence(DisclosedFolder folder, Known known) {
    this.folder = folder;
    this.known = known;
    this.sealed = readOnce(folder);
  }

  /**
   * What the user knows from elsewhere than the folder.
   *
   * @param seal the seal noted at sealing
   * @param key the public key of the ledger
   * @param earlier a checkpoint kept from earlier
   * @param lines the lines of the ledger, from the first on
   */
  public record Known(
      Optional<Digest> seal,
      Optional<LedgerKey> key,
      Optional<SignedCheckpoint> earlier,
      Optional<List<Leaf>> lines) {
    /** Nothing but the folder. */
    public static final Known NOTHING =
        new Known(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Reads now, but leaves a refusal to those checks that need the sealed folder. */
  private static Supplier<SealedFolder> readOnce(DisclosedFolder folder) {
    try {
      SealedFolder read = folder.sealed();
      return () -> read;
    } catch (RuntimeException e) {
      return () -> {
        throw e;
      };
    }
  }

  DisclosedFolder folder() {
    return folder;
  }

  Known known() {
    return known;
  }

  /** The proofs from the ledger. */
  LedgerExtract ledger() {
    return folder
        .ledger()
        .map(LedgerExtract::parse)
        .orElseThrow(() -> new IllegalArgumentException("ledger.txt is missing"));
  }

  SealedFolder sealed() {
    return sealed.get();
  }

  /** The addenda, read once. */
  Addenda addenda() {
    if (addenda.isEmpty()) {
      addenda = Optional.of(folder.addenda(sealed()));
    }
    return addenda.get();
  }

  /** What followed the draw, each thing in its place. */
  Sequel sequel() {
    return new Sequel(folder.changes(), addenda().list());
  }

  /** The seed recomputed from the sealed bytes and what was opened. */
  Seed seed() {
    DrawResult.Opening opening = folder.opening();
    return Seed.of(sealed().seal(), opening.nonce(), opening.randomness());
  }

  /** The targets that the folder says are drawn. */
  List<String> chosen() {
    return stated().chosen();
  }

  /** The whole draw recomputed, once. */
  DrawResult recomputed() {
    if (recomputed.isEmpty()) {
      DrawResult.Opening opening = folder.opening();
      recomputed = Optional.of(Drawing.conduct(sealed(), opening.nonce(), opening.randomness()));
    }
    return recomputed.get();
  }

  /** The result as the folder states it. */
  DrawResult stated() {
    FinalState conducted = folder.conducted();
    return new DrawResult(
        sealed(),
        folder.opening(),
        folder.seed(),
        folder.drawn(),
        new DrawResult.TeamResult(conducted.seats(), List.of()),
        new DrawResult.DayResult(conducted.visits(), List.of()));
  }
}
