package mingqian.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import mingqian.web.PageWords;

/** What the codes of the audit trail mean 审计用语, in the reader's language. */
@Named
@RequestScoped
public class AuditWords {
  private static final String VERB = "verb.";
  private static final String STANDING = "stood.";
  private static final String NOTHING = "—";

  @Inject private PageWords words;

  /** What was done; the code of a verb that is no longer in use. */
  public String verb(String code) {
    return words.containsKey(VERB + code) ? words.get(VERB + code) : code;
  }

  /**
   * How a subject stood; texts that are no state stay as they are.
   *
   * @param subject whose first word says of what kind it is
   * @param code the state as the entry keeps it; empty for none
   */
  public String standing(String subject, String code) {
    if (code.isEmpty()) {
      return NOTHING;
    }
    String ofKind = STANDING + subject.split(" ", 2)[0] + "." + code;
    if (words.containsKey(ofKind)) {
      return words.get(ofKind);
    }
    return words.containsKey(STANDING + code) ? words.get(STANDING + code) : code;
  }

  /** The codes of the verbs that have words. */
  List<String> verbs() {
    return words.keySet().stream()
        .filter(key -> key.startsWith(VERB))
        .map(key -> key.substring(VERB.length()))
        .sorted()
        .toList();
  }
}
