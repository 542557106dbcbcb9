package mingqian.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import mingqian.access.LoggedIn;
import mingqian.inspection.Secrecy;
import mingqian.inspection.Visits;
import mingqian.terms.Outcome;

/** Tells what became of a verb about a visit 检查办理应答, to whoever may still know the visit. */
@RequestScoped
public class VisitAnswer {
  @Inject private Secrecy secrecy;
  @Inject private Visits visits;
  @Inject private LoggedIn loggedIn;
  @Inject private ApiReader reader;

  /** The number of a visit that concerns the person; any other is not found. */
  long known(String id) {
    long visit = Names.number(id);
    if (!secrecy.isConcerned(loggedIn.person(), visit)) {
      throw Trouble.notFound();
    }
    return visit;
  }

  /** The visit as it is now; whoever has left its team is told the outcome only. */
  Response of(Outcome outcome, String verb, Optional<Long> visit) {
    return VerbAnswer.of(
        outcome,
        verb,
        reader,
        () ->
            visit
                .flatMap(id -> visits.sheet(id, loggedIn.person()))
                .map(new VisitWriter(reader.locale())::whole)
                .orElse(JsonValue.EMPTY_JSON_OBJECT));
  }
}
