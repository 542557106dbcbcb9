package mingqian.web.api;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import mingqian.publication.DrawNotice;
import mingqian.publication.Exported;

/**
 * Writes what the public may know of a draw 抽取公告: the same as its public page.
 *
 * @param locale the language of the reader
 */
record NoticeWriter(Locale locale) {
  /** A notice without files, for lists. */
  JsonItem item(DrawNotice notice) {
    DrawNotice.Naming naming = notice.naming();
    DrawNotice.Progress progress = notice.progress();
    JsonItem item =
        new JsonItem(locale)
            .put("id", naming.id())
            .put("name", naming.name())
            .put("sequence", naming.sequence())
            .put("predecessor", naming.predecessor())
            .put("state", progress.state())
            .put("stateName", progress.state().words())
            .put("steps", progress.steps().stream().map(this::step).toList())
            .put("discloseAfter", progress.discloseAfter())
            .put("disclosed", progress.isDisclosed())
            .put("ground", progress.ground())
            .put("address", "/draws/" + naming.id());
    evidence(item, notice.evidence());
    return item.put("libraries", notice.counts().stream().map(this::library).toList());
  }

  /** A notice with the addresses of its files; none before the draw is disclosed. */
  JsonObject whole(DrawNotice notice, List<Exported> files) {
    return item(notice).put("files", files.stream().map(this::file).toList()).build();
  }

  private JsonItem step(DrawNotice.Step step) {
    return new JsonItem(locale).put("state", step.to()).put("at", step.at());
  }

  private void evidence(JsonItem item, DrawNotice.Evidence evidence) {
    item.put("seal", evidence.seals().seal())
        .put("commitment", evidence.seals().commitment())
        .put("regulation", evidence.seals().regulation())
        .put("result", evidence.result())
        .put("randomness", evidence.randomness())
        .put("label", evidence.chance().label().name().toLowerCase(Locale.ROOT))
        .put("values", evidence.chance().values().stream().map(this::value).toList())
        .put("witnesses", evidence.witnesses().stream().map(this::witness).toList());
  }

  private JsonItem value(DrawNotice.Value value) {
    return new JsonItem(locale)
        .put("source", value.source())
        .put("earliest", value.earliest())
        .put("value", value.value())
        .put("unverified", value.unverified());
  }

  private JsonItem witness(DrawNotice.Witness witness) {
    return new JsonItem(locale)
        .put("number", witness.number())
        .put("commitment", witness.commitment())
        .put("digits", witness.digits());
  }

  private JsonItem library(DrawNotice.LibraryCount count) {
    return new JsonItem(locale)
        .put("library", count.library().name())
        .put("frame", count.frame())
        .put("quota", count.quota())
        .put("reserve", count.reserve());
  }

  private JsonItem file(Exported file) {
    return new JsonItem(locale)
        .put("name", file.name())
        .put("address", "/exports/" + file.address())
        .put("size", file.size());
  }
}
