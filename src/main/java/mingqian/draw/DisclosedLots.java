package mingqian.draw;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mingqian.terms.Digest;

/**
 * The lots of a disclosed folder 公开签号: who could be drawn, with which ticket, and who was. It reads
 * what the folder says; whether that is right is the verifier's to say.
 */
public final class DisclosedLots {
  private static final String SEED = "seed";

  /** The files that it reads, by their names in the disclosed folder. */
  public static final List<String> FILES =
      Stream.concat(
              Stream.of(Sheets.SEED.name(), Sheets.DRAWN.name()),
              Stream.of(Sheets.STRATA, Sheets.TARGETS)
                  .map(sheet -> DisclosedFolder.SEALED + sheet.name()))
          .toList();

  private final Seed seed;
  private final List<Stratum> strata;
  private final List<DrawnRow> drawn;
  private final List<TargetRow> targets;

  /**
   * A target on the sealed list and its lot.
   *
   * @param target credit code or pseudonym, as in the folder
   * @param stratum the stratum in which it could be drawn
   * @param ticket its ticket
   * @param rank its place among all of the stratum, from 1
   */
  public record Lot(String target, Stratum stratum, Digest ticket, int rank) {
    /** Whether it was drawn; else it waits in reserve or was not drawn. */
    public boolean isDrawn() {
      return rank <= stratum.quota();
    }

    /** Whether it waits in reserve. */
    public boolean isReserve() {
      return !isDrawn() && rank <= stratum.quota() + stratum.reserve();
    }
  }

  private DisclosedLots(Folder folder, Problems problems) {
    Folder sealed = folder.under(DisclosedFolder.SEALED);
    strata = Sheets.STRATA.read(sealed, problems);
    targets = Sheets.TARGETS.read(sealed, problems);
    drawn = Sheets.DRAWN.read(folder, problems);
    List<Entry> entries = Sheets.SEED.read(folder, problems);
    problems.refuseIfAny();
    seed =
        entries.stream()
            .filter(entry -> entry.key().equals(SEED))
            .findFirst()
            .map(entry -> new Seed(entry.value()))
            .orElseThrow(() -> new IllegalArgumentException("seed.csv names no seed"));
  }

  /**
   * Reads the lots.
   *
   * @param folder a disclosed folder, or its {@link #FILES} alone
   * @throws RefusedFolder with every reason
   */
  public static DisclosedLots of(Folder folder) {
    return new DisclosedLots(folder, new Problems());
  }

  public Seed seed() {
    return seed;
  }

  /** The strata by name. */
  public List<Stratum> strata() {
    return List.copyOf(strata);
  }

  /** The drawn of a stratum, then its reserves, in the order of their tickets. */
  public List<Lot> drawn(Stratum stratum) {
    return drawn.stream()
        .filter(row -> row.stratum().equals(stratum.name()))
        .map(row -> new Lot(row.target(), stratum, row.ticket(), row.rank()))
        .sorted((one, other) -> Integer.compare(one.rank(), other.rank()))
        .toList();
  }

  /** The lot of a target; empty for who is not on the sealed list. */
  public Optional<Lot> of(String target) {
    return targets.stream()
        .filter(row -> row.target().equals(target))
        .findFirst()
        .map(row -> lot(seed, stratum(row.stratum()), target, targets));
  }

  /** The lot of a target among all those of its stratum. */
  static Lot lot(Seed seed, Stratum stratum, String target, Collection<TargetRow> targets) {
    String stratumSeed = seed.stratum(stratum.name());
    Ticket own = Ticket.of(stratumSeed, target);
    long before =
        targets.stream()
            .filter(row -> row.stratum().equals(stratum.name()))
            .map(row -> Ticket.of(stratumSeed, row.target()))
            .filter(ticket -> ticket.compareTo(own) < 0)
            .count();
    return new Lot(target, stratum, own.value(), Math.toIntExact(before + 1));
  }

  private Stratum stratum(String name) {
    return strata.stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("strata.csv lacks " + name));
  }
}
