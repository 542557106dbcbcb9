package mingqian.draw;

import java.nio.charset.StandardCharsets;
import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import mingqian.terms.Digest;

/**
 * The lowest tickets 最小签号 of a stratum, whatever the order in which its targets come. Each is kept
 * in 24 bytes: the first eight of the ticket and the target {@linkplain PackedTarget packed}; what
 * is left of a ticket is made again where it is asked for. Now and then those that cannot win any
 * more are dropped, so that there are never more than a quarter more than can win.
 */
final class LowestTickets {
  private static final int HEAD = 0;
  private static final int FIRST = 1;
  private static final int SECOND = 2;
  private static final int RECORD = 3;
  private static final int SPARE = 64;
  private static final int TICKET = 32;
  private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

  private final int wanted;
  private final int room;
  private final MessageDigest hash;

  /** The text of a ticket: the seed of the stratum, the stroke, and room for a target. */
  private final byte[] text;

  private final int targetAt;
  private final byte[] ticket = new byte[TICKET];
  private final long[] records;
  private int size;

  /** The head of a ticket above which nobody wins any more, in the order of signed numbers. */
  private long bound = Long.MAX_VALUE;

  /** The same for the first byte alone, which is quick to ask. */
  private int firstByte = 0xff;

  /**
   * Of nobody yet.
   *
   * @param wanted how many are kept, from 0
   */
  LowestTickets(String stratumSeed, int wanted) {
    this.wanted = wanted;
    room = Math.addExact(wanted, wanted / 4 + SPARE);
    records = new long[Math.multiplyExact(RECORD, room)];
    byte[] before = (stratumSeed + "/").getBytes(StandardCharsets.US_ASCII);
    targetAt = before.length;
    text = Arrays.copyOf(before, targetAt + PackedTarget.LONGEST);
    try {
      hash = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Takes part with a target; {@link IllegalArgumentException} if it is none. */
  void offer(String target) {
    byte[] bytes = target.getBytes(StandardCharsets.ISO_8859_1);
    if (!PackedTarget.fits(bytes)) {
      throw new IllegalArgumentException("neither a credit code nor a pseudonym: " + target);
    }
    offer(bytes, new int[] {0}, 1, bytes.length);
  }

  /**
   * Takes part with targets whose signs and length {@linkplain PackedTarget#fits fit}.
   *
   * @param starts where they begin, the first {@code count} of these
   * @param length of each of them
   */
  void offer(byte[] bytes, int[] starts, int count, int length) {
    int size = targetAt + length;
    for (int i = 0; i < count; i++) {
      System.arraycopy(bytes, starts[i], text, targetAt, length);
      hash.update(text, 0, size);
      digest();
      if ((ticket[0] & 0xff) <= firstByte) {
        keep(bytes, starts[i], length);
      }
    }
  }

  private void digest() {
    try {
      hash.digest(ticket, 0, TICKET);
    } catch (DigestException e) {
      throw new IllegalStateException("a SHA-256 digest has 32 bytes", e);
    }
  }

  /** The first eight bytes of the ticket that was made, in signed order. */
  private long head() {
    long head = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      head = (head << Byte.SIZE) | (ticket[i] & 0xff);
    }
    return head ^ Long.MIN_VALUE;
  }

  private void keep(byte[] bytes, int from, int length) {
    long head = head();
    if (head > bound || wanted == 0) {
      return;
    }
    if (size == room) {
      drop();
    }
    records[RECORD * size + HEAD] = head;
    records[RECORD * size + FIRST] = PackedTarget.first(bytes, from, length);
    records[RECORD * size + SECOND] = PackedTarget.second(bytes, from, length);
    size++;
  }

  /** Brings those that win now to the front and forgets the others. */
  private void drop() {
    sort(0, size - 1, wanted, false);
    size = wanted;
    bound = Long.MIN_VALUE;
    for (int i = 0; i < size; i++) {
      bound = Math.max(bound, records[RECORD * i + HEAD]);
    }
    firstByte = (int) ((bound ^ Long.MIN_VALUE) >>> (Long.SIZE - Byte.SIZE));
  }

  /** The lowest in order; {@link IllegalStateException} if fewer took part than are wanted. */
  void end() {
    if (size < wanted) {
      throw new IllegalStateException(wanted + " tickets are wanted, " + size + " took part");
    }
    sort(0, size - 1, wanted, true);
    size = wanted;
  }

  /** How many are kept. */
  int size() {
    return size;
  }

  /** The ticket of that rank, from 0, once they are {@linkplain #end in order}. */
  Ticket ticket(int rank) {
    int length = make(rank);
    return new Ticket(
        new String(text, targetAt, length, StandardCharsets.US_ASCII),
        new Digest(HexFormat.of().formatHex(ticket)));
  }

  /**
   * Writes {@code TARGET,TICKET} of that rank; returns where the text ends.
   *
   * @param at where it begins
   */
  int write(int rank, byte[] row, int at) {
    int length = make(rank);
    System.arraycopy(text, targetAt, row, at, length);
    row[at + length] = ',';
    int next = at + length + 1;
    for (byte part : ticket) {
      row[next++] = HEX[(part >> 4) & 0xf];
      row[next++] = HEX[part & 0xf];
    }
    return next;
  }

  /** Makes the ticket again; returns the length of the target, which stands in the text. */
  private int make(int rank) {
    int length =
        PackedTarget.unpack(
            records[RECORD * rank + FIRST], records[RECORD * rank + SECOND], text, targetAt);
    hash.update(text, 0, targetAt + length);
    digest();
    return length;
  }

  /**
   * Brings the lowest of a part to its front, in order or in any order. Heads are as good as
   * random, so that the middle one is as good a pivot as any.
   */
  private void sort(int first, int last, int lowest, boolean inOrder) {
    int from = first;
    int to = last;
    while (from < to && from < lowest) {
      int middle = partition(from, to);
      if (inOrder) {
        sort(from, middle - 1, lowest, true);
        from = middle + 1;
      } else if (middle < lowest) {
        from = middle + 1;
      } else {
        to = middle - 1;
      }
    }
  }

  /** Puts the middle record where it belongs, what is lower before it; returns its place. */
  private int partition(int from, int to) {
    swap((from + to) >>> 1, to);
    int place = from;
    for (int i = from; i < to; i++) {
      if (isBefore(i, to)) {
        swap(i, place++);
      }
    }
    swap(place, to);
    return place;
  }

  private boolean isBefore(int one, int other) {
    long head = records[RECORD * one + HEAD];
    long otherHead = records[RECORD * other + HEAD];
    return head == otherHead ? ticket(one).compareTo(ticket(other)) < 0 : head < otherHead;
  }

  private void swap(int one, int other) {
    for (int i = 0; i < RECORD; i++) {
      long kept = records[RECORD * one + i];
      records[RECORD * one + i] = records[RECORD * other + i];
      records[RECORD * other + i] = kept;
    }
  }
}
