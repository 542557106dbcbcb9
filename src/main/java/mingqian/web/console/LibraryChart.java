package mingqian.web.console;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import mingqian.directory.RegistrationState;
import mingqian.directory.TargetBook;
import mingqian.terms.Library;
import mingqian.web.Formats;
import mingqian.web.PageWords;

/** How many enterprises each library holds 各库数量: a small picture and the table behind it. */
@Named
@RequestScoped
public class LibraryChart {
  private static final String EXISTING = "#0b5558";
  private static final String OTHERS = "#c3dbd9";

  @Inject private TargetBook book;
  @Inject private PageWords words;
  @Inject private Formats formats;

  private List<Row> rows = List.of();

  /**
   * A library and its enterprises.
   *
   * @param existing how many can be drawn by their registration state (R14)
   * @param others how many are cancelled, revoked or moved out
   */
  public record Row(Library library, long existing, long others) {
    /** All of them. */
    public long total() {
      return existing + others;
    }
  }

  @PostConstruct
  void count() {
    rows = Arrays.stream(Library.values()).map(this::row).toList();
  }

  private Row row(Library library) {
    Map<RegistrationState, Long> states = book.states(library);
    long all = states.values().stream().mapToLong(Long::longValue).sum();
    long existing = states.getOrDefault(RegistrationState.EXISTING, 0L);
    return new Row(library, existing, all - existing);
  }

  /** The table, by library. */
  public List<Row> getRows() {
    return rows;
  }

  /** What the picture shows, in one sentence. */
  public String getFinding() {
    long all = rows.stream().mapToLong(Row::total).sum();
    if (all == 0) {
      return words.get("targets.finding.none");
    }
    Row most = rows.stream().max(Comparator.comparingLong(Row::total)).orElseThrow();
    return words.text(
        "targets.finding",
        all,
        words.get("targets.library." + most.library()),
        most.total(),
        formats.share(most.total(), all));
  }

  /** The picture in the language of Chart.js: bars that lie, one for each library. */
  public String getPicture() {
    JsonArrayBuilder labels = Json.createArrayBuilder();
    JsonArrayBuilder existing = Json.createArrayBuilder();
    JsonArrayBuilder others = Json.createArrayBuilder();
    for (Row row : rows) {
      labels.add(words.get("targets.library." + row.library()));
      existing.add(row.existing());
      others.add(row.others());
    }
    JsonObjectBuilder data =
        Json.createObjectBuilder()
            .add("labels", labels)
            .add(
                "datasets",
                Json.createArrayBuilder()
                    .add(bars("targets.existing", EXISTING, existing))
                    .add(bars("targets.others", OTHERS, others)));
    return Json.createObjectBuilder()
        .add("type", "bar")
        .add("data", data)
        .add("options", options())
        .build()
        .toString();
  }

  private JsonObject bars(String key, String colour, JsonArrayBuilder values) {
    return Json.createObjectBuilder()
        .add("label", words.get(key))
        .add("backgroundColor", colour)
        .add("data", values)
        .build();
  }

  private static JsonObject options() {
    JsonObject stacked = Json.createObjectBuilder().add("stacked", true).build();
    return Json.createObjectBuilder()
        .add("indexAxis", "y")
        .add("animation", false)
        .add("maintainAspectRatio", false)
        .add("scales", Json.createObjectBuilder().add("x", stacked).add("y", stacked))
        .add(
            "plugins",
            Json.createObjectBuilder()
                .add("legend", Json.createObjectBuilder().add("position", "bottom")))
        .build();
  }
}
