package mingqian.terms;

/**
 * Where a rule comes from 依据: a document and the place in it.
 *
 * @param document the title or number of the document, not blank
 * @param article the article or part, may be empty
 * @param edition the year or edition of the document, may be empty
 */
public record Clause(String document, String article, String edition) {
  /** Refuses a blank document with {@link IllegalArgumentException}. */
  public Clause {
    if (document.isBlank()) {
      throw new IllegalArgumentException("a clause needs a document");
    }
  }

  @Override
  public String toString() {
    return String.join(" ", document, article, edition).strip().replaceAll(" {2,}", " ");
  }
}
