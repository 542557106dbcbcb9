package mingqian.web.open;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import mingqian.ceremony.ReadFolder;
import mingqian.draw.DisclosedLots;
import mingqian.draw.Salt;
import mingqian.draw.Seed;
import mingqian.terms.CreditCode;

/**
 * The answer to "was my business in this draw" 我的企业在不在这次抽取里, from the disclosed folder alone.
 *
 * @param kind what the answer is
 * @param code the code as it was understood
 * @param lot the lot of who is on the sealed list
 * @param lines the two lines that recompute the ticket; empty without a lot
 */
public record LotAnswer(
    Kind kind, String code, Optional<DisclosedLots.Lot> lot, Optional<Lines> lines) {
  /** What the answer is; the texts of the page are named after it. */
  public enum Kind {
    /** The text is no credit code. */
    NOT_A_CODE,
    /** Not on the sealed list: excluded, or of no library concerned. */
    NOT_LISTED,
    /** On the list and not drawn. */
    NOT_DRAWN,
    /** Waits in reserve. */
    RESERVE,
    /** Drawn. */
    DRAWN
  }

  /**
   * Shell lines that recompute a ticket.
   *
   * @param seed gives the seed of the stratum
   * @param stratumSeed what that gives
   * @param ticket gives the ticket
   */
  public record Lines(String seed, String stratumSeed, String ticket) {
    static Lines of(Seed seed, DisclosedLots.Lot lot) {
      String stratum = lot.stratum().name();
      String stratumSeed = seed.stratum(stratum);
      return new Lines(
          "printf %s mingqian-1/stratum/" + seed + "/" + stratum + " | sha256sum | cut -c1-32",
          stratumSeed,
          "printf %s " + stratumSeed + "/" + lot.target() + " | sha256sum");
    }
  }

  /** Looks a code up, as people type it: full-width, spaced or in lower case. */
  static LotAnswer of(DisclosedLots lots, String typed) {
    String code = code(typed);
    if (!CreditCode.isValid(code)) {
      return new LotAnswer(Kind.NOT_A_CODE, code, Optional.empty(), Optional.empty());
    }
    Optional<DisclosedLots.Lot> lot = lots.of(code);
    return new LotAnswer(
        lot.map(LotAnswer::kind).orElse(Kind.NOT_LISTED),
        code,
        lot,
        lot.map(one -> Lines.of(lots.seed(), one)));
  }

  /** The answer to who brings the salt of a pseudonym; empty for a salt that opens nothing. */
  static Optional<LotAnswer> masked(String typed, String salt, Own own) {
    String code = code(typed);
    String opening = salt.strip().toLowerCase(Locale.ROOT);
    if (!CreditCode.isValid(code) || !opening.matches("[0-9a-f]{32}")) {
      return Optional.empty();
    }
    return own.of(new CreditCode(code), new Salt(opening))
        .map(
            found ->
                new LotAnswer(
                    kind(found.lot()),
                    code,
                    Optional.of(found.lot()),
                    Optional.of(Lines.of(found.seed(), found.lot()))));
  }

  /** Finds the lot that a salt opens. */
  interface Own {
    Optional<ReadFolder.OwnLot> of(CreditCode code, Salt salt);
  }

  /** A credit code as it is written, from what was typed. */
  static String code(String typed) {
    return Normalizer.normalize(typed, Normalizer.Form.NFKC)
        .replaceAll("[\\s-]", "")
        .toUpperCase(Locale.ROOT);
  }

  private static Kind kind(DisclosedLots.Lot lot) {
    if (lot.isDrawn()) {
      return Kind.DRAWN;
    }
    return lot.isReserve() ? Kind.RESERVE : Kind.NOT_DRAWN;
  }
}
