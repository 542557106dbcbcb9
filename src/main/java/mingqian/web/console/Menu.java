package mingqian.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import mingqian.access.LoggedIn;
import mingqian.access.Role;
import mingqian.web.PageFrame;
import mingqian.web.PageReader;

/** The ways through the console 栏目: exactly the pages that the person may open. */
@Named
@RequestScoped
public class Menu {
  private static final List<String> PAGES =
      List.of(
          "index",
          "plans",
          "campaigns",
          "draws",
          "ceremony",
          "simulation",
          "visits",
          "calendar",
          "review",
          "filings",
          "libraries",
          "pool",
          "imports",
          "rules",
          "why",
          "accounts",
          "tokens",
          "audit",
          "safeguards",
          "duties",
          "clock");

  @Inject private LoggedIn loggedIn;
  @Inject private PageFrame frame;
  @Inject private PageReader reader;

  /**
   * A way to a page.
   *
   * @param address the page
   * @param text the key of its name
   * @param here whether it is the page being shown
   */
  public record Way(String address, String text, boolean here) {
    /** The page, for the template. */
    public String getAddress() {
      return address;
    }

    /** The key of its name, for the template. */
    public String getText() {
      return text;
    }

    /** Whether it is the page being shown, for the template. */
    public boolean isHere() {
      return here;
    }
  }

  /** The ways in the order of the day's work. */
  public List<Way> getWays() {
    return PAGES.stream()
        .map(page -> new Way("/console/" + page + ".xhtml", "menu." + page, false))
        .filter(way -> loggedIn.mayOpen(way.address()))
        .map(way -> new Way(way.address(), way.text(), frame.isAt(way.address())))
        .toList();
  }

  /** What the person is there to do, in the reader's language. */
  public String getRole() {
    return loggedIn
        .actor()
        .flatMap(actor -> actor.role())
        .map(Role::words)
        .map(words -> words.in(reader.getLocale()))
        .orElse("");
  }
}
