package mingqian.access;

import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The path of a request in its one plain spelling 请求路径. Other spellings of the same path (encoded
 * ASCII, doubled slashes, dot segments, parameters behind a semicolon, malformed UTF-8) are
 * refused, so that the table of addresses and the server cannot read a path differently.
 */
final class RequestPath {
  private static final int LONGEST = 2_000;
  private static final Pattern BEYOND_ASCII = Pattern.compile("%[89A-Fa-f][0-9A-Fa-f]");
  private static final Pattern PLAIN = Pattern.compile("/[A-Za-z0-9._~!$'()*+,=:@&/-]*+");
  private static final Pattern CROOKED = Pattern.compile("//|/\\.{1,2}(/|$)");

  private RequestPath() {}

  /** The decoded path of a raw one, or nothing for a crooked one. */
  static Optional<String> of(String raw) {
    if (raw.length() > LONGEST
        || !PLAIN.matcher(BEYOND_ASCII.matcher(raw).replaceAll("x")).matches()
        || CROOKED.matcher(raw).find()) {
      return Optional.empty();
    }
    byte[] bytes =
        URLDecoder.decode(raw.replace("+", "%2B"), StandardCharsets.ISO_8859_1)
            .getBytes(StandardCharsets.ISO_8859_1);
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException malformed) {
      return Optional.empty();
    }
  }
}
