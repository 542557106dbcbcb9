package mingqian.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mingqian.terms.CertificateNumber;
import mingqian.terms.DepartmentCode;
import mingqian.terms.Digest;

/** What a machine client logs in with 访问令牌: some rights of one role, for a time. */
@Entity
@Table(name = "access_token")
public class AccessToken {
  @Id
  @Column(updatable = false)
  private String name;

  @Column(updatable = false)
  private String digest;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private Role role;

  @Column(updatable = false)
  private String department;

  @Column(updatable = false)
  private String inspector;

  @Column(updatable = false)
  private String rights;

  @Column(name = "made_by", updatable = false)
  private String madeBy;

  @Column(name = "made_at", updatable = false)
  private OffsetDateTime madeAt;

  @Column(name = "expires_at", updatable = false)
  private OffsetDateTime expiresAt;

  @Column(name = "last_used_at")
  private OffsetDateTime lastUsedAt;

  @Column(name = "revoked_at")
  private OffsetDateTime revokedAt;

  @Version private long version;

  /** For the database. */
  protected AccessToken() {}

  /** A token that is good from now on. */
  AccessToken(NewToken made, Digest digest, Actor by, Instant now) {
    this.name = made.name();
    this.digest = digest.value();
    this.role = made.post().role();
    this.department = made.post().department().map(DepartmentCode::value).orElse(null);
    this.inspector = made.post().inspector().map(CertificateNumber::value).orElse(null);
    this.rights = made.rights().stream().sorted().map(Right::name).collect(Collectors.joining(","));
    this.madeBy = by.name();
    this.madeAt = time(now);
    this.expiresAt = time(now.plus(Duration.ofDays(made.days())));
  }

  /** Ends the token for ever. */
  void revoke(Instant now) {
    revokedAt = time(now);
  }

  /** Whether a secret of this digest opens the token now; takes as long for every wrong digest. */
  boolean opensWith(Digest found, Instant now) {
    return isSame(digest, found) && standing(now) == TokenStanding.GOOD;
  }

  /** How the token stands at an instant; it is good until the end of its time, exclusive. */
  public TokenStanding standing(Instant now) {
    if (revokedAt != null) {
      return TokenStanding.REVOKED;
    }
    return now.isBefore(expiresAt()) ? TokenStanding.GOOD : TokenStanding.EXPIRED;
  }

  /** The machine as the one who acts, named {@code token:} and its name. */
  public Actor actor() {
    return new Actor(
        "token:" + name,
        Optional.of(role),
        department(),
        Optional.ofNullable(inspector).map(CertificateNumber::new));
  }

  public String name() {
    return name;
  }

  public Role role() {
    return role;
  }

  /** The department that the client works for; empty for all. */
  public Optional<DepartmentCode> department() {
    return Optional.ofNullable(department).map(DepartmentCode::new);
  }

  public Set<Right> rights() {
    return Arrays.stream(rights.split(",", -1))
        .map(Right::valueOf)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Right.class)));
  }

  public String madeBy() {
    return madeBy;
  }

  public Instant madeAt() {
    return madeAt.toInstant();
  }

  public Instant expiresAt() {
    return expiresAt.toInstant();
  }

  /** When it was last used, to a few minutes. */
  public Optional<Instant> lastUsedAt() {
    return Optional.ofNullable(lastUsedAt).map(OffsetDateTime::toInstant);
  }

  private static boolean isSame(String kept, Digest found) {
    return MessageDigest.isEqual(
        kept.getBytes(StandardCharsets.US_ASCII),
        found.value().getBytes(StandardCharsets.US_ASCII));
  }

  private static OffsetDateTime time(Instant instant) {
    return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
  }
}
