package mingqian.web;

import java.util.Arrays;
import java.util.Locale;

/** A language of the pages 页面语言. Chinese is the language of everybody who has not chosen. */
public enum Language {
  /** Chinese 中文. */
  ZH(Locale.SIMPLIFIED_CHINESE, "中文"),
  /** English. */
  EN(Locale.ENGLISH, "English");

  private final Locale locale;
  private final String ownName;

  Language(Locale locale, String ownName) {
    this.locale = locale;
    this.ownName = ownName;
  }

  /** The locale that formats dates and numbers. */
  public Locale locale() {
    return locale;
  }

  /** What its readers call it. */
  public String getOwnName() {
    return ownName;
  }

  /** The tag of the language for {@code lang} attributes. */
  public String getTag() {
    return locale.toLanguageTag();
  }

  /** The other language. */
  public Language other() {
    return this == ZH ? EN : ZH;
  }

  /** The name as it stands in the cookie and in addresses: {@code zh} or {@code en}. */
  public String id() {
    return locale.getLanguage();
  }

  /** The language of that name; Chinese for any other. */
  public static Language of(String id) {
    return Arrays.stream(values()).filter(one -> one.id().equals(id)).findFirst().orElse(ZH);
  }

  /** The language of that locale; Chinese for any other. */
  public static Language of(Locale locale) {
    return of(locale.getLanguage());
  }
}
