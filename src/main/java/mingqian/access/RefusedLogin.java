package mingqian.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** The one row that counts refused logins 登录失败计数: those of no account, and those without entry. */
@Entity
@Table(name = "refused_login")
class RefusedLogin {
  static final int ONLY = 1;

  @Id private int id;
  private int failures;

  @Column(name = "hushed_until")
  private OffsetDateTime hushedUntil;

  private long unrecorded;
  @Version private long version;

  /** For the database, which has the row from the start. */
  protected RefusedLogin() {}

  /** Whether logins of no account leave no entries now; the end is exclusive. */
  boolean isHushed(Instant now) {
    return hushedUntil != null && now.isBefore(hushedUntil.toInstant());
  }

  /** Counts a login of no account; the last one allowed hushes those that follow for a while. */
  void count(Instant now) {
    failures++;
    if (failures >= LoginLimits.FAILURES) {
      failures = 0;
      hushedUntil =
          now.plus(LoginLimits.LOCKED).truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
  }

  /** Counts a login that leaves no entry. */
  void pass() {
    unrecorded++;
  }

  /** How many have left none since this was asked last. */
  long told() {
    long passed = unrecorded;
    unrecorded = 0;
    return passed;
  }
}
