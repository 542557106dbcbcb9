package mingqian.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The texts in the reader's language, for the console: {@code #{words['nav.home']}}, and with
 * parameters {@code #{words.text('results.found', count)}}.
 */
@Named("words")
@RequestScoped
@Typed(PageWords.class)
public class PageWords extends AbstractMap<String, String> {
  private final Messages messages;
  private final Locale locale;

  /** For the container's proxy. */
  protected PageWords() {
    this(new Messages(), Locale.SIMPLIFIED_CHINESE);
  }

  /** The texts for this reader. */
  @Inject
  PageWords(Messages messages, PageReader reader) {
    this(messages, reader.getLocale());
  }

  /** The texts of a language. */
  PageWords(Messages messages, Locale locale) {
    this.messages = messages;
    this.locale = locale;
  }

  /** The text of that key, its places filled. */
  public String text(String key, Object... parameters) {
    return messages.text(locale, key, parameters);
  }

  @Override
  public String get(Object key) {
    return text(key.toString());
  }

  @Override
  public Set<Map.Entry<String, String>> entrySet() {
    return messages.texts(locale).entrySet();
  }
}
