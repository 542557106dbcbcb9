package mingqian.ceremony;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import mingqian.terms.Library;

/** How many enterprises of a library a rule keeps out of a draw 排除数量. */
@Embeddable
public class ExclusionCount {
  @Enumerated(EnumType.STRING)
  private Library library;

  private String rule;

  @Column(name = "excluded")
  private int count;

  /** For the persistence provider. */
  protected ExclusionCount() {}

  ExclusionCount(Library library, String rule, int count) {
    this.library = library;
    this.rule = rule;
    this.count = count;
  }

  public Library library() {
    return library;
  }

  /** The id of the first rule that excludes them. */
  public String rule() {
    return rule;
  }

  public int count() {
    return count;
  }
}
