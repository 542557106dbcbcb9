package mingqian.directory.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;

/**
 * What came of decoding all bytes once 解码: what kind of text it is, or the place of the first bad
 * byte.
 */
public sealed interface Decoding {
  /** The encoding that was used or tried. */
  Encoding encoding();

  /** How many bytes could be decoded. */
  long until();

  /**
   * All bytes could be decoded.
   *
   * @param head the first 200 characters that are not blank at the start, or fewer
   * @param nul the row of the first NUL character, from 1; 0 if there is none
   */
  record Text(Encoding encoding, long until, String head, int nul) implements Decoding {}

  /**
   * A byte does not fit the encoding.
   *
   * @param row the row of the first bad byte, from 1
   * @param badByte its value, 0 to 255
   */
  record Broken(Encoding encoding, long until, int row, int badByte) implements Decoding {}

  /** Decodes from the stream's place to its end without replacing or leaving out anything. */
  static Decoding strict(Encoding encoding, InputStream from) throws IOException {
    return new Pass(encoding).through(from);
  }

  /** One pass over the bytes. */
  final class Pass {
    private static final int CHUNK = 1 << 16;
    private static final int HEAD = 200;

    private final Encoding encoding;
    private final CharsetDecoder decoder;
    private final ByteBuffer in = ByteBuffer.allocate(CHUNK);
    private final CharBuffer out = CharBuffer.allocate(CHUNK);
    private final RowCount rows = new RowCount();
    private final StringBuilder head = new StringBuilder();
    private long until;
    private int nul;

    private Pass(Encoding encoding) {
      this.encoding = encoding;
      decoder = encoding.strictDecoder();
    }

    private Decoding through(InputStream from) throws IOException {
      boolean ended = false;
      while (!ended) {
        int read = from.read(in.array(), in.position(), in.remaining());
        ended = read < 0;
        in.position(in.position() + Math.max(read, 0)).flip();
        if (!decode(ended)) {
          return new Broken(encoding, until, rows.row(), in.get(in.position()) & 0xFF);
        }
        in.compact();
      }
      CoderResult last = decoder.flush(out);
      note();
      return last.isUnderflow()
          ? new Text(encoding, until, head.toString(), nul)
          : new Broken(encoding, until, rows.row(), 0);
    }

    private boolean decode(boolean ended) {
      CoderResult result;
      do {
        int before = in.position();
        result = decoder.decode(in, out, ended);
        until += in.position() - before;
        note();
      } while (result.isOverflow());
      return result.isUnderflow();
    }

    private void note() {
      out.flip();
      while (out.hasRemaining()) {
        char c = out.get();
        if (c == '\0' && nul == 0) {
          nul = rows.row();
        }
        if (head.length() < HEAD && (head.length() > 0 || !Tidy.isBlank(c))) {
          head.append(c);
        }
        rows.pass(c);
      }
      out.clear();
    }
  }
}
