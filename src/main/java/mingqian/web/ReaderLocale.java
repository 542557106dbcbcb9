package mingqian.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mvc.locale.LocaleResolver;
import jakarta.mvc.locale.LocaleResolverContext;
import java.util.Locale;

/** Gives the public pages the reader's language; the browser's preference is not asked. */
@Priority(100)
@ApplicationScoped
public class ReaderLocale implements LocaleResolver {
  @Inject private PageReader reader;

  @Override
  public Locale resolveLocale(LocaleResolverContext context) {
    return reader.getLocale();
  }
}
