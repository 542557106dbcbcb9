package mingqian.draw;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import mingqian.terms.DateSpan;
import mingqian.terms.Digest;
import mingqian.terms.DrawId;
import mingqian.terms.Words;

/** The file form of the notice 公告文件: every key exactly once, lists numbered from 1. */
final class NoticeFile {
  private static final String RANDOMNESS = "randomness.";
  private static final String CITES = "cites.";

  private final Map<String, String> left;

  private NoticeFile(Map<String, String> values) {
    this.left = new TreeMap<>(values);
  }

  static byte[] write(Notice notice) {
    List<Entry> entries = new ArrayList<>();
    entries.add(new Entry("edition", Integer.toString(notice.edition())));
    addNaming(entries, notice.naming());
    addOpenness(entries, notice.openness());
    addTiming(entries, notice.timing());
    addProof(entries, notice.proof());
    return Sheets.NOTICE.write(entries);
  }

  private static void addNaming(List<Entry> entries, Notice.Naming naming) {
    entries.add(new Entry("draw", naming.draw().value()));
    entries.add(new Entry("sequence", Integer.toString(naming.sequence())));
    entries.add(new Entry("predecessor", naming.predecessor().map(DrawId::value).orElse("-")));
    entries.add(new Entry("mode", word(naming.mode())));
  }

  private static void addOpenness(List<Entry> entries, Notice.Openness openness) {
    entries.add(new Entry("folder", word(openness.readers())));
    entries.add(new Entry("targets", word(openness.names())));
    numbered(entries, CITES, openness.cites());
  }

  private static void addTiming(List<Entry> entries, Notice.Timing timing) {
    entries.add(new Entry("sealed_at", timing.sealedAt().toString()));
    entries.add(new Entry("opens", timing.open().from().toString()));
    entries.add(new Entry("closes", timing.open().until().toString()));
    entries.add(new Entry("disclose_after", timing.discloseAfter().toString()));
    entries.add(new Entry("visits_per_day", Integer.toString(timing.visitsPerDay())));
  }

  private static void addProof(List<Entry> entries, Notice.Proof proof) {
    entries.add(new Entry("ledger", proof.ledger().toString()));
    entries.add(new Entry("regulation", proof.regulation().value()));
    entries.add(new Entry("commitment", proof.commitment().value()));
    numbered(entries, RANDOMNESS, proof.randomness());
  }

  private static void numbered(List<Entry> entries, String prefix, List<?> values) {
    for (int i = 0; i < values.size(); i++) {
      entries.add(new Entry(prefix + (i + 1), values.get(i).toString()));
    }
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /** The notice of a folder, or nothing with the problems noted. */
  static Optional<Notice> read(Folder folder, Problems problems) {
    List<Entry> entries = Sheets.NOTICE.read(folder, problems);
    if (!problems.none()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new NoticeFile(KeyValues.of(entries)).notice());
    } catch (IllegalArgumentException e) {
      Words reason =
          new Words("公告内容不合要求：" + e.getMessage(), "the notice does not hold: " + e.getMessage());
      problems.add(Sheets.NOTICE.name(), reason);
      return Optional.empty();
    }
  }

  private Notice notice() {
    int edition = Integer.parseInt(take("edition", Form.COUNT));
    Notice notice = new Notice(edition, naming(), openness(), timing(), proof());
    if (!left.isEmpty()) {
      throw new IllegalArgumentException("unknown keys " + left.keySet());
    }
    return notice;
  }

  private Notice.Naming naming() {
    String predecessor = take("predecessor", Form.FIELD);
    return new Notice.Naming(
        new DrawId(take("draw", Form.FIELD)),
        Integer.parseInt(take("sequence", Form.COUNT)),
        predecessor.equals("-") ? Optional.empty() : Optional.of(new DrawId(predecessor)),
        choice(Notice.Mode.values(), "mode"));
  }

  private Notice.Openness openness() {
    return new Notice.Openness(
        choice(Notice.Readers.values(), "folder"),
        choice(Notice.TargetNames.values(), "targets"),
        list(CITES, DrawId::new));
  }

  private Notice.Timing timing() {
    String sealedAt = take("sealed_at", Form.TIME);
    return new Notice.Timing(
        Instant.parse(sealedAt),
        new DateSpan(day("opens"), day("closes")),
        day("disclose_after"),
        Integer.parseInt(take("visits_per_day", Form.COUNT)));
  }

  private Notice.Proof proof() {
    return new Notice.Proof(
        LedgerHead.parse(take("ledger", Form.FIELD)),
        new Digest(take("regulation", Form.DIGEST)),
        new Digest(take("commitment", Form.DIGEST)),
        list(RANDOMNESS, Randomness::parse));
  }

  private LocalDate day(String key) {
    return LocalDate.parse(take(key, Form.DAY));
  }

  private <E extends Enum<E>> E choice(E[] choices, String key) {
    String found = take(key, Form.FIELD);
    for (E choice : choices) {
      if (word(choice).equals(found)) {
        return choice;
      }
    }
    throw new IllegalArgumentException(key + " cannot be " + found);
  }

  private <T> List<T> list(String prefix, Function<String, T> reader) {
    List<T> values = new ArrayList<>();
    while (left.containsKey(prefix + (values.size() + 1))) {
      values.add(reader.apply(take(prefix + (values.size() + 1), Form.FIELD)));
    }
    return values;
  }

  private String take(String key, Form form) {
    String value = left.remove(key);
    if (value == null) {
      throw new IllegalArgumentException(key + " is missing");
    }
    if (!form.fits(value)) {
      throw new IllegalArgumentException(key + " must be " + form.words().en() + ": " + value);
    }
    return value;
  }
}
