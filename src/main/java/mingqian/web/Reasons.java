package mingqian.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mingqian.directory.Department;
import mingqian.directory.District;
import mingqian.directory.TargetBook;
import mingqian.draw.Explanation;
import mingqian.draw.Explanations;

/** Tells in the reader's language why a draw came out as it did 抽取说明用语. */
@RequestScoped
public class Reasons {
  @Inject private TargetBook directory;
  @Inject private PageWords words;
  @Inject private Formats formats;
  @Inject private PageReader reader;

  /** What to tell of one enterprise, part by part. */
  public List<ReasonPart> of(Explanations all, Explanation one) {
    return words().of(all, one);
  }

  /** How many each rule excluded, a sentence each. */
  public List<String> exclusions(Explanations all) {
    return words().exclusions(all);
  }

  private ReasonWords words() {
    Map<String, String> names = new HashMap<>();
    for (District district : directory.districts()) {
      names.put(district.code().value(), district.name(reader.getLocale()));
    }
    for (Department department : directory.departments()) {
      names.put(department.code().value(), department.name(reader.getLocale()));
    }
    return new ReasonWords(words, formats, names);
  }
}
