package mingqian.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;

/**
 * Recognises who comes 身份识别, at every request: a machine by its token where one is sent, else a
 * person by the session. It only says who comes; who may enter is for {@link Gate} to decide by the
 * table in {@link Routes}. A request with a token has no part in any session, and a token is looked
 * at under {@code /api} only.
 */
@ApplicationScoped
public class Doorkeeper implements HttpAuthenticationMechanism {
  private BearerLogin bearer;
  private SessionLogin session;

  /** For the container's proxy. */
  protected Doorkeeper() {}

  /** Asks these two. */
  @Inject
  Doorkeeper(BearerLogin bearer, SessionLogin session) {
    this.bearer = bearer;
    this.session = session;
  }

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    String path = request.getRequestURI();
    if (Routes.isFile(path)) {
      return context.doNothing();
    }
    Optional<TokenSecret> sent = BearerLogin.sent(request);
    Optional<Actor> who =
        sent.isEmpty()
            ? session.recognise(request)
            : sent.filter(secret -> ApiDoor.isApi(path))
                .flatMap(secret -> bearer.recognise(secret, request.getRemoteAddr()));
    return who.map(
            actor ->
                context.notifyContainerAboutLogin(
                    actor.name(), Set.of(actor.role().orElseThrow().name())))
        .orElseGet(context::doNothing);
  }
}
