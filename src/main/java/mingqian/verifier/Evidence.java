package mingqian.verifier;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import mingqian.draw.DisclosedFolder;
import mingqian.draw.DrawResult;
import mingqian.draw.Drawing;
import mingqian.draw.FinalState;
import mingqian.draw.SealedFolder;
import mingqian.draw.Seed;
import mingqian.terms.Digest;

/** What the checks look at 核验材料: the folder as found, its sealed part read once. */
public final class Evidence {
  private final DisclosedFolder folder;
  private final Optional<Digest> notedSeal;
  private final Supplier<SealedFolder> sealed;

  /**
   * The evidence of a folder.
   *
   * @param folder the disclosed folder as found
   * @param notedSeal the seal that the public noted at sealing, if the user passed it
   */
  public Evidence(DisclosedFolder folder, Optional<Digest> notedSeal) {
    this.folder = folder;
    this.notedSeal = notedSeal;
    this.sealed = readOnce(folder);
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

  Optional<Digest> notedSeal() {
    return notedSeal;
  }

  SealedFolder sealed() {
    return sealed.get();
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

  /** The whole draw recomputed. */
  DrawResult recomputed() {
    DrawResult.Opening opening = folder.opening();
    return Drawing.conduct(sealed(), opening.nonce(), opening.randomness());
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
