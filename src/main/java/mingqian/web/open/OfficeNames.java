package mingqian.web.open;

import java.util.List;
import mingqian.publication.PublishedResult;
import mingqian.web.Formats;
import mingqian.web.Language;

/**
 * Names the departments of a result 检查部门; never a person.
 *
 * @param formats of the reader
 * @param language of the reader
 */
public record OfficeNames(Formats formats, Language language) {
  /** Each department once, in order of matter. */
  public String of(PublishedResult result) {
    List<String> names =
        result.items().stream()
            .map(item -> item.office().name().in(language.locale()))
            .distinct()
            .toList();
    return formats.list(names);
  }
}
