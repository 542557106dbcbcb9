package mingqian.web.api;

import jakarta.json.JsonObject;
import java.util.Locale;
import mingqian.inspection.FiledVisit;

/** Writes visits that no draw orders as JSON 非抽查检查应答. */
final class FilingWriter {
  private final Locale locale;

  FilingWriter(Locale locale) {
    this.locale = locale;
  }

  /** All of a visit and its papers. */
  JsonObject whole(FiledVisit visit) {
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
    return papers(scheme(item, visit), visit).build();
  }

  private static JsonItem scheme(JsonItem item, FiledVisit visit) {
    return item.put("scheme", visit.scheme())
        .put("matter", visit.matter())
        .put("ground", visit.groundCode())
        .put("groundName", visit.ground())
        .put("ticket", visit.ticket())
        .put("urgentReason", visit.urgentReason());
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
