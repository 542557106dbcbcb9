package mingqian.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;

/**
 * A fault of ours 故障 under an id: the log has the whole of it, the page only the id.
 *
 * @param id eight hex digits
 */
public record FaultReport(String id) {
  private static final System.Logger LOG = System.getLogger(FaultReport.class.getName());
  private static final String KEPT = FaultReport.class.getName();
  private static final int DIGITS = 8;

  /** Logs the failure once a request; asked again it gives the same report. */
  public static FaultReport of(HttpServletRequest request, Throwable failure) {
    if (request.getAttribute(KEPT) instanceof FaultReport known) {
      return known;
    }
    FaultReport report = new FaultReport(UUID.randomUUID().toString().substring(0, DIGITS));
    request.setAttribute(KEPT, report);
    String where = request.getMethod() + " " + request.getRequestURI();
    LOG.log(System.Logger.Level.ERROR, "fault " + report.id() + " at " + where, failure);
    return report;
  }
}
