package mingqian.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mingqian.it.AwaitOffice;

/** Somebody before a Chromium window, logged in or not. */
final class Reader implements AutoCloseable {
  /** What everybody changes the one-time password to. */
  static final String CHOSEN = "竹签 lots in the open 2026";

  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright = Playwright.create();
  private final Browser browser =
      playwright
          .chromium()
          .launch(
              new LaunchOptions()
                  .setExecutablePath(Path.of("/usr/bin/chromium"))
                  .setArgs(ARGUMENTS));
  private final BrowserContext context =
      browser.newContext(new NewContextOptions().setViewportSize(1280, 900));
  private final Page page = context.newPage();

  private final String root;
  private final Path passwords;

  /** Before the office that all tests share. */
  Reader() {
    this(
        AwaitOffice.at("").toString(),
        Path.of(System.getProperty("it.office", "."), "data", "first-passwords.txt"));
  }

  /**
   * Before an office of one's own.
   *
   * @param root where it answers, without a slash at the end
   * @param passwords the file of its one-time passwords
   */
  Reader(String root, Path passwords) {
    this.root = root;
    this.passwords = passwords;
    page.setDefaultTimeout(60_000);
  }

  Page page() {
    return page;
  }

  void go(String path) {
    page.navigate(root + path);
  }

  void reads(String language) {
    context.addCookies(List.of(new Cookie("lang", language).setUrl(root + "/")));
  }

  void width(int pixels) {
    page.setViewportSize(pixels, 900);
  }

  /** Logs in; a one-time password is changed on the way. */
  void logIn(String login) throws IOException {
    String oneTime = oneTime(login);
    enter(login, CHOSEN);
    if (page.url().endsWith("/login")) {
      enter(login, oneTime);
      change(oneTime);
    }
  }

  /** Changes the one-time password on the page that asks for it. */
  void change(String oneTime) {
    page.locator("#old").fill(oneTime);
    page.locator("#chosen").fill(CHOSEN);
    page.locator("#repeated").fill(CHOSEN);
    page.locator("main form button").click();
    page.waitForLoadState();
  }

  /** Leaves, and logs in as another to go there. */
  void as(String login, String path) throws IOException {
    logOut();
    logIn(login);
    go(path);
  }

  void logOut() {
    context.clearCookies();
  }

  void enter(String login, String password) {
    go("/login");
    page.locator("#login").fill(login);
    page.locator("#password").fill(password);
    page.locator("main form button").click();
    page.waitForLoadState();
  }

  private String oneTime(String login) throws IOException {
    return Files.readAllLines(passwords, StandardCharsets.UTF_8).stream()
        .filter(each -> each.startsWith(login + "\t"))
        .findFirst()
        .orElseThrow()
        .split("\t", 3)[2];
  }

  void shot(String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(Path.of("target", "screenshots", name + ".png")));
  }

  @Override
  public void close() {
    playwright.close();
  }
}
