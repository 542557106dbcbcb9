package mingqian.web.api;

import jakarta.json.JsonObject;
import java.util.Locale;
import java.util.Optional;
import mingqian.inspection.FiledVisit;
import mingqian.terms.CertificateNumber;

/** Writes visits that no draw orders as JSON 非抽查检查应答. */
final class FilingWriter {
  private final Locale locale;

  FilingWriter(Locale locale) {
    this.locale = locale;
  }

  /**
   * The same with the visit that it became.
   *
   * @param assignment by which its team and its result are found, once it is made
   */
  JsonObject whole(FiledVisit visit, Optional<Long> assignment) {
    return item(visit).put("assignment", assignment).build();
  }

  /** All of a visit and its papers, for lists. */
  JsonObject whole(FiledVisit visit) {
    return item(visit).build();
  }

  private JsonItem item(FiledVisit visit) {
    JsonItem item =
        new JsonItem(locale)
            .put("id", visit.id())
            .put("kind", visit.kind())
            .put("kindName", visit.kind().words())
            .put("creditCode", visit.target())
            .put("department", visit.department())
            .put("day", visit.day())
            .put("quiet", visit.isQuiet())
            .put("regulation", visit.edition())
            .put("made", visit.isMade())
            .put("cancelled", visit.isCancelled())
            .put("cancelGround", visit.cancelGround())
            .put("address", "/api/filings/" + visit.id());
    return papers(scheme(item, visit), visit);
  }

  private static JsonItem scheme(JsonItem item, FiledVisit visit) {
    return item.put("scheme", visit.scheme())
        .put("matter", visit.matter())
        .put("ground", visit.groundCode())
        .put("groundName", visit.ground())
        .put("ticket", visit.ticket())
        .put("urgentReason", visit.urgentReason())
        .put("campaign", visit.campaign())
        .put("team", visit.team().stream().map(CertificateNumber::value).toList());
  }

  private static JsonItem papers(JsonItem item, FiledVisit visit) {
    return item.put("papers", visit.papers())
        .put("papersName", visit.papers().words())
        .put("proposedBy", visit.proposedBy())
        .put("approvedBy", visit.approvedBy())
        .put("filingNumber", visit.filingNumber())
        .put("filingReceipt", visit.filingReceipt())
        .put("reply", visit.reply());
  }
}
