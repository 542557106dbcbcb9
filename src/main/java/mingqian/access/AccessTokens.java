package mingqian.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import mingqian.terms.Outcome;

/**
 * The tokens of machine clients 访问令牌: making, revoking, recognising. Their time runs by the
 * machine's clock, also where the office clock stands still: a lost token must not stay good
 * because a training office does not move on.
 */
@ApplicationScoped
public class AccessTokens {
  @PersistenceContext EntityManager entities;
  private AuditTrail trail;
  private Clock clock;
  private TokenKey key;

  /** For the container's proxy. */
  protected AccessTokens() {}

  /** Keeps time by the machine's clock. */
  @Inject
  AccessTokens(AuditTrail trail, @SystemTime Clock clock, TokenKey key) {
    this.trail = trail;
    this.clock = clock;
    this.key = key;
  }

  /** All tokens ever made, the newest first. */
  public List<AccessToken> all() {
    return entities
        .createQuery(
            "select t from AccessToken t order by t.madeAt desc, t.name", AccessToken.class)
        .getResultList();
  }

  /** The token of a name, good or not; a name is never used again. */
  public Optional<AccessToken> find(String name) {
    return Optional.ofNullable(entities.find(AccessToken.class, name));
  }

  /** How a token stands now. */
  public TokenStanding standing(AccessToken token) {
    return token.standing(clock.instant());
  }

  /**
   * Makes a token; an administrator's verb.
   *
   * @return the secret, to be shown once
   */
  @Transactional
  public String make(Actor by, NewToken made) {
    by.mustBe(Role.ADMINISTRATOR);
    return makeFor(by, made).value();
  }

  /** Makes a token for whoever is allowed to, in the caller's transaction. */
  TokenSecret makeFor(Actor by, NewToken made) {
    TokenSecret secret = TokenSecret.random(made.name());
    AccessToken token = new AccessToken(made, key.digest(secret), by, clock.instant());
    entities.persist(token);
    trail.record(
        by,
        "make-token",
        subject(made.name()),
        Trace.change("", TokenStanding.GOOD.name()).with(described(token)));
    return secret;
  }

  /** Ends a token for ever; an administrator's verb. */
  @Transactional
  public Outcome revoke(Actor by, String name) {
    by.mustBe(Role.ADMINISTRATOR);
    Optional<AccessToken> found =
        Optional.ofNullable(entities.find(AccessToken.class, name, LockModeType.PESSIMISTIC_WRITE));
    if (found.isEmpty()) {
      return Outcome.refused("没有令牌 " + name, "there is no token " + name);
    }
    TokenStanding before = standing(found.get());
    if (before == TokenStanding.REVOKED) {
      return Outcome.unchanged("该令牌早已吊销", "the token was revoked before: no change");
    }
    found.get().revoke(clock.instant());
    trail.record(by, "revoke-token", subject(name), Trace.change(before, TokenStanding.REVOKED));
    return Outcome.done("令牌已吊销，立即失效", "the token is revoked and opens nothing any more");
  }

  /** The token that a secret opens now; nothing for a wrong, expired or revoked one. */
  Optional<AccessToken> recognise(TokenSecret secret) {
    Instant now = clock.instant();
    return secret
        .name()
        .flatMap(this::find)
        .filter(token -> token.opensWith(key.digest(secret), now));
  }

  /** Notes the use of a token, now and then; a client may well use it twice at once. */
  @Transactional
  void noteUse(String name) {
    entities
        .createQuery("update AccessToken t set t.lastUsedAt = :now where t.name = :name")
        .setParameter(
            "now", clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
        .setParameter("name", name)
        .executeUpdate();
  }

  /** Whether the last use of a token should be noted again. */
  boolean isUseToBeNoted(AccessToken token) {
    Instant due = clock.instant().minus(TokenLimits.USE_NOTED);
    return token.lastUsedAt().filter(due::isBefore).isEmpty();
  }

  /** Notes that an address has sent more wrong tokens than are answered. */
  @Transactional
  void noteWrong(String address) {
    trail.record(Actor.CLOCKWORK, "refuse-tokens", "address " + address, "");
  }

  private static String described(AccessToken token) {
    return token.role()
        + token.department().map(code -> " " + code).orElse("")
        + " "
        + token.rights().stream().map(Right::name).collect(Collectors.joining("+"))
        + " until "
        + token.expiresAt();
  }

  private static String subject(String name) {
    return "token " + name;
  }
}
