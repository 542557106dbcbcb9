package mingqian.verifier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import mingqian.draw.DisclosedFolder;
import mingqian.draw.Folder;
import mingqian.draw.IncompleteDraw;
import mingqian.draw.LedgerHead;
import mingqian.draw.OddDraws;
import mingqian.draw.OtherKinds;
import mingqian.draw.SampleDraw;
import mingqian.draw.SpoiledAddenda;
import mingqian.ledger.Checkpoint;
import mingqian.ledger.Leaf;
import mingqian.ledger.MerkleTree;
import mingqian.ledger.SampleLedger;
import mingqian.ledger.SignedCheckpoint;

/**
 * Folders on which the verifiers in other languages are held against the one in Java: good ones,
 * changed ones, and those of a forger who made the sums right again.
 */
public final class TriedFolders {
  private static final Folder GOOD = SampleDraw.disclosed();
  private static final Folder CHANGED = SampleDraw.changed();
  private static final Folder AUDITOR = OtherKinds.forTheAuditor();
  private static final Folder LOCAL = OtherKinds.local();
  private static final Folder COMPLETED = IncompleteDraw.completed();
  private static final Folder CHANGED_AND_COMPLETED = IncompleteDraw.changedAndCompleted();

  private TriedFolders() {}

  /**
   * A folder to be tried.
   *
   * @param which what it is, for whoever reads the failure
   * @param folder the folder
   * @param known what is known from elsewhere
   */
  public record Tried(String which, Folder folder, Evidence.Known known) {
    /**
     * What the verifier in Java finds, check by check: name, outcome, then title, expected and
     * found, each in Chinese and in English.
     */
    public List<List<String>> findings() {
      Evidence evidence = new Evidence(DisclosedFolder.of(folder), known);
      return VerifyDraw.CHECKS.stream().map(check -> texts(check, check.run(evidence))).toList();
    }

    private static List<String> texts(Check check, Finding found) {
      return List.of(
          check.name(),
          found.outcome().name(),
          check.title().zh(),
          check.title().en(),
          found.expected().zh(),
          found.expected().en(),
          found.found().zh(),
          found.found().en());
    }
  }

  /** As they should be: without changes after the draw and with some, and other kinds of draw. */
  public static List<Tried> good() {
    return List.of(
        tried("good", GOOD),
        tried("changed", CHANGED),
        tried("for the auditor", AUDITOR),
        tried("local", LOCAL),
        tried("with an addendum", COMPLETED),
        tried("with two among changes", CHANGED_AND_COMPLETED),
        tried("with one of no use", IncompleteDraw.stillIncomplete()));
  }

  /** By randomness of every kind; each is called by the check that must fail, or good. */
  public static List<Tried> byRandomness() {
    return OtherKinds.byRandomness().entrySet().stream()
        .map(each -> tried(each.getKey(), each.getValue()))
        .toList();
  }

  /** Changed in one place. */
  public static List<Tried> tampered() {
    List<Tried> all = new ArrayList<>();
    for (long seed = 1; seed <= 30; seed++) {
      Folder folder = seed % 3 == 0 ? CHANGED : GOOD;
      all.add(new Tried("seed " + seed, tampered(folder, seed), keyAndSeal(folder)));
    }
    return all;
  }

  /** Changed in one place, all sums made right again. */
  public static List<Tried> resummed() {
    List<Tried> all = new ArrayList<>();
    for (long seed = 1; seed <= 90; seed++) {
      Folder folder =
          seed <= 60 ? (seed % 3 == 0 ? CHANGED : GOOD) : seed % 3 == 0 ? LOCAL : AUDITOR;
      Folder resummed = Forgery.resummed(tampered(folder, seed));
      all.add(new Tried("seed " + seed + ", resummed", resummed, keyAndSeal(folder)));
    }
    return all;
  }

  private static Folder tampered(Folder folder, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<String> names = List.copyOf(folder.names());
    String name = names.get(random.nextInt(names.size()));
    byte[] bytes = folder.bytes(name);
    return with(
        folder,
        name,
        random.nextInt(3) == 0 ? Forgery.patched(bytes, random) : Forgery.tampered(bytes, random));
  }

  /** With addenda that are not in order, and with good ones changed, lost or put elsewhere. */
  public static List<Tried> withSpoiledAddenda() {
    List<Tried> all = new ArrayList<>();
    SpoiledAddenda.all()
        .forEach((wrong, folder) -> all.add(tried("addendum " + wrong, Forgery.resummed(folder))));
    Folder folder = CHANGED_AND_COMPLETED;
    for (long seed = 1; seed <= 60; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      List<String> names =
          folder.names().stream().filter(name -> name.startsWith("addendum-")).toList();
      String name = names.get(random.nextInt(names.size()));
      byte[] bytes = folder.bytes(name);
      Folder other =
          with(
              folder,
              name,
              seed % 3 == 0 ? Forgery.tampered(bytes, random) : Forgery.patched(bytes, random));
      if (!name.endsWith("SHA256SUMS") && !Arrays.equals(bytes, other.bytes(name))) {
        all.add(tried("seed " + seed + ", another " + name, other));
        all.add(
            tried("seed " + seed + ", another " + name + ", resummed", Forgery.resummed(other)));
      }
    }
    all.add(moved("the second addendum lost", folder, "addendum-2/", ""));
    all.add(moved("the first addendum lost", folder, "addendum-1/", ""));
    all.add(moved("the second addendum numbered 3", folder, "addendum-2/", "addendum-3/"));
    all.add(moved("the second addendum numbered 02", folder, "addendum-2/", "addendum-02/"));
    all.add(with("a file more", folder, "addendum-2/extra.csv"));
    all.add(with("an addendum of one file", folder, "addendum-3/notice.csv"));
    all.add(with("a file beside the addenda", folder, "addendum-3"));
    return all;
  }

