package mingqian.clockwork;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import mingqian.terms.Outcome;

/**
 * Something that the clockwork did not do inside its time and will not do any more 逾期未办; one row
 * for a duty and its subject. Office times.
 */
@Entity
@Table(name = "missed_effect")
public class MissedEffect {
  @Id private String id;

  @Version private long version;

  private String duty;
  private String subject;

  @Column(name = "missed_at")
  private OffsetDateTime missedAt;

  @Column(name = "settled_at")
  private OffsetDateTime settledAt;

  @Column(name = "settled_by")
  private String settledBy;

  private String note;

  /** For the persistence provider. */
  protected MissedEffect() {}

  MissedEffect(String duty, Missing missing, Instant at) {
    id = key(duty, missing);
    this.duty = duty;
    subject = missing.toString();
    missedAt = at.atOffset(ZoneOffset.UTC);
  }

  static String key(String duty, Missing missing) {
    return duty + " " + missing;
  }

  /** Notes how somebody has seen to it. */
  void settle(String how, String by, Instant at) {
    if (settledAt != null) {
      throw new IllegalStateException(id + " is settled");
    }
    settledAt = at.atOffset(ZoneOffset.UTC);
    settledBy = by;
    note = how;
  }

  /** What happens when it is settled again. */
  static Outcome settledBefore() {
    return Outcome.unchanged("此前已了结", "it had been settled already");
  }

  public String id() {
    return id;
  }

  /** The name of the duty. */
  public String duty() {
    return duty;
  }

  /** What it was to be done to. */
  public Missing subject() {
    return Missing.parse(subject);
  }

  public Instant missedAt() {
    return missedAt.toInstant();
  }

  /** When somebody has seen to it; empty while it waits. */
  public Optional<Instant> settledAt() {
    return Optional.ofNullable(settledAt).map(OffsetDateTime::toInstant);
  }

  /** Who; empty while it waits. */
  public String settledBy() {
    return Optional.ofNullable(settledBy).orElse("");
  }

  /** How; empty while it waits. */
  public String note() {
    return Optional.ofNullable(note).orElse("");
  }
}
