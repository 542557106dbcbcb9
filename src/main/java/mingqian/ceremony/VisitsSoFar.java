package mingqian.ceremony;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mingqian.regulation.EarlierVisits;
import mingqian.terms.CertificateNumber;
import mingqian.terms.CreditCode;
import mingqian.terms.DateSpan;
import mingqian.terms.DrawId;

/**
 * What a new draw must know of the visits of earlier ones 已有检查. The room of inspections keeps them
 * and answers; cancelled visits do not count, planned ones do.
 */
public interface VisitsSoFar {
  /** The visits of a calendar year that caps count (R06), for each enterprise that has any. */
  Map<CreditCode, EarlierVisits> ofEnterprises(int year);

  /**
   * On which days of the span each enterprise was or will be checked for each matter (R11), by the
   * number of the matter; a visit without a day counts for the first day of its draw's visits.
   */
  Map<CreditCode, Map<String, List<LocalDate>>> checks(DateSpan span);

  /** The enterprises that were or will be visited within the span. */
  Set<CreditCode> visited(DateSpan span);

  /**
   * Who was or will be at each enterprise's visits of the span (R17): the teams, by first
   * certificate, the latest visit first; one without a day yet comes before all others.
   */
  Map<CreditCode, List<Team>> teams(DateSpan span);

  /**
   * Who was at one visit.
   *
   * @param year of the visit; that of its draw where it has no day yet
   * @param inspectors by first certificate
   */
  record Team(int year, Set<CertificateNumber> inspectors) {}

  /** How many visits each inspector has in a calendar year; those without any are left out. */
  Map<CertificateNumber, Integer> loads(int year);

  /** The days of the span on which each inspector visits already. */
  Map<CertificateNumber, Set<LocalDate>> busyDays(DateSpan span);

  /** The draws that have visits within the span, or may have: those without a day yet. */
  Set<DrawId> drawsWithin(DateSpan span);

  /** Whether every visit of the draw is published or cancelled. */
  boolean isFinished(DrawId draw);

  /** Whether a result of the draw has been recorded. */
  boolean hasBegun(DrawId draw);
}
