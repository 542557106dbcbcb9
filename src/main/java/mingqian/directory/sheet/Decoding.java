package mingqian.directory.sheet;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/** What came of decoding bytes 解码: a text, or the place of the first bad byte. */
public sealed interface Decoding {
  /** The encoding that was used or tried. */
  Encoding encoding();

  /** How many bytes could be decoded. */
  int until();

  /** All bytes could be decoded. */
  record Text(Encoding encoding, int until, String text) implements Decoding {}

  /**
   * A byte does not fit the encoding.
   *
   * @param row the row of the first bad byte, from 1
   * @param badByte its value, 0 to 255
   */
  record Broken(Encoding encoding, int until, int row, int badByte) implements Decoding {}

  /** Decodes without replacing or leaving out anything. */
  static Decoding strict(Encoding encoding, byte[] bytes) {
    CharsetDecoder decoder =
        encoding
            .charset()
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(in, out, true);
    int until = in.position();
    if (result.isUnderflow()) {
      result = decoder.flush(out);
    }
    String text = out.flip().toString();
    return result.isUnderflow()
        ? new Text(encoding, until, text)
        : new Broken(encoding, until, Rows.at(text, text.length()), bytes[until] & 0xFF);
  }
}
