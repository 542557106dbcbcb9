package mingqian.ledger;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/**
 * A checkpoint with its signatures 已签名的检查点 (C2SP signed-note): the text, an empty line, and a line
 * for each signature. Lines of others than the ledger's key, such as witnesses, are kept.
 *
 * @param checkpoint what is signed
 * @param signatures whole lines, at least one
 */
public record SignedCheckpoint(Checkpoint checkpoint, List<String> signatures) {
  private static final String MARK = "\u2014 ";
  private static final int ID_BYTES = 4;

  /** Refuses lines that are no signatures. */
  public SignedCheckpoint {
    signatures = List.copyOf(signatures);
    if (signatures.isEmpty() || !signatures.stream().allMatch(line -> line.startsWith(MARK))) {
      throw new IllegalArgumentException("a checkpoint needs lines of signatures");
    }
  }

  /** The checkpoint with the line of this key. */
  public static SignedCheckpoint of(Checkpoint checkpoint, LedgerKey key, byte[] signature) {
    byte[] marked =
        ByteBuffer.allocate(ID_BYTES + signature.length)
            .put(HexFormat.of().parseHex(key.id()))
            .put(signature)
            .array();
    return new SignedCheckpoint(
        checkpoint, List.of(MARK + key.name() + " " + Base64.getEncoder().encodeToString(marked)));
  }

  /** Reads the text; {@link IllegalArgumentException} for another form. */
  public static SignedCheckpoint parse(String text) {
    int gap = text.indexOf("\n\n");
    if (gap < 0 || !text.endsWith("\n")) {
      throw new IllegalArgumentException("not a signed checkpoint");
    }
    return new SignedCheckpoint(
        Checkpoint.parse(text.substring(0, gap + 1)), text.substring(gap + 2).lines().toList());
  }

  /** The note as it is published. */
  public String text() {
    return checkpoint.text() + "\n" + String.join("\n", signatures) + "\n";
  }

  /** Whether this key has signed. */
  public boolean signedBy(LedgerKey key) {
    String start = MARK + key.name() + " ";
    return signatures.stream()
        .filter(line -> line.startsWith(start))
        .anyMatch(line -> signed(line.substring(start.length()), key));
  }

  private boolean signed(String base64, LedgerKey key) {
    try {
      byte[] marked = Base64.getDecoder().decode(base64);
      return marked.length > ID_BYTES
          && HexFormat.of().formatHex(marked, 0, ID_BYTES).equals(key.id())
          && key.signed(checkpoint.text(), Arrays.copyOfRange(marked, ID_BYTES, marked.length));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
