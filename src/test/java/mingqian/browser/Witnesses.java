package mingqian.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

/**
 * One person before the console who is the three witnesses of a draw, and then conducts it.
 *
 * @param draw its id
 * @param reader logged in as a coordinator
 */
record Witnesses(String draw, Reader reader) {
  private static final int ALL = 3;

  /** The page of the draw. */
  String address() {
    return "/console/draw.xhtml?id=" + draw;
  }

  /** Conducts the draw, unless it is conducted already. */
  void conduct() throws Exception {
    reader.go(address());
    if (reader.page().locator("#result").count() == 0) {
      press();
    }
  }

  /** Commits, reveals and draws. */
  void press() throws Exception {
    Page page = reader.page();
    for (int i = 0; i < ALL; i++) {
      reader.go(address());
      assertThat(inPage(i)).as("the page's own commitment").isEqualTo(commitment(i));
      page.locator("[id='commit-" + i + ":commitment']").fill(commitment(i));
      page.locator("[id='commit-" + i + ":press']").click();
      page.waitForLoadState();
    }
    for (int i = 0; i < ALL; i++) {
      reader.go(address());
      page.locator("[id='reveal-" + i + ":digits']").fill(digits(i));
      page.locator("[id='reveal-" + i + ":salt']").fill(salt(i));
      page.locator("[id='reveal-" + i + ":press']").click();
      page.waitForLoadState();
    }
    reader.go(address());
    page.locator("[id='conducting:press']").click();
    page.waitForSelector("#result");
  }

  private String inPage(int witness) {
    return (String)
        reader
            .page()
            .evaluate(
                "given => window.witnessCommitment(given[0], given[1], given[2])",
                List.of(draw, salt(witness), digits(witness)));
  }

  private static String digits(int witness) {
    return String.valueOf(witness + 1).repeat(20);
  }

  private static String salt(int witness) {
    return "0123456789abcde" + witness + "0123456789abcdef";
  }

  private String commitment(int witness) throws Exception {
    String text = "mingqian-1/witness/" + draw + "/" + salt(witness) + "/" + digits(witness);
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest);
  }
}
