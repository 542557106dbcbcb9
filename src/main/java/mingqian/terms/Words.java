package mingqian.terms;

import java.util.Locale;

/**
 * One sentence in both languages of the house 双语, Chinese first.
 *
 * @param zh the Chinese sentence, not blank
 * @param en the English sentence, not blank
 */
public record Words(String zh, String en) {
  /** Refuses a missing language with {@link IllegalArgumentException}. */
  public Words {
    if (zh.isBlank() || en.isBlank()) {
      throw new IllegalArgumentException("words in one language only: " + zh + en);
    }
  }

  /** The English sentence for English readers, the Chinese one for everybody else. */
  public String in(Locale locale) {
    return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? en : zh;
  }
}
