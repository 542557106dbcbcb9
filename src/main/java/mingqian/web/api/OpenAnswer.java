package mingqian.web.api;

import jakarta.json.JsonObject;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import mingqian.terms.Digest;

/** An answer for everybody 公开应答; a client that has the same already gets "not modified". */
final class OpenAnswer {
  private static final int TAG_DIGITS = 32;

  private OpenAnswer() {}

  static Response of(JsonObject answer, Request conditions, Locale locale) {
    String text = answer.toString();
    EntityTag tag = new EntityTag(Digest.of(locale.getLanguage() + "\n" + text).first(TAG_DIGITS));
    Response.ResponseBuilder same = conditions.evaluatePreconditions(tag);
    Response.ResponseBuilder response =
        same != null ? same : Response.ok(text, MediaType.APPLICATION_JSON_TYPE);
    return response.tag(tag).header(HttpHeaders.CACHE_CONTROL, "no-cache").build();
  }
}