  private static Tried moved(String which, Folder folder, String from, String to) {
    Folder part = folder.under(from);
    Folder rest = folder;
    for (String name : part.names()) {
      rest = rest.without(from + name);
    }
    Folder other = to.isEmpty() ? rest : rest.and(part.prefixed(to));
    return tried(which, Forgery.resummed(other));
  }

  private static Tried with(String which, Folder folder, String name) {
    return tried(which, Forgery.resummed(folder.with(name, new byte[] {10})));
  }

  /** With a file less, an empty one, one more, and with nothing at all. */
  public static List<Tried> incomplete() {
    List<Tried> all = new ArrayList<>();
    for (String name : GOOD.names()) {
      all.add(new Tried("without " + name, GOOD.without(name), keyAndSeal(GOOD)));
      all.add(new Tried("empty " + name, with(GOOD, name, new byte[0]), keyAndSeal(GOOD)));
    }
    all.add(new Tried("nothing at all", Folder.of(Map.of()), Evidence.Known.NOTHING));
    all.add(new Tried("a file more", GOOD.with("extra.csv", new byte[] {10}), keyAndSeal(GOOD)));
    return all;
  }

  /** A draw in which nothing comes easily, with every kind of change after it. */
  public static Tried odd(long seed) {
    return new Tried("draw " + seed, OddDraws.of(seed), key());
  }

  /** A draw with hardly anybody, changed and supplemented by turns. */
  public static Tried supplemented(long seed) {
    return new Tried("supplemented draw " + seed, OddDraws.supplemented(seed), key());
  }

  /** The same with a cell of teams, days or changes overwritten, all sums made right again. */
  public static Tried oddAndPatched(Tried odd, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    String name =
        List.of("teams.csv", "visits.csv", "changes.csv", "teams-final.csv").get(random.nextInt(4));
    Folder folder = odd.folder();
    Folder patched = with(folder, name, Forgery.patched(folder.bytes(name), random));
    return new Tried(odd.which() + " with another " + name, Forgery.resummed(patched), odd.known());
  }

  /** Sealed with rules that are patched, tampered with, or lack a file. */
  public static List<Tried> ruledOtherwise() {
    Folder rules = SampleDraw.rules();
    List<String> names = List.copyOf(rules.names());
    List<Tried> all = new ArrayList<>();
    for (int seed = 1; seed <= 72; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      String name = names.get(seed % names.size());
      byte[] bytes =
          random.nextInt(3) == 0
              ? Forgery.tampered(rules.bytes(name), random)
              : Forgery.patched(rules.bytes(name), random);
      Folder folder = OddDraws.ruledBy(with(rules, name, bytes));
      all.add(new Tried("rules " + seed + " " + name, folder, key()));
    }
    for (String name : names) {
      Folder folder = OddDraws.ruledBy(rules.without(name));
      all.add(new Tried("rules without " + name, folder, key()));
    }
    return all;
  }

  /** With earlier checkpoints, with and without lines, right ones and others. */
  public static List<Tried> withEarlierCheckpoint() {
    List<Leaf> lines = SampleLedger.lines(GOOD, SampleDraw.result(), List.of());
    List<Leaf> fewer = lines.subList(1, lines.size());
    List<Tried> all = new ArrayList<>();
    for (int size : new int[] {0, 1, 4, 7, lines.size()}) {
      SignedCheckpoint kept = checkpoint(lines.subList(0, size));
      String which = "checkpoint of " + size;
      all.add(new Tried(which, GOOD, earlier(kept, Optional.empty())));
      all.add(new Tried(which + " and lines", GOOD, earlier(kept, Optional.of(lines))));
      all.add(new Tried(which + " and other lines", GOOD, earlier(kept, Optional.of(fewer))));
    }
    return all;
  }

  private static Folder with(Folder folder, String name, byte[] bytes) {
    return folder.without(name).with(name, bytes);
  }

  private static SignedCheckpoint checkpoint(List<Leaf> lines) {
    MerkleTree tree = new MerkleTree(lines.stream().map(Leaf::hash).toList());
    return SampleLedger.sign(
        new Checkpoint(SampleLedger.NAME, new LedgerHead(tree.size(), tree.root())));
  }

  private static Tried tried(String which, Folder folder) {
    return new Tried(which, folder, keyAndSeal(folder));
  }

  /** The seal that this folder has before anybody changes it. */
  private static Evidence.Known keyAndSeal(Folder folder) {
    return new Evidence.Known(
        Optional.of(DisclosedFolder.of(folder).sealed().seal()),
        Optional.of(SampleLedger.key()),
        Optional.empty(),
        Optional.empty());
  }

  private static Evidence.Known key() {
    return new Evidence.Known(
        Optional.empty(), Optional.of(SampleLedger.key()), Optional.empty(), Optional.empty());
  }

  private static Evidence.Known earlier(SignedCheckpoint kept, Optional<List<Leaf>> lines) {
    return new Evidence.Known(
        Optional.empty(), Optional.of(SampleLedger.key()), Optional.of(kept), lines);
  }
}
