package mingqian.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import mingqian.terms.Outcome;

/**
 * The sessions of logged-in people 在线会话, on this node. A session is over when it is ended here,
 * when it has asked for nothing for a while, or when it has become too old; its time runs by the
 * machine's clock. A restart of the server ends all of them.
 */
@ApplicationScoped
public class Sessions {
  private final Map<String, Seen> living = new ConcurrentHashMap<>();
  private Accounts accounts;
  private AuditTrail trail;
  private Clock clock;

  /** For the container's proxy. */
  protected Sessions() {}

  /** Knows the people of these accounts. */
  @Inject
  Sessions(Accounts accounts, AuditTrail trail, @SystemTime Clock clock) {
    this.accounts = accounts;
    this.trail = trail;
    this.clock = clock;
  }

  /** Drops the session there is and begins a fresh one, with another id, for this person. */
  public void begin(HttpServletRequest request, Account account) {
    end(request);
    begun(account).begin(request);
  }

  /** Ends the session of the request, if there is one. */
  public void end(HttpServletRequest request) {
    SessionMark.of(request).ifPresent(mark -> living.remove(mark.key()));
    SessionMark.end(request);
  }

  /** Takes the sessions that another has known. */
  void takeOver(Sessions other) {
    living.putAll(other.living);
  }

  /** A new session's mark. */
  SessionMark begun(Account account) {
    Instant now = clock.instant();
    living.values().removeIf(seen -> seen.isOver(now));
    SessionMark mark =
        new SessionMark(account.login(), account.edition(), UUID.randomUUID().toString());
    living.put(mark.key(), new Seen(mark, now, now));
    return mark;
  }

  /** The account of a session that is not over, which is seen now. */
  Optional<Account> seen(SessionMark mark) {
    Instant now = clock.instant();
    Seen after =
        living.computeIfPresent(
            mark.key(), (key, before) -> before.isOver(now) ? null : before.at(now));
    return Optional.ofNullable(after).flatMap(seen -> account(seen.mark()));
  }

  /** Who is logged in now, by login; for an administrator. */
  public List<Presence> present(Actor by) {
    by.mustBe(Role.ADMINISTRATOR);
    Instant now = clock.instant();
    return living.values().stream()
        .filter(seen -> !seen.isOver(now))
        .flatMap(seen -> presence(seen).stream())
        .sorted(
            Comparator.comparing((Presence one) -> one.account().login())
                .thenComparing(Presence::since))
        .toList();
  }

  /** Ends a session; an administrator's verb. */
  @Transactional
  public Outcome finish(Actor by, String key) {
    by.mustBe(Role.ADMINISTRATOR);
    Optional<Seen> ended = Optional.ofNullable(living.remove(key));
    if (ended.isEmpty()) {
      return Outcome.unchanged("该登录早已结束", "the session was over before: no change");
    }
    trail.record(by, "end-session", "account " + ended.get().mark().login(), "");
    return Outcome.done("已结束该登录", "the session is ended");
  }

  private Optional<Presence> presence(Seen seen) {
    return account(seen.mark())
        .map(account -> new Presence(seen.mark().key(), account, seen.since(), seen.last()));
  }

  private Optional<Account> account(SessionMark mark) {
    return accounts.find(mark.login()).filter(mark::stillOf);
  }

  private record Seen(SessionMark mark, Instant since, Instant last) {
    Seen at(Instant now) {
      return new Seen(mark, since, now);
    }

    /** Both limits are exclusive. */
    boolean isOver(Instant now) {
      return !now.isBefore(last.plus(LoginLimits.IDLE))
          || !now.isBefore(since.plus(LoginLimits.LONGEST_SESSION));
    }
  }
}
