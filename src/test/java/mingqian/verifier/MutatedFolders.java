package mingqian.verifier;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import mingqian.draw.DisclosedFolder;
import mingqian.draw.Folder;
import mingqian.draw.GoodFolders;
import mingqian.ledger.SampleLedger;
import mingqian.verifier.TriedFolders.Tried;

/**
 * Good folders with one file changed, from a seed: by who leaves the sums alone, or by who makes
 * them right again. What must refuse each is said by rule, from the bytes alone.
 */
final class MutatedFolders {
  /** How many mutations are made of one good folder. */
  private static final int OF_ONE = 10;

  private static final String LEDGER = "ledger.txt";

  /** Any of them refuses another ledger.txt, for it is in no sums. */
  private static final Set<String> OF_THE_LEDGER =
      Set.of("ledger", "ledger-signature", "ledger-growth", "ledger-lines");

  private MutatedFolders() {}

  /**
   * A mutated folder.
   *
   * @param named the checks of which at least one must fail; none where no byte is another
   */
  record Mutated(Tried tried, Set<String> named) {}

  /** The good folder of a seed. */
  static Tried good(long seed) {
    return new Tried("good folder " + seed, GoodFolders.of(seed), known(GoodFolders.of(seed)));
  }

  /** The mutation of a seed. */
  static Mutated of(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Folder good = GoodFolders.of(1 + (seed - 1) / OF_ONE);
    List<String> names = List.copyOf(good.names());
    String name = names.get(random.nextInt(names.size()));
    byte[] bytes = mutated(good.bytes(name), random);
    Folder other = good.without(name).with(name, bytes);
    boolean cunning = random.nextBoolean();
    Folder folder = cunning ? Forgery.resummed(other) : other;
    String which = "mutation " + seed + " of " + name + (cunning ? ", sums made anew" : "");
    Set<String> refusing = isSame(good, folder) ? Set.of() : refusing(name, cunning);
    return new Mutated(new Tried(which, folder, known(good)), refusing);
  }

  /** Who leaves the sums alone fails by them, who does not by what the ledger says of them. */
  private static Set<String> refusing(String name, boolean cunning) {
    if (name.equals(LEDGER)) {
      return OF_THE_LEDGER;
    }
    return Set.of(cunning || name.equals("SHA256SUMS") ? "ledger-lines" : "sums");
  }

  private static byte[] mutated(byte[] bytes, SplittableRandom random) {
    if (bytes.length == 0) {
      return new byte[] {'\n'};
    }
    return switch (random.nextInt(4)) {
      case 0 -> Forgery.patched(bytes, random);
      case 1 -> Forgery.sorted(Forgery.patched(bytes, random));
      case 2 -> Forgery.reworded(bytes, random);
      default -> Forgery.tampered(bytes, random);
    };
  }

  private static boolean isSame(Folder one, Folder other) {
    return one.names().equals(other.names())
        && one.names().stream().allMatch(name -> Arrays.equals(one.bytes(name), other.bytes(name)));
  }

  /** What everybody could note before the draw: the seal, and the key of the ledger. */
  private static Evidence.Known known(Folder good) {
    return new Evidence.Known(
        Optional.of(DisclosedFolder.of(good).sealed().seal()),
        Optional.of(SampleLedger.key()),
        Optional.empty(),
        Optional.empty());
  }
}
