package mingqian.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mingqian.terms.CertificateNumber;
import mingqian.terms.DepartmentCode;

/** The account of one person 账号: one login, one role, a password that is only known as a hash. */
@Entity
@Table(name = "account")
public class Account {
  @Id private String login;
  private String name;

  @Enumerated(EnumType.STRING)
  private Role role;

  private String department;
  private String inspector;

  @Column(name = "password_hash")
  private String passwordHash;

  private int edition;

  @Column(name = "must_change")
  private boolean mustChange;

  private int failures;

  @Column(name = "locked_until")
  private OffsetDateTime lockedUntil;

  private boolean active;
  @Version private long version;

  /** For the database. */
  protected Account() {}

  /** Opens an account whose first password is to be changed at the first login. */
  Account(NewAccount opened, String passwordHash) {
    this.login = opened.login();
    this.name = opened.name();
    this.role = opened.role();
    this.department = opened.department().map(DepartmentCode::value).orElse(null);
    this.inspector = opened.inspector().map(CertificateNumber::value).orElse(null);
    this.passwordHash = passwordHash;
    this.mustChange = true;
    this.active = true;
  }

  /** Takes a password of the person's own choice; every session of before ends. */
  void changePassword(String hash) {
    passwordHash = hash;
    mustChange = false;
    edition++;
  }

  /** Takes a one-time password from the administrator; every session of before ends. */
  void renewPassword(String hash) {
    changePassword(hash);
    mustChange = true;
    failures = 0;
    lockedUntil = null;
  }

  /** Counts a wrong password; the last one allowed locks the account for a while. */
  void recordFailure(Instant now) {
    failures++;
    if (failures >= LoginLimits.FAILURES) {
      failures = 0;
      lockedUntil =
          now.plus(LoginLimits.LOCKED).truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
  }

  /** Forgets the wrong passwords of before. */
  void recordSuccess() {
    failures = 0;
    lockedUntil = null;
  }

  /** Closes the account: nobody logs in with it, its history stays. */
  void close() {
    active = false;
    edition++;
  }

  /** Opens a closed account again. */
  void reopen() {
    active = true;
  }

  /** Whether too many wrong passwords keep the account shut; the end of the lock is exclusive. */
  public boolean isLocked(Instant now) {
    return lockedUntil().filter(now::isBefore).isPresent();
  }

  /** How the account stands at an instant. */
  public AccountStanding standing(Instant now) {
    if (!active) {
      return AccountStanding.CLOSED;
    }
    if (isLocked(now)) {
      return AccountStanding.LOCKED;
    }
    return mustChange ? AccountStanding.FRESH : AccountStanding.OPEN;
  }

  /** Role, department and certificate, for the audit trail. */
  String described() {
    return Stream.of(role.name(), department, inspector)
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" "));
  }

  /** When the lock ends, if there ever was one since the last success. */
  public Optional<Instant> lockedUntil() {
    return Optional.ofNullable(lockedUntil).map(OffsetDateTime::toInstant);
  }

  /** The person as the one who acts. */
  public Actor actor() {
    return new Actor(login, Optional.of(role), department(), inspector());
  }

  public String login() {
    return login;
  }

  public String name() {
    return name;
  }

  public Role role() {
    return role;
  }

  public Optional<DepartmentCode> department() {
    return Optional.ofNullable(department).map(DepartmentCode::new);
  }

  public Optional<CertificateNumber> inspector() {
    return Optional.ofNullable(inspector).map(CertificateNumber::new);
  }

  String passwordHash() {
    return passwordHash;
  }

  /** Counts up with each change of the password; a session of another edition is over. */
  public int edition() {
    return edition;
  }

  public boolean mustChangePassword() {
    return mustChange;
  }

  public boolean active() {
    return active;
  }
}
