package mingqian.access;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Where a person goes after login 登录后去向. */
public final class Landing {
  private Landing() {}

  /**
   * The page that was asked for before, if it is one of ours that the account may see, else the
   * first page of the role; a one-time password leads to its change.
   *
   * @param next a path with or without a query, or anything an intruder may have put there
   */
  public static URI of(String next, Account account) {
    LoggedIn person = new LoggedIn();
    person.is(account);
    if (account.mustChangePassword()) {
      return URI.create("/password");
    }
    return ours(next)
        .filter(uri -> Routes.decide("GET", uri.getPath(), person) == Entry.ADMITTED)
        .orElseGet(() -> home(account.role()));
  }

  private static URI home(Role role) {
    return URI.create(role == Role.INSPECTOR ? "/field" : "/console/index.xhtml");
  }

  private static Optional<URI> ours(String next) {
    try {
      URI uri = new URI(next);
      return Optional.of(uri)
          .filter(u -> u.getScheme() == null && u.getRawAuthority() == null)
          .filter(u -> u.getRawPath() != null && RequestPath.of(u.getRawPath()).isPresent());
    } catch (URISyntaxException crooked) {
      return Optional.empty();
    }
  }
}
