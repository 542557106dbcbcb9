package mingqian.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import mingqian.ceremony.Draw;
import mingqian.ceremony.DrawBook;
import mingqian.terms.DrawId;
import mingqian.terms.Outcome;

/** Tells what became of a verb about a draw 抽取办理应答, and where the draw stands. */
@RequestScoped
public class DrawAnswer {
  @Inject private DrawBook book;
  @Inject private ApiReader reader;

  /** The draw of an address; otherwise not found. */
  DrawId known(String id) {
    return Names.draw(id).flatMap(book::find).map(Draw::id).orElseThrow(Trouble::notFound);
  }

  /** The draw as it is now; a refusal says the state that it met. */
  Response of(Outcome outcome, String verb, DrawId id) {
    Draw draw = book.find(id).orElseThrow();
    if (outcome instanceof Outcome.Refused) {
      throw VerbAnswer.refused(
          outcome, verb, new JsonItem(reader.locale()).put("state", draw.state()).build());
    }
    return VerbAnswer.of(outcome, verb, reader, () -> new DrawWriter(reader.locale()).whole(draw));
  }
}
