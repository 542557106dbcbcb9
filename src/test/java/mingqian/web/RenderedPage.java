package mingqian.web;

import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.thymeleaf.context.Context;
import org.thymeleaf.templateresolver.FileTemplateResolver;

/** Pages made from the real templates, without a server. */
public final class RenderedPage {
  private static final Messages MESSAGES = new Messages();
  private static final Templates TEMPLATES = templates();

  private RenderedPage() {}

  public static String of(String view, Language language, Map<String, Object> variables) {
    Map<String, Object> all = new HashMap<>(variables);
    all.put("frame", new Frame(language));
    all.put("formats", new Formats(language));
    all.put("reader", new Reader(language));
    return TEMPLATES.process(view, new Context(language.locale(), all));
  }

  public static PageWords words(Language language) {
    return new PageWords(MESSAGES, language.locale());
  }

  private static Templates templates() {
    FileTemplateResolver files = new FileTemplateResolver();
    files.setPrefix("src/main/webapp/WEB-INF/views/");
    return new Templates(files, MESSAGES);
  }

  /** A reader of that language. */
  private static final class Reader extends PageReader {
    private final Language language;

    Reader(Language language) {
      this.language = language;
    }

    @Override
    public Language language() {
      return language;
    }

    @Override
    public Locale getLocale() {
      return language.locale();
    }
  }

  /** A frame in training while something is being loaded. */
  private static final class Frame extends PageFrame {
    private final Language language;

    Frame(Language language) {
      this.language = language;
    }

    @Override
    public boolean isTraining() {
      return true;
    }

    @Override
    public String getTime() {
      return new Formats(language).dateTime(Instant.parse("2026-11-05T01:30:00Z"));
    }

    @Override
    public boolean isLoggedIn() {
      return true;
    }

    @Override
    public String getName() {
      return "coordinator";
    }

    @Override
    public String getFormToken() {
      return "token";
    }

    @Override
    public String getDesk() {
      return "/console/index.xhtml";
    }

    @Override
    public boolean isLoading() {
      return true;
    }

    @Override
    public String getStep() {
      return language == Language.EN ? "Loading enterprises" : "装载企业";
    }

    @Override
    public int getPercent() {
      return 42;
    }

    @Override
    public Language getLanguage() {
      return language;
    }

    @Override
    public Language getOtherLanguage() {
      return language.other();
    }

    @Override
    public boolean isAt(String address) {
      return address.equals("/");
    }

    @Override
    public String getSwitchAddress() {
      return "/language?to=" + language.other().id() + "&next=%2F";
    }
  }
}
