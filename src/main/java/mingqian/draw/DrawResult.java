package mingqian.draw;

import java.util.List;
import java.util.Map;
import mingqian.terms.Digest;

/**
 * The result of a draw 抽取结果: a pure function of sealed folder, nonce and randomness.
 *
 * @param sealed what was drawn from
 * @param opening what opened it
 * @param seed the seed
 * @param drawn the drawn and the reserves
 * @param teams who visits
 * @param days when
 */
public record DrawResult(
    SealedFolder sealed,
    Opening opening,
    Seed seed,
    List<DrawnRow> drawn,
    TeamResult teams,
    DayResult days) {

  /**
   * The secrets and values that open a sealed folder.
   *
   * @param nonce committed to in the notice
   * @param randomness the public values in the order of the notice
   */
  public record Opening(Nonce nonce, List<String> randomness) {
    /** Copies the list. */
    public Opening {
      randomness = List.copyOf(randomness);
    }
  }

  /**
   * Who visits.
   *
   * @param seats one row per seat taken
   * @param shortfalls why seats are open; none where the teams are complete
   */
  public record TeamResult(List<Seat> seats, List<Shortfall> shortfalls) {}

  /**
   * When.
   *
   * @param visits one row per target placed
   * @param unplaced the drawn targets without a day, sorted
   */
  public record DayResult(List<Visit> visits, List<String> unplaced) {}

  /** The targets within the quotas, reserves left out, sorted. */
  public List<String> chosen() {
    return Drawing.chosen(sealed.lists(), drawn);
  }

  /** Whether every seat is taken and every target has its day. */
  public boolean complete() {
    return teams.shortfalls().isEmpty() && days.unplaced().isEmpty();
  }

  /** {@code drawn.csv}, {@code teams.csv}, {@code visits.csv} and {@code RESULT-SHA256SUMS}. */
  public Folder files() {
    Folder files =
        Folder.of(
            Map.of(
                Sheets.DRAWN.name(), Sheets.DRAWN.write(drawn),
                Sheets.TEAMS.name(), Sheets.TEAMS.write(teams.seats()),
                Sheets.VISITS.name(), Sheets.VISITS.write(days.visits())));
    return files.with(DisclosedFolder.RESULT_SUMS, Sums.of(files));
  }

  /** What binds the result while it is secret: a digest of the nonce and of the result sums. */
  public Digest commitment() {
    Digest sums = Digest.of(files().bytes(DisclosedFolder.RESULT_SUMS));
    return Digest.of("mingqian-1/result/" + opening.nonce().value() + "/" + sums);
  }
}
