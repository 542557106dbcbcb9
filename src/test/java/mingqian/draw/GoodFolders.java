package mingqian.draw;

import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mingqian.ledger.SampleLedger;

/**
 * Disclosed folders as they should be, one of each seed: for the public and for the auditor, local
 * and witnessed, with changes and without, with addenda.
 */
public final class GoodFolders {
  private static final int KINDS = 5;

  private GoodFolders() {}

  /** The folder of a seed; every fifth one is supplemented by addenda. */
  public static Folder of(long seed) {
    return seed % KINDS == 0 ? OddDraws.supplemented(seed) : drawn(seed);
  }

  private static Folder drawn(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    boolean masked = seed % KINDS > 2;
    boolean witnessed = seed % 2 == 0;
    Lists open = OddDraws.lists(random, random.nextBoolean(), 6);
    Lists lists = masked ? OtherKinds.pseudonymous(open) : open;
    DrawResult result =
        Drawing.conduct(
            SealedFolder.compose(notice(masked, witnessed), lists, SampleDraw.rules()),
            SampleDraw.NONCE,
            witnessed ? List.of(Witness.joined(SampleDraw.DIGITS)) : List.of());
    List<Change> changes = random.nextBoolean() ? OddDraws.changes(result, random) : List.of();
    Disclosure disclosure =
        new Disclosure(
            witnessed ? SampleDraw.witnesses() : List.of(),
            masked ? identities(result) : List.of(),
            changes);
    return SampleLedger.with(DisclosedFolder.compose(result, disclosure), result, changes);
  }

  private static Notice notice(boolean masked, boolean witnessed) {
    Notice now = SampleDraw.notice();
    Notice.Openness openness =
        masked
            ? new Notice.Openness(Notice.Readers.AUDITOR, Notice.TargetNames.PSEUDONYM, List.of())
            : now.openness();
    Notice.Proof proof = now.proof();
    return new Notice(
        now.edition(),
        now.naming(),
        openness,
        now.timing(),
        new Notice.Proof(
            proof.ledger(),
            proof.regulation(),
            proof.commitment(),
            witnessed ? proof.randomness() : List.of()));
  }

  private static List<Identity> identities(DrawResult result) {
    Set<String> drawn =
        result.drawn().stream()
            .map(DrawnRow::target)
            .collect(Collectors.toCollection(TreeSet::new));
    return IntStream.range(0, SampleDraw.lists().targets().size())
        .mapToObj(i -> OtherKinds.identity(SampleDraw.code(i)))
        .filter(identity -> drawn.contains(identity.target()))
        .toList();
  }
}
