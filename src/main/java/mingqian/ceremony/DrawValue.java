package mingqian.ceremony;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import mingqian.draw.Randomness;

/**
 * A public value 公共随机数 that a sealed draw waits for: the digits of a lottery's issue, or the
 * signature of a beacon's round. Typed by one person and typed again by another, or verified.
 */
@Entity
@Table(name = "draw_value")
public class DrawValue {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "draw_value_seq")
  @SequenceGenerator(name = "draw_value_seq", sequenceName = "draw_value_seq", allocationSize = 100)
  private long id;

  @Version private long version;

  @ManyToOne(optional = false)
  @JoinColumn(name = "draw_id")
  private Draw draw;

  private int place;
  private String source;
  private int digits;
  private OffsetDateTime earliest;
  private String typed;

  @Column(name = "typed_by")
  private String typedBy;

  @Column(name = "typed_at")
  private OffsetDateTime typedAt;

  @Column(name = "confirmed_by")
  private String confirmedBy;

  @Column(name = "came_at")
  private OffsetDateTime cameAt;

  private boolean verified;

  /** For the persistence provider. */
  protected DrawValue() {}

  DrawValue(Draw draw, int place, Awaited awaited) {
    this.draw = draw;
    this.place = place;
    source = awaited.source().toString();
    digits = awaited.digits();
    earliest = awaited.earliest().atOffset(ZoneOffset.UTC);
  }

  /**
   * What is awaited.
   *
   * @param source as the notice names it
   * @param digits how many its value has
   * @param earliest the first moment at which anybody can know the value
   */
  record Awaited(Randomness source, int digits, Instant earliest) {}

  /** Keeps what one person has typed until another types it again. */
  void type(String value, Draw.Deed deed) {
    requireOpen();
    typed = value;
    typedBy = deed.by();
    typedAt = deed.utc();
  }

  /** Takes what was typed: another person has typed the same. */
  void confirm(Draw.Deed deed) {
    requireOpen();
    if (typed == null || deed.by().equals(typedBy)) {
      throw new IllegalStateException(source + " must be typed by two people");
    }
    confirmedBy = deed.by();
    cameAt = deed.utc();
  }

  /** Takes a value whose signature was verified: it needs nobody else. */
  void verify(String value, Draw.Deed deed) {
    type(value, deed);
    cameAt = deed.utc();
    verified = true;
  }

  private void requireOpen() {
    if (cameAt != null) {
      throw new IllegalStateException(source + " has come already");
    }
  }

  /** Whether the text has the form and the length of its value. */
  boolean accepts(String value) {
    return value.length() == digits && source().accepts(value);
  }

  /** Which draw waits for it. */
  Draw draw() {
    return draw;
  }

  /** Its place among all that the notice names, from 1. */
  public int place() {
    return place;
  }

  /** As the notice names it. */
  public Randomness source() {
    return Randomness.parse(source);
  }

  /** How many digits the value has. */
  public int digits() {
    return digits;
  }

  /** The first moment at which anybody can know the value. */
  public Instant earliest() {
    return earliest.toInstant();
  }

  /** The value, once it is certain. */
  public Optional<String> value() {
    return cameAt == null ? Optional.empty() : Optional.of(typed);
  }

  /** Who typed it, while another person is waited for and after. */
  public Optional<String> typedBy() {
    return Optional.ofNullable(typedBy);
  }

  /** What was typed and is not certain yet. */
  Optional<String> typed() {
    return cameAt == null ? Optional.ofNullable(typed) : Optional.empty();
  }

  /** Who typed it again. */
  public Optional<String> confirmedBy() {
    return Optional.ofNullable(confirmedBy);
  }

  /** When it was certain. */
  public Optional<Instant> cameAt() {
    return Optional.ofNullable(cameAt).map(OffsetDateTime::toInstant);
  }

  /** Whether the signature of a beacon was verified here. */
  public boolean verified() {
    return verified;
  }
}
