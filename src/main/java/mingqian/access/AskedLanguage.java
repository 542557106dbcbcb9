package mingqian.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The language that a request to the interface asks for 请求语言: {@code lang=zh} or {@code lang=en} in
 * the address, else the first of the two that {@code Accept-Language} prefers, else Chinese.
 *
 * @param locale Chinese or English
 */
public record AskedLanguage(Locale locale) {
  private static final Pattern ASKED = Pattern.compile("(?:^|&)lang=(zh|en)(?:&|$)");

  /** Reads the address and the headers of a request. */
  public static AskedLanguage of(HttpServletRequest request) {
    String name =
        Optional.ofNullable(request.getQueryString())
            .flatMap(query -> ASKED.matcher(query).results().findFirst())
            .map(found -> found.group(1))
            .orElseGet(() -> preferred(request));
    return new AskedLanguage(name.equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE);
  }

  /** The servlet answers the server's own locale where the header is missing. */
  private static String preferred(HttpServletRequest request) {
    if (request.getHeader("Accept-Language") == null) {
      return "zh";
    }
    return Collections.list(request.getLocales()).stream()
        .map(Locale::getLanguage)
        .filter(name -> name.equals("zh") || name.equals("en"))
        .findFirst()
        .orElse("zh");
  }
}
