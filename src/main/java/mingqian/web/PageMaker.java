package mingqian.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.templateresolver.WebApplicationTemplateResolver;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

/**
 * Makes pages from the templates under {@code /WEB-INF/views/}. Beside what its caller gives, every
 * page has {@code frame} (what stands around it) and {@code formats} (dates and numbers) and {@code
 * reader} (the language).
 */
@ApplicationScoped
public class PageMaker {
  private static final String FOLDER = "/WEB-INF/views/";

  @Inject private ServletContext context;
  @Inject private Messages messages;
  @Inject private PageFrame frame;
  @Inject private Formats formats;
  @Inject private PageReader reader;

  private JakartaServletWebApplication application;
  private Templates templates;

  @PostConstruct
  void open() {
    application = JakartaServletWebApplication.buildApplication(context);
    WebApplicationTemplateResolver files = new WebApplicationTemplateResolver(application);
    files.setPrefix(FOLDER);
    templates = new Templates(files, messages);
  }

  /**
   * Makes a page whole, so that a fault leaves no half page.
   *
   * @param view the file under the folder, such as {@code home.html}
   * @param variables what the template may name
   */
  public String make(
      String view,
      Map<String, Object> variables,
      HttpServletRequest request,
      HttpServletResponse response) {
    Map<String, Object> all = new HashMap<>(variables);
    all.put("frame", frame);
    all.put("formats", formats);
    all.put("reader", reader);
    return templates.process(
        view,
        new WebContext(application.buildExchange(request, response), reader.getLocale(), all));
  }
}
