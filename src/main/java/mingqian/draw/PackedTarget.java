package mingqian.draw;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A target in two numbers 紧凑对象, five bits a character: ten characters in the first, the others of a
 * credit code (18) or a pseudonym (20) in the second.
 */
final class PackedTarget {
  /** How long a target can be. */
  static final int LONGEST = 20;

  private static final int CODE_LENGTH = 18;
  private static final int HALF = 10;
  private static final int BITS = 5;
  private static final int MASK = (1 << BITS) - 1;
  private static final long PSEUDONYM = 1L << (BITS * HALF);
  private static final byte[] CODE_SIGNS = signs("0123456789ABCDEFGHJKLMNPQRTUWXY");
  private static final byte[] PSEUDONYM_SIGNS = signs("0123456789abcdef");
  private static final byte[] CODE_NUMBERS = numbers(CODE_SIGNS);
  private static final byte[] PSEUDONYM_NUMBERS = numbers(PSEUDONYM_SIGNS);

  private PackedTarget() {}

  private static byte[] signs(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /** For each byte the number of its sign, -1 for any other. */
  private static byte[] numbers(byte[] signs) {
    byte[] numbers = new byte[1 << Byte.SIZE];
    Arrays.fill(numbers, (byte) -1);
    for (int i = 0; i < signs.length; i++) {
      numbers[signs[i]] = (byte) i;
    }
    return numbers;
  }

  private static byte[] numbers(int length) {
    return length == CODE_LENGTH ? CODE_NUMBERS : PSEUDONYM_NUMBERS;
  }

  /** Whether the bytes are a target: 18 signs of a credit code, or 20 of a pseudonym. */
  static boolean fits(byte[] bytes) {
    return (bytes.length == CODE_LENGTH || bytes.length == LONGEST)
        && fits(bytes, 0, bytes.length, bytes.length);
  }

  /**
   * Whether bytes are signs of a target.
   *
   * @param length of the whole target, 18 or 20
   */
  static boolean fits(byte[] bytes, int from, int to, int length) {
    byte[] numbers = numbers(length);
    int all = 0;
    for (int i = from; i < to; i++) {
      all |= numbers[bytes[i] & 0xff];
    }
    return all >= 0;
  }

  /** The first ten characters of bytes that fit. */
  static long first(byte[] bytes, int from, int length) {
    return pack(bytes, from, from + HALF, numbers(length));
  }

  /** The characters behind the first ten, and which kind of target it is. */
  static long second(byte[] bytes, int from, int length) {
    long rest = pack(bytes, from + HALF, from + length, numbers(length));
    return length == CODE_LENGTH ? rest : rest | PSEUDONYM;
  }

  private static long pack(byte[] bytes, int from, int to, byte[] numbers) {
    long packed = 0;
    for (int i = from; i < to; i++) {
      packed = (packed << BITS) | numbers[bytes[i] & 0xff];
    }
    return packed;
  }

  /** Writes the characters again; returns how many there are. */
  static int unpack(long first, long second, byte[] bytes, int at) {
    boolean code = (second & PSEUDONYM) == 0;
    int length = code ? CODE_LENGTH : LONGEST;
    byte[] signs = code ? CODE_SIGNS : PSEUDONYM_SIGNS;
    unpack(first, bytes, at, HALF, signs);
    unpack(second, bytes, at + HALF, length - HALF, signs);
    return length;
  }

  private static void unpack(long packed, byte[] bytes, int at, int count, byte[] signs) {
    long left = packed;
    for (int i = at + count - 1; i >= at; i--) {
      bytes[i] = signs[(int) (left & MASK)];
      left >>>= BITS;
    }
  }
}
