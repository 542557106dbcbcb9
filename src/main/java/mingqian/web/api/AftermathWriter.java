package mingqian.web.api;

import java.util.Locale;
import mingqian.inspection.Aftermath;

/**
 * Writes what came after a part's result was public 公示之后.
 *
 * @param locale the language of the reader
 */
record AftermathWriter(Locale locale) {
  /** Adds it to the part. */
  JsonItem into(JsonItem part, Aftermath after) {
    return part.put("objections", after.objections().stream().map(this::objection).toList())
        .put("correctionOwed", after.isCorrectionOwed())
        .put("followUp", after.followUp().map(this::followUp))
        .put("handOver", after.handOver().map(this::handOver));
  }

  private JsonItem objection(Aftermath.Objected one) {
    return new JsonItem(locale)
        .put("id", one.id())
        .put("result", one.result())
        .put("state", one.state())
        .put("stateName", one.state().words())
        .put("ground", one.ground())
        .put("receivedBy", one.received().by())
        .put("receivedAt", one.received().at())
        .put("answer", one.answer().map(Aftermath.Answered::text))
        .put("answeredBy", one.answer().map(answer -> answer.deed().by()))
        .put("answeredAt", one.answer().map(answer -> answer.deed().at()));
  }

  private JsonItem followUp(Aftermath.Followed one) {
    return new JsonItem(locale)
        .put("kind", one.kind())
        .put("kindName", one.kind().words())
        .put("note", one.note())
        .put("decidedBy", one.decided().by())
        .put("decidedAt", one.decided().at())
        .put("open", one.isOpen())
        .put("closedOn", one.closed().map(Aftermath.Closed::on))
        .put("closedNote", one.closed().map(Aftermath.Closed::note));
  }

  private JsonItem handOver(Aftermath.HandedOver one) {
    return new JsonItem(locale).put("due", one.due()).put("on", one.on());
  }
}
