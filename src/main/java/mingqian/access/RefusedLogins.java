package mingqian.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * What refused logins leave 登录失败留痕. Each leaves an entry in the trail, up to the one that locks the
 * account, and an entry for the lock; then nothing until the lock is over, so that guessing writes
 * only so much. A login of no account leaves the same, all such logins together as if they were of
 * one account, and never what was typed: it may be a password. Every one of them, of an account or
 * of none, with an entry or without, is one transaction with a write, so that the time does not
 * tell them apart.
 */
@ApplicationScoped
class RefusedLogins {
  private static final String NOBODY = "no account";

  @PersistenceContext EntityManager entities;
  private AuditTrail trail;
  private Clock clock;

  /** For the container's proxy. */
  protected RefusedLogins() {}

  /** Locks by the machine's clock. */
  @Inject
  RefusedLogins(AuditTrail trail, @SystemTime Clock clock) {
    this.trail = trail;
    this.clock = clock;
  }

  /** Counts one of this account, or of none, in the caller's transaction. */
  LoginAnswer refuse(Optional<Account> named) {
    RefusedLogin row =
        entities.find(RefusedLogin.class, RefusedLogin.ONLY, LockModeType.PESSIMISTIC_WRITE);
    Instant now = clock.instant();
    boolean silent = named.map(account -> account.isLocked(now)).orElse(row.isHushed(now));
    if (silent) {
      row.pass();
    } else {
      named.ifPresentOrElse(account -> count(account, row, now), () -> count(row, now));
    }
    return new LoginAnswer.Refused();
  }

  private void count(Account account, RefusedLogin row, Instant now) {
    String before = account.standing(now).name();
    account.recordFailure(now);
    record(subject(account), row);
    if (account.isLocked(now)) {
      Trace change = Trace.change(before, account.standing(now).name());
      trail.record(Actor.CLOCKWORK, "lock-account", subject(account), change);
    }
  }

  private void count(RefusedLogin row, Instant now) {
    row.count(now);
    record(NOBODY, row);
    if (row.isHushed(now)) {
      trail.record(Actor.CLOCKWORK, "hush-log-ins", NOBODY, "");
    }
  }

  private void record(String subject, RefusedLogin row) {
    long unrecorded = row.told();
    String detail = unrecorded == 0 ? "" : unrecorded + " before without an entry";
    trail.record(Actor.CLOCKWORK, "refuse-log-in", subject, detail);
  }

  private static String subject(Account account) {
    return "account " + account.login();
  }
}
