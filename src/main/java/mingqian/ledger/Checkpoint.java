package mingqian.ledger;

import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import mingqian.draw.LedgerHead;
import mingqian.terms.Digest;

/**
 * The state of a ledger, to be signed 账本检查点 (C2SP tlog-checkpoint): origin, size and root, a line
 * each.
 *
 * @param origin the name of the ledger, the same for ever; no spaces, no {@code +}
 * @param head its size and root
 */
public record Checkpoint(String origin, LedgerHead head) {
  private static final Pattern ORIGIN = Pattern.compile("[0-9A-Za-z._/:-]{1,128}");
  private static final int LINES = 3;

  /** Refuses another origin with {@link IllegalArgumentException}. */
  public Checkpoint {
    if (!ORIGIN.matcher(origin).matches()) {
      throw new IllegalArgumentException("not the name of a ledger: " + origin);
    }
  }

  /** Reads the text; {@link IllegalArgumentException} for another form. */
  public static Checkpoint parse(String text) {
    List<String> lines = text.lines().toList();
    if (lines.size() != LINES) {
      throw new IllegalArgumentException("a checkpoint has three lines");
    }
    byte[] root = Base64.getDecoder().decode(lines.get(2));
    Checkpoint read =
        new Checkpoint(
            lines.get(0), LedgerHead.parse(lines.get(1) + ":" + HexFormat.of().formatHex(root)));
    if (!read.text().equals(text)) {
      throw new IllegalArgumentException("not as a checkpoint is written");
    }
    return read;
  }

  /** Three lines, each with its end. */
  public String text() {
    return origin + "\n" + head.size() + "\n" + base64(head.root()) + "\n";
  }

  static String base64(Digest digest) {
    return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(digest.value()));
  }
}
