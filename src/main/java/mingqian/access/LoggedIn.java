package mingqian.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.Set;

/**
 * Who is logged in 当前登录人, for one request; pages reach it as {@code loggedIn}. Nobody for the
 * public.
 */
@Named
@RequestScoped
public class LoggedIn {
  private Optional<Actor> actor = Optional.empty();
  private String name = "";
  private boolean mustChangePassword;
  private Optional<Set<Right>> rights = Optional.empty();
  private Optional<ApiRefusal> refusal = Optional.empty();

  /** Told by the mechanism that has found the account of the session. */
  void is(Account account) {
    actor = Optional.of(account.actor());
    name = account.name();
    mustChangePassword = account.mustChangePassword();
  }

  /** Told by the mechanism that has found the token of a machine. */
  void is(AccessToken token) {
    actor = Optional.of(token.actor());
    name = token.name();
    rights = Optional.of(token.rights());
  }

  /** Told by the mechanism that has found a token that opens nothing. */
  void refused(ApiRefusal why) {
    refusal = Optional.of(why);
  }

  /** Why a token was refused, if one was. */
  Optional<ApiRefusal> refusal() {
    return refusal;
  }

  /** Whether it is a machine with a token, for which only the interface is open. */
  public boolean isMachine() {
    return rights.isPresent();
  }

  /** Whether a right of the interface is given: a person has all of the role, a machine some. */
  boolean hasRight(Right wanted) {
    return rights.map(given -> given.contains(wanted)).orElse(true);
  }

  /** The person or machine, or nobody. */
  public Optional<Actor> actor() {
    return actor;
  }

  /** The person, for pages that only logged-in people reach; without one a fault of ours. */
  public Actor person() {
    return actor.orElseThrow(() -> new IllegalStateException("expected a person, found nobody"));
  }

  /** Whether anybody is logged in. */
  public boolean present() {
    return actor.isPresent();
  }

  /** Whether the person has the role of this name, such as {@code COORDINATOR}. */
  public boolean has(String role) {
    return actor.filter(a -> a.is(Role.valueOf(role))).isPresent();
  }

  /** Whether the person may look at the page of that path. */
  public boolean mayOpen(String path) {
    return Routes.decide("GET", path, this) == Entry.ADMITTED;
  }

  /** Whether the person may also press something on the page of that path. */
  public boolean mayAct(String path) {
    return Routes.decide("POST", path, this) == Entry.ADMITTED;
  }

  /** The name that people read; empty for nobody. */
  public String name() {
    return name;
  }

  /** Whether a one-time password waits to be changed. */
  public boolean mustChangePassword() {
    return mustChangePassword;
  }
}
