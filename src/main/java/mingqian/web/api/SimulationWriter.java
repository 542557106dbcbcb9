package mingqian.web.api;

import jakarta.json.JsonObject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import mingqian.simulation.Figure;
import mingqian.simulation.Part;
import mingqian.simulation.Shortage;
import mingqian.simulation.SimulationBook.Kept;
import mingqian.simulation.SimulationBook.Standing;

/** Writes how a simulation stands 模拟应答. */
final class SimulationWriter {
  private final Locale locale;

  SimulationWriter(Locale locale) {
    this.locale = locale;
  }

  JsonObject standing(Standing standing) {
    return new JsonItem(locale)
        .put("plan", standing.plan())
        .put("state", standing.state())
        .put("done", standing.done())
        .put("total", standing.total())
        .put("percent", standing.percent())
        .put("report", standing.kept().map(this::kept))
        .build();
  }

  private JsonObject kept(Kept kept) {
    List<JsonObject> shortages = kept.report().shortages().stream().map(this::shortage).toList();
    JsonItem figures = new JsonItem(locale);
    Arrays.stream(Part.values())
        .filter(part -> part != Part.ENTERPRISE)
        .forEach(part -> figures.put(JsonItem.name(part), figures(kept.report().of(part))));
    return new JsonItem(locale)
        .put("runs", kept.runs())
        .put("made-at", kept.madeAt())
        .put("made-by", kept.madeBy())
        .put("inputs", kept.inputs())
        .put("stale", kept.stale())
        .put("shortages", shortages)
        .put("figures", figures)
        .build();
  }

  private JsonObject shortage(Shortage shortage) {
    return new JsonItem(locale)
        .put("order", shortage.order())
        .put("words", shortage.words())
        .put("runs", shortage.runs())
        .build();
  }

  private List<JsonObject> figures(List<Figure> figures) {
    return figures.stream().map(this::figure).toList();
  }

  private JsonObject figure(Figure figure) {
    return new JsonItem(locale)
        .put("of", figure.key())
        .put("mean", figure.mean().toPlainString())
        .put("least", figure.least())
        .put("most", figure.most())
        .build();
  }
}
