package mingqian.web.api;

import jakarta.json.JsonObject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import mingqian.terms.Outcome;

/** Tells what became of a verb 办理应答. */
final class VerbAnswer {
  private static final int CONFLICT = 409;

  private VerbAnswer() {}

  /**
   * How the thing stands now, with {@code changed} and {@code message}; a refusal as a problem.
   *
   * @param verb as the address names it; the problem's code is {@code verb-refused}
   * @param now reads the thing as it is after the verb
   */
  static Response of(Outcome outcome, String verb, ApiReader reader, Supplier<JsonObject> now) {
    return Response.ok(told(outcome, verb, reader, now), MediaType.APPLICATION_JSON_TYPE).build();
  }

  /** The same as text. */
  static String told(Outcome outcome, String verb, ApiReader reader, Supplier<JsonObject> now) {
    if (outcome instanceof Outcome.Refused) {
      throw refused(outcome, verb, JsonObject.EMPTY_JSON_OBJECT);
    }
    return new JsonItem(reader.locale())
        .put("changed", outcome.isDone())
        .put("message", outcome.words())
        .putAll(now.get())
        .build()
        .toString();
  }

  /** A refusal as a problem, with further members. */
  static Trouble refused(Outcome outcome, String verb, JsonObject more) {
    return new Trouble(new Problem(CONFLICT, verb + "-refused", outcome.words(), more));
  }
}
