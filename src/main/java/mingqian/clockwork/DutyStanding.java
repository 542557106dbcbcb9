package mingqian.clockwork;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * How a duty of the clockwork stands 职责状态: when it was last looked after, how that ended, and
 * whether somebody has paused it. All times are real.
 */
@Entity
@Table(name = "duty")
public class DutyStanding {
  @Id private String name;

  @Column(name = "looked_at")
  private OffsetDateTime lookedAt;

  private String failure;

  @Column(name = "paused_at")
  private OffsetDateTime pausedAt;

  @Column(name = "paused_by")
  private String pausedBy;

  @Column(name = "pause_ground")
  private String pauseGround;

  /** For the persistence provider. */
  protected DutyStanding() {}

  /** A duty that was never looked after. */
  DutyStanding(String name) {
    this.name = name;
    this.failure = "";
  }

  void looked(Instant at, String how) {
    lookedAt = at.atOffset(ZoneOffset.UTC);
    failure = how;
  }

  void pause(Instant at, String by, String ground) {
    pausedAt = at.atOffset(ZoneOffset.UTC);
    pausedBy = by;
    pauseGround = ground;
  }

  void resume() {
    pausedAt = null;
    pausedBy = null;
    pauseGround = null;
  }

  /** Its name, such as {@code seal}. */
  public String name() {
    return name;
  }

  /** When it was last looked after; empty if never. */
  public Optional<Instant> lookedAt() {
    return Optional.ofNullable(lookedAt).map(OffsetDateTime::toInstant);
  }

  /** The kind of error of the last look; empty if it went well. */
  public String failure() {
    return failure;
  }

  /** Whether it is looked after no more until somebody resumes it. */
  public boolean isPaused() {
    return pausedAt != null;
  }

  /** Since when it is paused. */
  public Optional<Instant> pausedAt() {
    return Optional.ofNullable(pausedAt).map(OffsetDateTime::toInstant);
  }

  /** Who paused it; empty if nobody did. */
  public String pausedBy() {
    return Optional.ofNullable(pausedBy).orElse("");
  }

  /** Why; empty if it is not paused. */
  public String pauseGround() {
    return Optional.ofNullable(pauseGround).orElse("");
  }
}
