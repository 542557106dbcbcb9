package mingqian.web.api;

import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Answers with a file that somebody brought 附件应答: to be saved, never shown in the browser. */
final class SavedFile {
  private SavedFile() {}

  /** The file under its name as typed. */
  static Response of(String name, String type, byte[] content) {
    String safe = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return Response.ok(content, type)
        .header("Content-Disposition", "attachment; filename*=UTF-8''" + safe)
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }
}
