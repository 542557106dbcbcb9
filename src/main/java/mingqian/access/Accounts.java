package mingqian.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import mingqian.terms.CertificateNumber;
import mingqian.terms.Outcome;

/** The accounts of the office 账号: finding, opening, closing, and the outcome of logins. */
@ApplicationScoped
public class Accounts {
  @PersistenceContext EntityManager entities;
  private AuditTrail trail;
  private Clock clock;
  private Passwords passwords;
  private RefusedLogins refused;

  /** For the container's proxy. */
  protected Accounts() {}

  /** Locks by the machine's clock. */
  @Inject
  Accounts(AuditTrail trail, @SystemTime Clock clock, Passwords passwords, RefusedLogins refused) {
    this.trail = trail;
    this.clock = clock;
    this.passwords = passwords;
    this.refused = refused;
  }

  /** The account of a login. */
  public Optional<Account> find(String login) {
    return Optional.ofNullable(entities.find(Account.class, login));
  }

  /** The account of an inspector; each has one at most. */
  public Optional<Account> of(CertificateNumber inspector) {
    return entities
        .createQuery("select a from Account a where a.inspector = :number", Account.class)
        .setParameter("number", inspector.value())
        .getResultStream()
        .findFirst();
  }

  /** All accounts by login. */
  public List<Account> all() {
    return entities
        .createQuery("select a from Account a order by a.login", Account.class)
        .getResultList();
  }

  /** How an account stands now. */
  public AccountStanding standing(Account account) {
    return account.standing(clock.instant());
  }

  /** Whether too many wrong passwords keep the account shut now. */
  public boolean isLocked(Account account) {
    return account.isLocked(clock.instant());
  }

  /**
   * Opens an account; an administrator's verb.
   *
   * @return the one-time password, to be shown once
   */
  @Transactional
  public String open(Actor by, NewAccount opened) {
    by.mustBe(Role.ADMINISTRATOR);
    return openAll(by, List.of(opened)).get(0).value();
  }

  /**
   * Opens accounts for whoever is allowed to, in the caller's transaction. All passwords are hashed
   * before the first entry of the trail: its end is locked from then on.
   *
   * @return the one-time passwords, in the order of the accounts
   */
  List<OneTimePassword> openAll(Actor by, List<NewAccount> opened) {
    List<OneTimePassword> oneTime = opened.stream().map(one -> OneTimePassword.random()).toList();
    List<String> hashes = oneTime.stream().map(passwords::hash).toList();
    for (int i = 0; i < opened.size(); i++) {
      Account account = new Account(opened.get(i), hashes.get(i));
      entities.persist(account);
      trail.record(
          by,
          "open-account",
          subject(opened.get(i).login()),
          Trace.change("", account.standing(clock.instant()).name()).with(account.described()));
    }
    return oneTime;
  }

  /**
   * Gives a new one-time password, unlocks; an administrator's verb. Each press is a new act, since
   * a password that was handed over may be lost again. The second press on the same view is not: it
   * would void the password just shown.
   *
   * @param seen the {@link Account#edition} that the administrator was shown
   * @return the password, to be shown once; empty where the account has changed since
   */
  @Transactional
  public Optional<String> renewPassword(Actor by, String login, int seen) {
    by.mustBe(Role.ADMINISTRATOR);
    Account account = locked(login);
    if (account.edition() != seen) {
      return Optional.empty();
    }
    OneTimePassword password = OneTimePassword.random();
    String before = account.standing(clock.instant()).name();
    account.renewPassword(passwords.hash(password));
    trail.record(by, "renew-password", subject(login), change(before, account));
    return Optional.of(password.value());
  }

  /** Closes an account and ends its sessions; an administrator's verb, not for the own account. */
  @Transactional
  public Outcome close(Actor by, String login) {
    by.mustBe(Role.ADMINISTRATOR);
    if (by.name().equals(login)) {
      throw new NotPermitted(by);
    }
    Account account = locked(login);
    if (!account.active()) {
      return Outcome.unchanged(
          "账号 " + login + " 早已停用", "account " + login + " was closed before: no change");
    }
    String before = account.standing(clock.instant()).name();
    account.close();
    trail.record(by, "close-account", subject(login), change(before, account));
    return Outcome.done(
        "账号 " + login + " 已停用，其登录已结束", "account " + login + " is closed and its sessions are over");
  }

  /** Opens a closed account again; an administrator's verb. */
  @Transactional
  public Outcome reopen(Actor by, String login) {
    by.mustBe(Role.ADMINISTRATOR);
    Account account = locked(login);
    if (account.active()) {
      return Outcome.unchanged(
          "账号 " + login + " 本来就在使用", "account " + login + " was open before: no change");
    }
    String before = account.standing(clock.instant()).name();
    account.reopen();
    trail.record(by, "reopen-account", subject(login), change(before, account));
    return Outcome.done("账号 " + login + " 已恢复", "account " + login + " is open again");
  }

  /** Lets in who gave the right password, unless the account is shut. */
  @Transactional
  LoginAnswer letIn(String login) {
    Account account = locked(login);
    if (isShut(account)) {
      return refused.refuse(Optional.of(account));
    }
    account.recordSuccess();
    trail.record(account.actor(), "log-in", subject(login), "");
    return new LoginAnswer.Welcome(account);
  }

  /** Counts a wrong password, whether there is such an account or not. */
  @Transactional
  LoginAnswer countFailure(String login) {
    return refused.refuse(lockedIfAny(login));
  }

  /** Takes the new password of a person whose old one was right. */
  @Transactional
  LoginAnswer changePassword(Actor person, String hash) {
    Account account = locked(person.name());
    if (isShut(account)) {
      return refused.refuse(Optional.of(account));
    }
    String before = account.standing(clock.instant()).name();
    account.changePassword(hash);
    account.recordSuccess();
    trail.record(person, "change-password", subject(person.name()), change(before, account));
    return new LoginAnswer.Welcome(account);
  }

  /** Notes that a person has left. */
  @Transactional
  public void logOut(Actor person) {
    trail.record(person, "log-out", subject(person.name()), "");
  }

  private Trace change(String before, Account after) {
    return Trace.change(before, after.standing(clock.instant()).name());
  }

  private boolean isShut(Account account) {
    return !account.active() || isLocked(account);
  }

  private Account locked(String login) {
    return lockedIfAny(login)
        .orElseThrow(() -> new IllegalArgumentException("no account " + login));
  }

  private Optional<Account> lockedIfAny(String login) {
    return Optional.ofNullable(entities.find(Account.class, login, LockModeType.PESSIMISTIC_WRITE));
  }

  private static String subject(String login) {
    return "account " + login;
  }
}
