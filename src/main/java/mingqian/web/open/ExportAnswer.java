package mingqian.web.open;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.file.Files;
import java.util.Date;
import java.util.Locale;
import mingqian.publication.Exported;
import mingqian.terms.DrawId;

/** The answers with published files; a reader who has the same already gets "not modified". */
final class ExportAnswer {
  private ExportAnswer() {}

  /** A file as it is. */
  static Response file(Exported file, Request conditions) {
    EntityTag tag = new EntityTag(file.tag());
    Date modified = Date.from(file.modified());
    Response.ResponseBuilder same = conditions.evaluatePreconditions(modified, tag);
    Response.ResponseBuilder answer =
        same != null
            ? same
            : Response.ok((StreamingOutput) out -> Files.copy(file.path(), out))
                .header(HttpHeaders.CONTENT_TYPE, type(file.name()))
                .header(HttpHeaders.CONTENT_LENGTH, file.size());
    return answer
        .tag(tag)
        .lastModified(modified)
        .header(HttpHeaders.CACHE_CONTROL, "no-cache")
        .build();
  }

  /** The zip of a draw; it changes only with the sums of its folder. */
  static Response zip(DrawId id, Exported sums, Request conditions, StreamingOutput zip) {
    EntityTag tag = new EntityTag(sums.tag() + "-zip");
    Response.ResponseBuilder same = conditions.evaluatePreconditions(tag);
    Response.ResponseBuilder answer =
        same != null
            ? same
            : Response.ok(zip, "application/zip")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + id + ".zip\"");
    return answer.tag(tag).header(HttpHeaders.CACHE_CONTROL, "no-cache").build();
  }

  /** The content type by the ending of a name; {@code SHA256SUMS} and the like are plain text. */
  static String type(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return switch (ending) {
      case "csv" -> "text/csv;charset=UTF-8";
      case "json" -> "application/json";
      case "zip" -> "application/zip";
      default -> "text/plain;charset=UTF-8";
    };
  }
}
