package mingqian.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/** From which site's page a request comes 请求来源. */
final class Origin {
  /** What a browser says of a request that a page of this site, or the person, has made. */
  private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

  private Origin() {}

  /** Whether another site's page has sent a change here; the tokens of the forms come on top. */
  static boolean isForeign(HttpServletRequest request) {
    Optional<String> origin = Optional.ofNullable(request.getHeader("Origin"));
    Optional<String> site = Optional.ofNullable(request.getHeader("Sec-Fetch-Site"));
    return origin.filter(from -> !isOfHost(from, request.getHeader("Host"))).isPresent()
        || site.filter(from -> !OWN_SITE.contains(from)).isPresent();
  }

  private static boolean isOfHost(String origin, String host) {
    try {
      return Optional.ofNullable(URI.create(origin).getRawAuthority())
          .filter(authority -> authority.equals(host))
          .isPresent();
    } catch (IllegalArgumentException crooked) {
      return false;
    }
  }
}
