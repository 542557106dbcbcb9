package mingqian.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.IContext;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.AbstractMessageResolver;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.AbstractConfigurableTemplateResolver;

/** The page templates 页面模板 with the texts of the house: {@code #{key}}, {@code #{key(${a})}}. */
final class Templates {
  private final TemplateEngine engine = new TemplateEngine();

  /**
   * Templates from these files, kept once read.
   *
   * @param files knows the folder; a fragment {@code layout} is the file {@code layout.html} there
   */
  Templates(AbstractConfigurableTemplateResolver files, Messages messages) {
    files.setSuffix(".html");
    files.setTemplateMode(TemplateMode.HTML);
    files.setCharacterEncoding(StandardCharsets.UTF_8.name());
    files.setCacheable(true);
    engine.setTemplateResolver(files);
    engine.setMessageResolver(new HouseTexts(messages));
  }

  /** The page of that view as text. */
  String process(String view, IContext context) {
    return engine.process(view, context);
  }

  /** Lets templates speak by {@link Messages} only; a missing text is a fault of ours. */
  private static final class HouseTexts extends AbstractMessageResolver {
    private final Messages messages;

    HouseTexts(Messages messages) {
      this.messages = messages;
    }

    @Override
    public String resolveMessage(
        ITemplateContext context, Class<?> origin, String key, Object[] parameters) {
      Locale locale = context.getLocale();
      return parameters == null
          ? messages.text(locale, key)
          : messages.text(locale, key, parameters);
    }

    @Override
    public String createAbsentMessageRepresentation(
        ITemplateContext context, Class<?> origin, String key, Object[] parameters) {
      throw new IllegalStateException("expected a text for " + key + ", found none");
    }
  }
}
