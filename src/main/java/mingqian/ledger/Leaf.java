package mingqian.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import mingqian.terms.Digest;

/**
 * One line of the ledger 账本条目: {@code KIND/subject/time/value/…}. What is still secret enters as a
 * commitment only.
 *
 * @param kind what happened
 * @param subject to which draw or result
 * @param at when, whole seconds, written in UTC
 * @param values what is bound by the line, see {@link Kind}; at least one
 */
public record Leaf(Kind kind, String subject, Instant at, List<String> values) {
  private static final Pattern FIELD = Pattern.compile("[0-9A-Za-z._:-]{1,128}");
  private static final int FIXED_FIELDS = 3;
  private static final int LEAF_PREFIX = 0;

  /** What happened, and which values its line carries. */
  public enum Kind {
    /** The lists are sealed 已封存: sequence, seal, commitment of the nonce. */
    SEALED,
    /** All witnesses have committed 见证已登记: their commitments in order of number. */
    WITNESSED,
    /** The public randomness has come 随机数已产生: its values in the order of the notice. */
    RANDOMNESS,
    /** The draw is computed 已抽取: the commitment of the result. */
    CONDUCTED,
    /** A sealed addendum supplements the draw 已补充: its seal. */
    SUPPLEMENTED,
    /** A change after the draw 已变更: its commitment. */
    CHANGED,
    /** The draw is void 已作废: the digest of the public ground. */
    VOIDED,
    /** The folder is public 已公开: the digest of its sums. */
    DISCLOSED,
    /** A result is public 结果已公示: the digest of what is published. */
    PUBLISHED,
    /** A corrected result is public 结果已更正: the digest of what is published. */
    CORRECTED
  }

  /** Refuses fields of another form with {@link IllegalArgumentException}. */
  public Leaf {
    values = List.copyOf(values);
    if (values.isEmpty() || !at.equals(at.truncatedTo(ChronoUnit.SECONDS))) {
      throw new IllegalArgumentException("a leaf has whole seconds and at least one value");
    }
    field(subject);
    values.forEach(Leaf::field);
  }

  private static void field(String text) {
    if (!FIELD.matcher(text).matches()) {
      throw new IllegalArgumentException("not a field of the ledger: " + text);
    }
  }

  /** Reads a line; {@link IllegalArgumentException} for whatever {@link #line} does not write. */
  public static Leaf parse(String line) {
    List<String> fields = List.of(line.split("/", -1));
    if (fields.size() <= FIXED_FIELDS) {
      throw new IllegalArgumentException("not a line of the ledger: " + line);
    }
    Leaf leaf =
        new Leaf(
            Kind.valueOf(fields.get(0)),
            fields.get(1),
            DateTimeFormatter.ISO_INSTANT.parse(fields.get(2), Instant::from),
            fields.subList(FIXED_FIELDS, fields.size()));
    if (!leaf.line().equals(line)) {
      throw new IllegalArgumentException("not as the ledger writes it: " + line);
    }
    return leaf;
  }

  /** The line, without its end. */
  public String line() {
    List<String> fields = new ArrayList<>();
    fields.add(kind.name());
    fields.add(subject);
    fields.add(at.toString());
    fields.addAll(values);
    return String.join("/", fields);
  }

  /** The hash of the leaf in the tree, {@code SHA-256(0x00 || line)} (RFC 6962, 2.1). */
  public Digest hash() {
    return hash(line().getBytes(StandardCharsets.US_ASCII));
  }

  static Digest hash(byte[] leaf) {
    byte[] bytes = new byte[leaf.length + 1];
    bytes[0] = LEAF_PREFIX;
    System.arraycopy(leaf, 0, bytes, 1, leaf.length);
    return Digest.of(bytes);
  }
}
