package mingqian.draw;

import java.util.List;
import mingqian.terms.Digest;

/** The draw itself 抽取: one pure function from what was sealed and what opened it to the result. */
public final class Drawing {
  private Drawing() {}

  /**
   * Draws targets, teams and days.
   *
   * @param sealed the sealed folder
   * @param nonce the one committed to in its notice
   * @param randomness one value for each randomness the notice names, in order
   * @throws IllegalArgumentException if nonce or randomness are not those of the notice
   */
  public static DrawResult conduct(SealedFolder sealed, Nonce nonce, List<String> randomness) {
    requireOpening(sealed.notice(), nonce, randomness);
    Seed seed = Seed.of(sealed.seal(), nonce, randomness);
    Premises premises = new Premises(sealed.lists(), sealed.notice().timing().visitsPerDay());
    Lots lots = lots(premises, seed, Targets.draw(seed, sealed));
    DrawResult.Opening opening = new DrawResult.Opening(nonce, randomness);
    return new DrawResult(sealed, opening, seed, lots.drawn(), lots.teams(), lots.days());
  }

  /**
   * Draws targets, teams and days from lists that need not be sealed, as a simulation does.
   *
   * @param seed of {@link Seed#ofSimulation}, unless a sealed folder stands behind it
   */
  public static Lots lots(Premises premises, Seed seed) {
    return lots(premises, seed, Targets.draw(seed, premises.lists()));
  }

  private static Lots lots(Premises premises, Seed seed, List<DrawnRow> drawn) {
    List<String> chosen = chosen(premises.lists(), drawn);
    Attempt best = Attempt.best(premises, seed, chosen, "");
    return new Lots(drawn, chosen, best.teams(), best.days());
  }

  /** The targets within the quotas, reserves left out, sorted. */
  public static List<String> chosen(Lists lists, List<DrawnRow> drawn) {
    return lists.strata().stream()
        .flatMap(
            stratum ->
                drawn.stream()
                    .filter(row -> row.stratum().equals(stratum.name()))
                    .filter(row -> row.rank() <= stratum.quota()))
        .map(DrawnRow::target)
        .sorted()
        .toList();
  }

  private static void requireOpening(Notice notice, Nonce nonce, List<String> randomness) {
    Digest found = nonce.commitment(notice.draw());
    if (!found.equals(notice.proof().commitment())) {
      throw new IllegalArgumentException(
          "commitment expected " + notice.proof().commitment() + ", found " + found);
    }
    List<Randomness> named = notice.proof().randomness();
    if (named.size() != randomness.size()) {
      throw new IllegalArgumentException(
          named.size() + " values of randomness expected, found " + randomness.size());
    }
    for (int i = 0; i < named.size(); i++) {
      if (!named.get(i).accepts(randomness.get(i))) {
        throw new IllegalArgumentException("not a value of " + named.get(i));
      }
    }
  }
}
