package mingqian.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import mingqian.directory.TargetBook;
import mingqian.plan.Edition;
import mingqian.plan.RegulationBook;
import mingqian.regulation.EditionDifference;
import mingqian.regulation.EditionDifference.Change;
import mingqian.regulation.Regulation;
import mingqian.terms.DateSpan;
import mingqian.web.Formats;

/** Two editions of the regulation beside each other 规则版本比较页, and whose days change. */
@Named
@RequestScoped
public class EditionsPage {
  private static final int SPANS = 8;

  @Inject private RegulationBook book;
  @Inject private TargetBook directory;
  @Inject private Formats formats;
  @Inject private Clock clock;

  private String before = "";
  private String after = "";
  private Optional<List<Edition>> editions = Optional.empty();
  private Optional<Optional<EditionDifference>> difference = Optional.empty();
  private Optional<List<Change>> changes = Optional.empty();

  /** Every edition, the latest first. */
  public List<Edition> getAll() {
    if (editions.isEmpty()) {
      editions = Optional.of(book.editions());
    }
    return editions.get();
  }

  /** Whether there are two to compare. */
  public boolean isComparable() {
    return difference().isPresent();
  }

  /** The rows that differ. */
  public List<EditionDifference.Rows> getRows() {
    return difference().map(EditionDifference::rows).orElse(List.of());
  }

  /** Whose days change this year. */
  public List<Change> getChanges() {
    if (changes.isEmpty()) {
      changes =
          Optional.of(
              difference()
                  .map(two -> two.changes(directory.groups(), getYear()))
                  .orElse(List.of()));
    }
    return changes.get();
  }

  /** The year of the office day. */
  public Year getYear() {
    return Year.from(LocalDate.now(clock));
  }

  /** Days in words, runs of them as spans; of very many the first. */
  public String days(List<LocalDate> days) {
    List<String> spans = DateSpan.runs(days).stream().map(formats::monthSpan).toList();
    return spans.size() <= SPANS
        ? formats.list(spans)
        : String.join(", ", spans.subList(0, SPANS)) + " …";
  }

  private Optional<EditionDifference> difference() {
    if (difference.isEmpty()) {
      difference =
          Optional.of(
              edition(getBefore())
                  .flatMap(
                      old -> edition(getAfter()).map(fresh -> new EditionDifference(old, fresh))));
    }
    return difference.get();
  }

  private Optional<Regulation> edition(String digest) {
    return getAll().stream()
        .map(Edition::digest)
        .filter(known -> known.value().equals(digest))
        .findFirst()
        .flatMap(book::edition);
  }

  /** The edition compared with; the one before the latest where none is picked. */
  public String getBefore() {
    return before.isEmpty() ? value(1) : before;
  }

  public void setBefore(String picked) {
    before = Choice.text(picked);
  }

  /** The other; the latest where none is picked. */
  public String getAfter() {
    return after.isEmpty() ? value(0) : after;
  }

  public void setAfter(String picked) {
    after = Choice.text(picked);
  }

  private String value(int at) {
    return getAll().size() > at ? getAll().get(at).digest().value() : "";
  }
}
