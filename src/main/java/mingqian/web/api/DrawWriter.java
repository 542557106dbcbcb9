package mingqian.web.api;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.Locale;
import mingqian.ceremony.Draw;
import mingqian.ceremony.DrawConfirmation;
import mingqian.ceremony.DrawValue;
import mingqian.ceremony.DrawWitness;
import mingqian.ceremony.ExclusionCount;
import mingqian.ceremony.Proof;
import mingqian.ceremony.StratumCount;
import mingqian.ceremony.Times;
import mingqian.ceremony.Voiding;
import mingqian.draw.Randomness;

/**
 * Writes a draw for staff 抽取: numbers, answers and seals. It names no enterprise and no inspector.
 *
 * @param locale the language of the reader
 */
record DrawWriter(Locale locale) {
  /** A draw without its numbers, for lists. */
  JsonItem item(Draw draw) {
    JsonItem item =
        new JsonItem(locale)
            .put("id", draw.id())
            .put("name", draw.name())
            .put("order", draw.order())
            .put("state", draw.state())
            .put("stateName", draw.state().words())
            .put("predecessor", draw.predecessor())
            .put("sequence", draw.sequence().stream().boxed().findFirst())
            .put("visitsFrom", draw.visits().from())
            .put("visitsUntil", draw.visits().until())
            .put("randomness", randomness(draw))
            .put("label", draw.label().name().toLowerCase(Locale.ROOT));
    times(item, draw.times());
    return proof(item, draw)
        .put("ground", draw.voiding().map(Voiding::ground))
        .put("address", "/api/draws/" + draw.id());
  }

  /** All of a draw. */
  JsonObject whole(Draw draw) {
    return item(draw)
        .put("confirmations", draw.confirmations().stream().map(this::confirmation).toList())
        .put("strata", draw.strata().stream().map(this::stratum).toList())
        .put("exclusions", draw.exclusions().stream().map(this::exclusion).toList())
        .put("values", draw.values().stream().map(this::value).toList())
        .put("witnesses", draw.witnesses().stream().map(this::witness).toList())
        .build();
  }

  private static String randomness(Draw draw) {
    return Randomness.wording(draw.randomness());
  }

  private static void times(JsonItem item, Times times) {
    item.put("preparedAt", times.preparedAt())
        .put("preparedBy", times.preparedBy())
        .put("approvedAt", times.approvedAt())
        .put("approvedBy", times.approvedBy())
        .put("sealedAt", times.sealedAt())
        .put("conductedAt", times.conductedAt())
        .put("discloseAfter", times.discloseAfter())
        .put("disclosedAt", times.disclosedAt())
        .put("finishedAt", times.finishedAt());
  }

  private static JsonItem proof(JsonItem item, Draw draw) {
    return item.put("seal", draw.proof().map(Proof::seal))
        .put("commitment", draw.proof().map(Proof::commitment))
        .put("regulation", draw.proof().map(Proof::regulation))
        .put("result", draw.proof().flatMap(Proof::result))
        .put(
            "complete",
            draw.times().conductedAt().map(at -> draw.proof().flatMap(Proof::shortfall).isEmpty()));
  }

  private JsonItem confirmation(DrawConfirmation one) {
    return new JsonItem(locale)
        .put("department", one.department())
        .put("answer", one.answer())
        .put("reason", one.reason())
        .put("answeredBy", one.answeredBy())
        .put("answeredAt", one.answeredAt());
  }

  private JsonItem stratum(StratumCount one) {
    return new JsonItem(locale)
        .put("name", one.name())
        .put("library", one.library().name())
        .put("rate", percent(one.rate()))
        .put("frame", one.frame())
        .put("quota", one.quota())
        .put("reserve", one.reserve());
  }

  /** As orders write it: 700 of 10,000 is {@code 7%}. */
  private static String percent(int rate) {
    return BigDecimal.valueOf(rate, 2).stripTrailingZeros().toPlainString() + "%";
  }

  private JsonItem exclusion(ExclusionCount one) {
    return new JsonItem(locale)
        .put("library", one.library().name())
        .put("rule", one.rule())
        .put("count", one.count());
  }

  private JsonItem value(DrawValue one) {
    return new JsonItem(locale)
        .put("source", one.source().toString())
        .put("earliest", one.earliest())
        .put("value", one.value())
        .put("typedBy", one.typedBy())
        .put("confirmedBy", one.confirmedBy())
        .put("verified", one.verified());
  }

  private JsonItem witness(DrawWitness one) {
    return new JsonItem(locale)
        .put("number", one.number())
        .put("commitment", one.commitment())
        .put("digits", one.digits())
        .put("revealedAt", one.revealedAt());
  }
}
