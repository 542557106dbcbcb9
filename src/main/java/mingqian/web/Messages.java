package mingqian.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the pages say 页面用语, in both languages of the house. Each language has its own bundles,
 * {@code messages} for the public, {@code console} for the staff, {@code access}, {@code ceremony}
 * and {@code inspection} for the pages of these chapters, and never borrows from the other. A text
 * may hold the places {@code {0}}, {@code {1}} of {@link MessageFormat}; its apostrophes are
 * typographic, so that none needs escaping.
 */
public final class Messages {
  private static final List<String> BUNDLES =
      List.of("messages", "console", "access", "ceremony", "inspection");

  private final SortedMap<String, String> zh;
  private final SortedMap<String, String> en;

  /** Reads both bundles. */
  public Messages() {
    zh = bundles("zh");
    en = bundles("en");
  }

  /**
   * The text of that key.
   *
   * @param locale English, or anything else for Chinese
   * @param parameters what fills the places, numbers grouped as the language does
   * @throws IllegalArgumentException if the language lacks the key
   */
  public String text(Locale locale, String key, Object... parameters) {
    String text =
        Optional.ofNullable(texts(locale).get(key))
            .orElseThrow(() -> new IllegalArgumentException("no text " + key + " in " + locale));
    return new MessageFormat(text, locale).format(parameters);
  }

  /** Every text of a language by its key, in order of keys. */
  public SortedMap<String, String> texts(Locale locale) {
    return Language.of(locale) == Language.EN ? en : zh;
  }

  private static SortedMap<String, String> bundles(String language) {
    SortedMap<String, String> texts = new TreeMap<>();
    for (String bundle : BUNDLES) {
      read(bundle + "_" + language + ".properties")
          .forEach(
              (key, text) -> {
                if (texts.put((String) key, (String) text) != null) {
                  throw new IllegalStateException("expected one text for " + key + ", found two");
                }
              });
    }
    return Collections.unmodifiableSortedMap(texts);
  }

  private static Properties read(String file) {
    Properties properties = new Properties();
    try (Reader reader =
        new InputStreamReader(Messages.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
    return properties;
  }
}
