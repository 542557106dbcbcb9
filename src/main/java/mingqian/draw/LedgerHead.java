package mingqian.draw;

import java.util.regex.Pattern;
import mingqian.terms.Digest;

/**
 * The state of the ledger 存证账本 before a seal: its size and root.
 *
 * @param size how many leaves
 * @param root the root of the tree
 */
public record LedgerHead(long size, Digest root) {
  /** The empty tree. */
  public static final LedgerHead EMPTY = new LedgerHead(0, Digest.of(""));

  private static final Pattern FORM = Pattern.compile("(0|[1-9][0-9]{0,17}):([0-9a-f]{64})");

  /** Reads {@code size:root}; {@link IllegalArgumentException} for another form. */
  public static LedgerHead parse(String text) {
    var match = FORM.matcher(text);
    if (!match.matches()) {
      throw new IllegalArgumentException("not size:root: " + text);
    }
    return new LedgerHead(Long.parseLong(match.group(1)), new Digest(match.group(2)));
  }

  @Override
  public String toString() {
    return size + ":" + root;
  }
}
