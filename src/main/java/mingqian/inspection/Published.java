package mingqian.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import mingqian.terms.CreditCode;
import mingqian.terms.DrawId;

/**
 * The result of a visit has become public 结果已公示; fired within that transaction. It carries what the
 * public may know and nothing else.
 *
 * @param visit the number of the visit
 * @param draw in which it was drawn
 * @param target whom it went to
 * @param day when it was made
 * @param at when it became public, on the office clock
 * @param findings what was found, in order of matter
 */
public record Published(
    long visit, DrawId draw, CreditCode target, LocalDate day, Instant at, List<Finding> findings) {
  /** Keeps its own copy of the findings. */
  public Published {
    findings = List.copyOf(findings);
  }

  /**
   * What was found on one matter.
   *
   * @param matter its number
   * @param codes the results in order of number
   */
  public record Finding(String matter, List<ResultCode> codes) {
    /** Keeps its own copy of the codes. */
    public Finding {
      codes = List.copyOf(codes);
    }
  }
}
