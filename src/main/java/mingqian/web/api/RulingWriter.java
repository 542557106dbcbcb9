package mingqian.web.api;

import jakarta.json.JsonObject;
import java.util.Locale;
import mingqian.inspection.Rulings;
import mingqian.regulation.MatterAsked;
import mingqian.regulation.PlacementRow;
import mingqian.regulation.Placing;
import mingqian.regulation.Reason;
import mingqian.regulation.Regulation;
import mingqian.terms.DepartmentCode;
import mingqian.terms.Library;

/**
 * Writes whether an enterprise may be visited and why 裁定.
 *
 * @param locale the language of the reader
 */
record RulingWriter(Locale locale) {
  JsonObject whole(Rulings.Answer answer) {
    return new JsonItem(locale)
        .put("target", answer.enterprise().creditCode())
        .put("name", answer.enterprise().name())
        .put("library", answer.question().target().library().name())
        .put("park", answer.question().target().park())
        .put("district", answer.question().target().district())
        .put("day", answer.question().day())
        .put("kind", answer.question().kind())
        .put("ground", answer.question().purpose().ground())
        .put(
            "departments",
            answer.question().purpose().departments().stream().map(DepartmentCode::value).toList())
        .put(
            "matters",
            answer.question().purpose().matters().stream().map(MatterAsked::code).toList())
        .put("allowed", answer.ruling().isAllowed())
        .put(
            "reasons",
            answer.ruling().reasons().stream().map(reason -> reason(reason, answer)).toList())
        .put("placing", answer.placing().map(placing -> placing(placing, answer)))
        .put("regulation", answer.regulation().digest())
        .build();
  }

  private JsonItem placing(Placing placing, Rulings.Answer answer) {
    return new JsonItem(locale)
        .put("library", placing.library().map(Library::name))
        .put("differs", placing.differsFrom(answer.enterprise().library()))
        .put("rows", placing.fitting().stream().map(this::row).toList());
  }

  private JsonItem row(PlacementRow row) {
    return new JsonItem(locale)
        .put("rule", row.rule().id())
        .put("rank", row.rank())
        .put("library", row.library().name())
        .put("text", row.words())
        .put("document", row.source().document());
  }

  private JsonItem reason(Reason reason, Rulings.Answer answer) {
    JsonItem data = new JsonItem(locale);
    reason.data().forEach(data::put);
    Regulation regulation = answer.regulation();
    return new JsonItem(locale)
        .put("rule", reason.rule().id())
        .put("sentence", reason.sentence())
        .put("data", data)
        .put(
            "source",
            regulation
                .rule(reason.rule(), answer.question().day())
                .map(
                    rule ->
                        new JsonItem(locale)
                            .put("document", rule.source().document())
                            .put("article", rule.source().article())
                            .put("edition", rule.source().edition())));
  }
}
