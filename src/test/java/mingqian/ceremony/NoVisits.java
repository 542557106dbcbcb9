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
 * An office that has visited nobody yet but as a test says, and whose visits are finished as soon
 * as asked.
 *
 * @param office where the test says it
 */
record NoVisits(DrawOffice office) implements VisitsSoFar {
  @Override
  public Map<CreditCode, EarlierVisits> ofEnterprises(int year) {
    return Map.of();
  }

  @Override
  public Map<CreditCode, Map<String, List<LocalDate>>> checks(DateSpan span) {
    return office.checks;
  }

  @Override
  public Map<CreditCode, List<Team>> teams(DateSpan span) {
    return office.teams;
  }

  @Override
  public Set<CreditCode> visited(DateSpan span) {
    office.searchedForCalls.add(span);
    return office.called;
  }

  @Override
  public Map<CertificateNumber, Integer> loads(int year) {
    return Map.of();
  }

  @Override
  public Map<CertificateNumber, Set<LocalDate>> busyDays(DateSpan span) {
    return Map.of();
  }

  @Override
  public Set<DrawId> drawsWithin(DateSpan span) {
    office.searched.add(span);
    return Set.of();
  }

  @Override
  public boolean isFinished(DrawId draw) {
    return true;
  }

  @Override
  public boolean hasBegun(DrawId draw) {
    return false;
  }
}
