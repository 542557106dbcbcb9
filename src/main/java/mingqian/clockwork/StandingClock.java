package mingqian.clockwork;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Where the training clock stands; one row. */
@Entity
@Table(name = "standing_clock")
class StandingClock {
  static final int ONLY = 1;

  @Id private int id = ONLY;

  @Column(name = "stands_at")
  private OffsetDateTime standsAt;

  /** For the persistence provider. */
  protected StandingClock() {}

  StandingClock(Instant instant) {
    standsAt = instant.atOffset(ZoneOffset.UTC);
  }
}
