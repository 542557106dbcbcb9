package mingqian.clockwork;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Where the training clock stands; one row. */
@Entity
@Table(name = "standing_clock")
class StandingClock {
  @Id private int id = 1;

  @Column(name = "stands_at", nullable = false)
  private Instant standsAt;

  protected StandingClock() {}

  StandingClock(Instant standsAt) {
    this.standsAt = standsAt;
  }
}
