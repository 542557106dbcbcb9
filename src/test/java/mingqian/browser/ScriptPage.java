package mingqian.browser;

import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.AddScriptTagOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** An empty page with scripts of the office, without a server and without HTTPS. */
final class ScriptPage implements AutoCloseable {
  private final Playwright playwright =
      Playwright.create(
          new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  private final Page page =
      playwright
          .chromium()
          .launch(
              new LaunchOptions()
                  .setExecutablePath(Path.of("/usr/bin/chromium"))
                  .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic")))
          .newPage();

  /** With these static scripts, in that order. */
  ScriptPage(String... scripts) {
    for (String script : scripts) {
      page.addScriptTag(
          new AddScriptTagOptions().setPath(Path.of("src/main/webapp/static", script)));
    }
  }

  Page page() {
    return page;
  }

  @Override
  public void close() {
    playwright.close();
  }
}
