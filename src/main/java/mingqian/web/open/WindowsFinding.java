package mingqian.web.open;

import java.util.List;
import mingqian.web.Formats;
import mingqian.web.PageWords;

/**
 * Says in one sentence what the year's picture shows today 一句话结论.
 *
 * @param year the windows
 * @param words the texts of the reader
 * @param formats the formats of the reader
 */
public record WindowsFinding(WindowsYear year, PageWords words, Formats formats) {
  /** Who may be visited today and who may not. */
  public String today() {
    List<LibraryYear> open = year.openNow();
    if (open.isEmpty()) {
      return words.text("windows.finding.none");
    }
    if (year.quietNow().isEmpty()) {
      return words.text("windows.finding.all");
    }
    return words.text("windows.finding.some", names(open), names(year.quietNow()));
  }

  /** When the next door opens, or that none will within a year. */
  public String next() {
    return year.nextOpening()
        .map(
            day -> words.text("windows.finding.next", formats.day(day), names(year.openingOn(day))))
        .orElseGet(() -> words.text("windows.finding.no.next"));
  }

  /** When a library may be visited. */
  public String when(LibraryYear library) {
    if (library.isAlwaysOpen()) {
      return words.text("windows.when.always");
    }
    if (library.open().isEmpty()) {
      return words.text("windows.when.never");
    }
    List<String> spans = library.open().stream().map(formats::monthSpan).toList();
    return words.text("windows.when.spans", formats.list(spans));
  }

  private String names(List<LibraryYear> libraries) {
    return formats.list(
        libraries.stream().map(one -> words.text("library." + one.library())).toList());
  }
}
