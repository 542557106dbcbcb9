package mingqian.directory.sheet;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * An encoding 编码 in which offices bring files. A byte order mark decides; else what is strictly
 * UTF-8 is read so; else what is strictly GB18030.
 */
public enum Encoding {
  UTF_8_MARKED(UTF_8, "UTF-8 BOM", "efbbbf"),
  UTF_16_LITTLE(UTF_16LE, "UTF-16LE", "fffe"),
  UTF_16_BIG(UTF_16BE, "UTF-16BE", "feff"),
  UTF_8_PLAIN(UTF_8, "UTF-8", ""),
  GB_18030(Charset.forName("GB18030"), "GB18030", "");

  private final Charset charset;
  private final String title;
  private final String mark;

  Encoding(Charset charset, String title, String mark) {
    this.charset = charset;
    this.title = title;
    this.mark = mark;
  }

  /** Its usual name. */
  public String title() {
    return title;
  }

  /** Decodes by the best guess; if nothing fits, tells where the better of the guesses broke. */
  public static Decoding detect(byte[] bytes) {
    Optional<Encoding> marked =
        Arrays.stream(values()).filter(e -> !e.mark.isEmpty() && e.marks(bytes)).findFirst();
    if (marked.isPresent()) {
      return marked.get().decode(bytes);
    }
    List<Decoding> tries = List.of(UTF_8_PLAIN.decode(bytes), GB_18030.decode(bytes));
    return tries.stream()
        .filter(Decoding.Text.class::isInstance)
        .findFirst()
        .orElseGet(() -> furthest(tries));
  }

  private static Decoding furthest(List<Decoding> tries) {
    return tries.stream()
        .max((a, b) -> Integer.compare(a.until(), b.until()))
        .orElseThrow(() -> new IllegalStateException("at least one try expected, found none"));
  }

  /** Decodes strictly in this encoding, its mark skipped if it stands there. */
  public Decoding decode(byte[] bytes) {
    int from = marks(bytes) ? mark.length() / 2 : 0;
    return Decoding.strict(this, Arrays.copyOfRange(bytes, from, bytes.length));
  }

  Charset charset() {
    return charset;
  }

  private boolean marks(byte[] bytes) {
    int length = mark.length() / 2;
    return bytes.length >= length && HexFormat.of().formatHex(bytes, 0, length).equals(mark);
  }
}
