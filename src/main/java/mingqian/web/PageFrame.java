package mingqian.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import mingqian.access.LoggedIn;
import mingqian.office.LoadingProgress;
import mingqian.office.Office;

/** What stands around every page 页面框架: mode, office time, who reads it, what is being loaded. */
@Named("frame")
@RequestScoped
public class PageFrame {
  @Inject private Office office;
  @Inject private Clock clock;
  @Inject private LoadingProgress progress;
  @Inject private LoggedIn loggedIn;
  @Inject private PageReader reader;
  @Inject private Formats formats;
  @Inject private HttpServletRequest request;

  /** Whether the office is one of training, so that the banner must say so. */
  public boolean isTraining() {
    return office.training();
  }

  /** The office time: 2026年11月5日 星期四 09:30. */
  public String getTime() {
    return formats.dateTime(clock.instant());
  }

  /** Whether somebody is logged in. */
  public boolean isLoggedIn() {
    return loggedIn.present();
  }

  /** The name of who is logged in; empty for the public. */
  public String getName() {
    return loggedIn.name();
  }

  /** The token for a form of the console that leads to a public page. */
  public String getFormToken() {
    return FormTokens.of(request);
  }

  /** Where the person works: the phone pages of an inspector, else the console. */
  public String getDesk() {
    return loggedIn.has("INSPECTOR") ? "/field" : "/console/index.xhtml";
  }

  /** Whether something is being loaded. */
  public boolean isLoading() {
    return progress.step().isPresent();
  }

  /** What is being loaded; empty when nothing is. */
  public String getStep() {
    return progress.step().map(step -> step.words().in(reader.getLocale())).orElse("");
  }

  /** How far the loading has come: 0 to 100. */
  public int getPercent() {
    return progress.step().map(LoadingProgress.Step::percent).orElse(100);
  }

  /** The language of the page. */
  public Language getLanguage() {
    return reader.language();
  }

  /** The language that the page can be switched to. */
  public Language getOtherLanguage() {
    return reader.language().other();
  }

  /** Whether the page belongs to the part of the site with that address. */
  public boolean isAt(String address) {
    String path = path();
    return path.equals(address) || (address.length() > 1 && path.startsWith(address + "/"));
  }

  /** The address that switches to the other language and comes back here. */
  public String getSwitchAddress() {
    String query = Optional.ofNullable(request.getQueryString()).map(q -> "?" + q).orElse("");
    String here = URLEncoder.encode(path() + query, StandardCharsets.UTF_8);
    return "/language?to=" + getOtherLanguage().id() + "&next=" + here;
  }

  private String path() {
    Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    return failed instanceof String address ? address : request.getRequestURI();
  }
}
