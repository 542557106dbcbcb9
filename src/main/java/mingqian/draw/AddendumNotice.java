package mingqian.draw;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mingqian.draw.Addendum.Timing;
import mingqian.terms.Digest;
import mingqian.terms.DrawId;
import mingqian.terms.Words;

/** The file form of the notice of an addendum 补充公告文件: every key exactly once. */
final class AddendumNotice {
  private static final Map<String, Form> KEYS =
      Map.of(
          "draw", Form.FIELD,
          "addendum", Form.COUNT,
          "previous", Form.DIGEST,
          "after", Form.COUNT,
          "from", Form.DAY,
          "disclose_after", Form.DAY,
          "sealed_at", Form.TIME);

  private AddendumNotice() {}

  static byte[] write(Addendum.Notice notice) {
    Timing timing = notice.timing();
    return Sheets.NOTICE.write(
        List.of(
            new Entry("draw", notice.draw().value()),
            new Entry("addendum", Integer.toString(notice.number())),
            new Entry("previous", notice.previous().value()),
            new Entry("after", Integer.toString(timing.after())),
            new Entry("from", timing.from().toString()),
            new Entry("disclose_after", timing.discloseAfter().toString()),
            new Entry("sealed_at", timing.sealedAt().toString())));
  }

  /** The notice of a folder, or nothing with the problems noted. */
  static Optional<Addendum.Notice> read(Folder folder, Problems problems) {
    List<Entry> entries = Sheets.NOTICE.read(folder, problems);
    if (!problems.none()) {
      return Optional.empty();
    }
    try {
      return Optional.of(notice(KeyValues.of(entries)));
    } catch (IllegalArgumentException e) {
      Words reason =
          new Words("公告内容不合要求：" + e.getMessage(), "the notice does not hold: " + e.getMessage());
      problems.add(Sheets.NOTICE.name(), reason);
      return Optional.empty();
    }
  }

  private static Addendum.Notice notice(Map<String, String> values) {
    Set<String> keys = values.keySet();
    if (!keys.equals(KEYS.keySet())) {
      throw new IllegalArgumentException("keys must be " + KEYS.keySet() + ", found " + keys);
    }
    KEYS.forEach(
        (key, form) -> {
          if (!form.fits(values.get(key))) {
            throw new IllegalArgumentException(key + " must be " + form.words().en());
          }
        });
    return new Addendum.Notice(
        new DrawId(values.get("draw")),
        Integer.parseInt(values.get("addendum")),
        new Digest(values.get("previous")),
        new Timing(
            Integer.parseInt(values.get("after")),
            LocalDate.parse(values.get("from")),
            LocalDate.parse(values.get("disclose_after")),
            Instant.parse(values.get("sealed_at"))));
  }
}
