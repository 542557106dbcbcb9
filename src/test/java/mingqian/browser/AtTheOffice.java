package mingqian.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mingqian.it.AwaitOffice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Somebody before the office that all tests share, once its sample year is over. */
abstract class AtTheOffice {
  Reader reader;
  Page page;

  @BeforeEach
  final void come() throws Exception {
    AwaitOffice.rehearsed();
    reader = new Reader();
    page = reader.page();
  }

  @AfterEach
  final void leave() {
    reader.close();
  }

  /** Logs in as another and goes there. */
  final void as(String who, String path) throws Exception {
    reader.as(who, path);
  }

  /** Presses the button of that id and waits for what comes. */
  final void press(String button) {
    page.locator("[id='" + button + "']").click();
    page.waitForLoadState();
  }

  /** What the page says. */
  final String said() {
    return page.locator("main").innerText();
  }

  /**
   * Two enterprises of library B that exist.
   *
   * @param from which of them, from 0: each test takes others
   */
  static List<String> enterprises(int from) throws IOException {
    Path sample = Path.of(System.getProperty("it.root", "."), "inspector-pool/enterprises.csv");
    return Files.readAllLines(sample, UTF_8).stream()
        .map(line -> line.split(",", -1))
        .filter(cells -> cells.length > 6 && cells[2].equals("B") && cells[6].equals("存续"))
        .map(cells -> cells[0])
        .skip(from)
        .limit(2)
        .toList();
  }
}
