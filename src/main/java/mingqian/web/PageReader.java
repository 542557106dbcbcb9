package mingqian.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import mingqian.terms.Words;

/**
 * Who reads the page 读者, as far as the page cares: in which language. The choice is a cookie;
 * without it the page is Chinese, whatever the browser prefers.
 */
@Named("reader")
@RequestScoped
public class PageReader {
  /** The cookie that keeps the choice. */
  static final String COOKIE = "lang";

  private final Language language;

  /** For the container's proxy. */
  protected PageReader() {
    language = Language.ZH;
  }

  /** Reads the cookie of the request. */
  @Inject
  PageReader(HttpServletRequest request) {
    language =
        Optional.ofNullable(request.getCookies())
            .map(Arrays::stream)
            .orElse(Stream.empty())
            .filter(cookie -> cookie.getName().equals(COOKIE))
            .map(Cookie::getValue)
            .map(Language::of)
            .findFirst()
            .orElse(Language.ZH);
  }

  /** The language of the page. */
  public Language language() {
    return language;
  }

  /** The sentence in that language; for templates, in whose expressions {@code in} is a sign. */
  public String say(Words sentence) {
    return sentence.in(getLocale());
  }

  /** The locale of that language. */
  public Locale getLocale() {
    return language.locale();
  }
}
