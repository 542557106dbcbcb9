package mingqian.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import mingqian.access.AskedLanguage;
import mingqian.terms.Words;
import mingqian.web.Language;

/** Who reads the answer 接口读者, as far as sentences care: see {@link AskedLanguage}. */
@RequestScoped
public class ApiReader {
  private final Language language;

  /** For the container's proxy. */
  protected ApiReader() {
    language = Language.ZH;
  }

  /** Reads the address and the headers of the request. */
  @Inject
  ApiReader(HttpServletRequest request) {
    language = Language.of(AskedLanguage.of(request).locale());
  }

  /** The language of the answer. */
  public Language language() {
    return language;
  }

  /** The locale of that language. */
  public Locale locale() {
    return language.locale();
  }

  /** The sentence in that language. */
  public String say(Words sentence) {
    return sentence.in(locale());
  }
}
