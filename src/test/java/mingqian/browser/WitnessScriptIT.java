package mingqian.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import mingqian.draw.Salt;
import mingqian.draw.Witness;
import mingqian.terms.Digest;
import mingqian.terms.DrawId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The witness's own computation in the browser, without a server and without HTTPS. */
@Tag("browser")
@Tag("no-office")
class WitnessScriptIT {
  private static final String DRAW = "2026-B-003";
  private static final String SALT = "0123456789abcdef0123456789abcdef";
  private static final String DIGITS = "12345678901234567890";

  /** By {@code printf '%s' mingqian-1/witness/DRAW/SALT/DIGITS | sha256sum}. */
  private static final String KNOWN =
      "562d07da113425f8d0d54c110db5357c16f687c1f7b197f7d4d35ba1ce81684c";

  private static ScriptPage scripts;
  private static Page page;

  @BeforeAll
  static void open() {
    scripts = new ScriptPage("sha256.js", "witness.js");
    page = scripts.page();
  }

  @AfterAll
  static void close() {
    scripts.close();
  }

  @Test
  void the_commitment_made_in_the_page_is_the_known_one() {
    Object made =
        page.evaluate("a => witnessCommitment(a[0], a[1], a[2])", List.of(DRAW, SALT, DIGITS));
    assertThat(made).isEqualTo(KNOWN);
    assertThat(Witness.commitment(new DrawId(DRAW), new Salt(SALT), DIGITS))
        .isEqualTo(new Digest(KNOWN));
  }

  @Test
  void digests_of_every_length_around_the_blocks_agree() {
    for (int length = 0; length <= 200; length++) {
      String text = "明a".repeat(length % 5) + "x".repeat(length);
      assertThat(page.evaluate("text => sha256(text)", text))
          .as("length " + length)
          .isEqualTo(Digest.of(text).value());
    }
  }
}
