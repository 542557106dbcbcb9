package mingqian.clockwork;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import mingqian.office.Office;

/**
 * The office clock 办公时钟, always in Beijing time whatever the server's zone.
 *
 * <p>In production it runs with the machine's clock. In training it stands where it was set last,
 * over restarts too, and moves only when somebody sets it, and never backwards: what has happened
 * stays happened.
 */
@ApplicationScoped
public class OfficeClock extends Clock {
  /** Beijing time, the zone of every office day. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private static final Instant TRAINING_BEGINS =
      ZonedDateTime.of(2026, 5, 20, 9, 0, 0, 0, ZONE).toInstant();

  @Inject private Office office;

  @PersistenceContext private EntityManager database;

  private final AtomicReference<Instant> standing = new AtomicReference<>(TRAINING_BEGINS);

  @PostConstruct
  void wind() {
    if (office.training()) {
      Optional.ofNullable(database.find(StandingClock.class, StandingClock.ONLY))
          .ifPresent(row -> standing.set(row.instant()));
    }
  }

  /**
   * Sets the training clock.
   *
   * @param instant not before where it stands
   * @throws IllegalStateException in production, or backwards
   */
  @Transactional
  public void set(Instant instant) {
    if (!office.training()) {
      throw new IllegalStateException("the clock of a production office cannot be set");
    }
    if (instant.isBefore(standing.get())) {
      throw new IllegalStateException(
          "the clock stands at " + standing.get() + ", not set to " + instant);
    }
    database.merge(new StandingClock(instant));
    standing.set(instant);
  }

  @Override
  public Instant instant() {
    return office.training() ? standing.get() : Clock.systemUTC().instant();
  }

  @Override
  public ZoneId getZone() {
    return ZONE;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return zone.equals(ZONE) ? this : Clock.fixed(instant(), zone);
  }
}
