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
import mingqian.draw.Salt;
import mingqian.terms.Digest;

/** A witness 见证人 of a draw: first the commitment, and when all have committed, the digits. */
@Entity
@Table(name = "draw_witness")
public class DrawWitness {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "draw_witness_seq")
  @SequenceGenerator(
      name = "draw_witness_seq",
      sequenceName = "draw_witness_seq",
      allocationSize = 100)
  private long id;

  @Version private long version;

  @ManyToOne(optional = false)
  @JoinColumn(name = "draw_id")
  private Draw draw;

  @Column(name = "witness_number")
  private int number;

  private String commitment;

  @Column(name = "committed_at")
  private OffsetDateTime committedAt;

  private String salt;
  private String digits;

  @Column(name = "revealed_at")
  private OffsetDateTime revealedAt;

  /** For the persistence provider. */
  protected DrawWitness() {}

  DrawWitness(Draw draw, int number) {
    this.draw = draw;
    this.number = number;
  }

  void commit(Digest digest, Instant at) {
    if (commitment != null) {
      throw new IllegalStateException("witness " + number + " has committed already");
    }
    commitment = digest.value();
    committedAt = at.atOffset(ZoneOffset.UTC);
  }

  void reveal(Salt opened, String said, Instant at) {
    if (commitment == null || digits != null) {
      throw new IllegalStateException("witness " + number + " cannot reveal now");
    }
    salt = opened.value();
    digits = said;
    revealedAt = at.atOffset(ZoneOffset.UTC);
  }

  /** Whose witness. */
  public Draw draw() {
    return draw;
  }

  /** From 1. */
  public int number() {
    return number;
  }

  public Optional<Digest> commitment() {
    return Optional.ofNullable(commitment).map(Digest::new);
  }

  /** Opened with the digits. */
  public Optional<Salt> salt() {
    return Optional.ofNullable(salt).map(Salt::new);
  }

  /** 20 decimal digits, once revealed. */
  public Optional<String> digits() {
    return Optional.ofNullable(digits);
  }

  /** When the digits were revealed. */
  public Optional<Instant> revealedAt() {
    return Optional.ofNullable(revealedAt).map(OffsetDateTime::toInstant);
  }
}
