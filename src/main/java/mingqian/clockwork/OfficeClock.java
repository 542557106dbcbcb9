package mingqian.clockwork;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
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
      ZonedDateTime.of(2026, 1, 5, 9, 0, 0, 0, ZONE).toInstant();

  /** Another node may have set the clock: it is read again once a second. */
  private static final long REREAD_NANOS = Duration.ofSeconds(1).toNanos();

  @Inject Office office;

  @PersistenceContext EntityManager database;

  @Resource(lookup = "java:app/quartz")
  DataSource dataSource;

  private final AtomicReference<Instant> standing = new AtomicReference<>(TRAINING_BEGINS);
  private final AtomicLong readAt = new AtomicLong(System.nanoTime() - REREAD_NANOS);

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
    if (instant.isBefore(instant())) {
      throw new IllegalStateException(
          "the clock stands at " + standing.get() + ", not set to " + instant);
    }
    database.merge(new StandingClock(instant));
    moveTo(instant);
  }

  @Override
  public Instant instant() {
    if (!office.training()) {
      return Clock.systemUTC().instant();
    }
    long last = readAt.get();
    long now = System.nanoTime();
    if (now - last >= REREAD_NANOS && readAt.compareAndSet(last, now)) {
      kept().ifPresent(this::moveTo);
    }
    return standing.get();
  }

  /** What was committed last, read beside any transaction of the caller. */
  private Optional<Instant> kept() {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select stands_at from standing_clock")) {
      return row.next()
          ? Optional.of(row.getObject(1, OffsetDateTime.class).toInstant())
          : Optional.empty();
    } catch (SQLException e) {
      throw new IllegalStateException("the clock cannot be read", e);
    }
  }

  private void moveTo(Instant instant) {
    standing.accumulateAndGet(instant, (one, two) -> one.isAfter(two) ? one : two);
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
