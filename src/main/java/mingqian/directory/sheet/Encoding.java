package mingqian.directory.sheet;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.HexFormat;
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
  public static Decoding detect(SheetSource source) throws IOException {
    Optional<Encoding> marked = marked(source);
    if (marked.isPresent()) {
      return marked.get().decode(source);
    }
    Decoding first = UTF_8_PLAIN.decode(source);
    if (first instanceof Decoding.Text) {
      return first;
    }
    Decoding second = GB_18030.decode(source);
    return second instanceof Decoding.Text || second.until() >= first.until() ? second : first;
  }

  private static Optional<Encoding> marked(SheetSource source) throws IOException {
    for (Encoding encoding : values()) {
      if (!encoding.mark.isEmpty() && encoding.marks(source)) {
        return Optional.of(encoding);
      }
    }
    return Optional.empty();
  }

  /** Decodes strictly in this encoding, its mark skipped if it stands there. */
  public Decoding decode(SheetSource source) throws IOException {
    try (InputStream in = afterMark(source)) {
      return Decoding.strict(this, in);
    }
  }

  /** The text in this encoding, its mark skipped; what does not fit ends in an exception. */
  Reader reader(SheetSource source) throws IOException {
    return new InputStreamReader(afterMark(source), strictDecoder());
  }

  /** A decoder that reports what does not fit. */
  CharsetDecoder strictDecoder() {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  private InputStream afterMark(SheetSource source) throws IOException {
    int skipped = marks(source) ? mark.length() / 2 : 0;
    InputStream in = source.open();
    in.skipNBytes(skipped);
    return in;
  }

  private boolean marks(SheetSource source) throws IOException {
    try (InputStream in = source.open()) {
      int length = mark.length() / 2;
      return HexFormat.of().formatHex(in.readNBytes(length)).equals(mark);
    }
  }
}
