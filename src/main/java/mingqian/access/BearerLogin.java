package mingqian.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Recognises a machine by the token that it sends 令牌认证 (RFC 6750). */
@ApplicationScoped
class BearerLogin {
  private static final String SCHEME = "Bearer ";

  private AccessTokens tokens;
  private WrongTokens wrong;
  private LoggedIn loggedIn;

  /** For the container's proxy. */
  protected BearerLogin() {}

  /** Recognises the clients of these tokens. */
  @Inject
  BearerLogin(AccessTokens tokens, WrongTokens wrong, LoggedIn loggedIn) {
    this.tokens = tokens;
    this.wrong = wrong;
    this.loggedIn = loggedIn;
  }

  /** The token that a request carries, right or wrong. */
  static Optional<TokenSecret> sent(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader("Authorization"))
        .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
        .map(header -> new TokenSecret(header.substring(SCHEME.length()).strip()));
  }

  /** The machine of a token; a wrong one is counted and remembered for the gate. */
  Optional<Actor> recognise(TokenSecret secret, String address) {
    Optional<AccessToken> found = tokens.recognise(secret);
    if (found.isEmpty()) {
      loggedIn.refused(refusal(address));
      return Optional.empty();
    }
    AccessToken token = found.get();
    if (tokens.isUseToBeNoted(token)) {
      tokens.noteUse(token.name());
    }
    loggedIn.is(token);
    return Optional.of(token.actor());
  }

  private ApiRefusal refusal(String address) {
    int count = wrong.count(address);
    if (count == TokenLimits.FAILURES) {
      tokens.noteWrong(address);
    }
    return count > TokenLimits.FAILURES ? ApiRefusal.TOO_MANY : ApiRefusal.TOKEN_REFUSED;
  }
}
