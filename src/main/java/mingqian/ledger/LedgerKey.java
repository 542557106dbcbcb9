package mingqian.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import mingqian.terms.Digest;

/**
 * The public key of a ledger 账本公钥 (C2SP signed-note): Ed25519, written {@code name+id+key}.
 *
 * @param name the ledger's name
 * @param key the 32 bytes of the key in hexadecimal
 */
public record LedgerKey(String name, String key) {
  private static final HexFormat HEX = HexFormat.of();
  private static final byte ED25519 = 1;
  private static final int KEY_BYTES = 32;
  private static final int ID_DIGITS = 8;
  private static final byte[] X509_PREFIX = HEX.parseHex("302a300506032b6570032100");

  /** Refuses another length with {@link IllegalArgumentException}. */
  public LedgerKey {
    if (HEX.parseHex(key).length != KEY_BYTES || name.isEmpty() || name.indexOf('+') >= 0) {
      throw new IllegalArgumentException("not a key of 32 bytes with a name");
    }
  }

  /** Reads {@code name+id+key}; {@link IllegalArgumentException} where the parts do not fit. */
  public static LedgerKey parse(String text) {
    String[] parts = text.strip().split("\\+", 3);
    if (parts.length != 3) {
      throw new IllegalArgumentException("not name+id+key: " + text);
    }
    byte[] typed = Base64.getDecoder().decode(parts[2]);
    if (typed.length != KEY_BYTES + 1 || typed[0] != ED25519) {
      throw new IllegalArgumentException("not an Ed25519 key: " + text);
    }
    LedgerKey read =
        new LedgerKey(parts[0], HEX.formatHex(Arrays.copyOfRange(typed, 1, typed.length)));
    if (!read.text().equals(text.strip())) {
      throw new IllegalArgumentException("the id does not fit the key: " + text);
    }
    return read;
  }

  /** The public half as Java knows it. */
  public static LedgerKey of(String name, PublicKey key) {
    byte[] encoded = key.getEncoded();
    return new LedgerKey(
        name, HEX.formatHex(Arrays.copyOfRange(encoded, X509_PREFIX.length, encoded.length)));
  }

  /** Four bytes of hexadecimal that tell keys of one name apart. */
  public String id() {
    byte[] start = (name + "\n").getBytes(StandardCharsets.UTF_8);
    return Digest.of(
            ByteBuffer.allocate(start.length + 1 + KEY_BYTES).put(start).put(typed()).array())
        .first(ID_DIGITS);
  }

  /** {@code name+id+key}. */
  public String text() {
    return name + "+" + id() + "+" + Base64.getEncoder().encodeToString(typed());
  }

  private byte[] typed() {
    return ByteBuffer.allocate(1 + KEY_BYTES).put(ED25519).put(HEX.parseHex(key)).array();
  }

  /** Whether the signature is this key's over the text. */
  boolean signed(String text, byte[] signature) {
    try {
      byte[] encoded = HEX.parseHex(HEX.formatHex(X509_PREFIX) + key);
      Signature check = Signature.getInstance("Ed25519");
      check.initVerify(
          KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
      check.update(text.getBytes(StandardCharsets.UTF_8));
      return check.verify(signature);
    } catch (GeneralSecurityException e) {
      return false;
    }
  }
}
