package mingqian.access;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The gate 准入过滤: the first filter of every request. It asks the table in {@link Routes} and lets
 * pass, sends to the login, or refuses; under {@code /api} {@link ApiDoor} does the same for
 * programs.
 */
public class Gate extends HttpFilter {
  private static final String LOGIN = "/login";

  @Inject private transient LoggedIn visitor;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String raw = request.getRequestURI();
    SecurityHeaders.put(response, raw);
    Optional<String> path = RequestPath.of(raw);
    if (ApiDoor.isApi(raw)) {
      passApi(request, response, chain);
      return;
    }
    if (path.isEmpty()) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
      return;
    }
    if (!Routes.isFile(raw) && (visitor.present() || raw.equals(LOGIN))) {
      SecurityHeaders.keepNowhere(response);
    }
    switch (entry(request, path.get())) {
      case ADMITTED -> pass(request, response, chain);
      case LOG_IN -> send(request, response, LOGIN + "?next=" + wanted(request));
      case CHANGE_PASSWORD -> send(request, response, "/password");
      case FORBIDDEN -> response.sendError(HttpServletResponse.SC_FORBIDDEN);
      case WRONG_METHOD -> response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
      case UNKNOWN -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private static void pass(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    OptionalInt refusal = FormLength.refusal(request);
    if (refusal.isPresent()) {
      response.sendError(refusal.getAsInt());
      return;
    }
    chain.doFilter(request, response);
  }

  private void passApi(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Optional<Entry> entry =
        RequestPath.of(request.getRequestURI())
            .map(path -> Routes.decide(request.getMethod(), path, visitor));
    Optional<ApiRefusal> refusal = ApiDoor.refusal(request, entry, visitor);
    if (refusal.isPresent()) {
      ApiDoor.refuse(refusal.get(), request, response);
      return;
    }
    if (visitor.present()) {
      SecurityHeaders.keepNowhere(response);
    }
    chain.doFilter(request, response);
  }

  private Entry entry(HttpServletRequest request, String path) {
    Entry entry = Routes.decide(request.getMethod(), path, visitor);
    boolean foreign = request.getMethod().equals("POST") && Origin.isForeign(request);
    return entry == Entry.ADMITTED && foreign ? Entry.FORBIDDEN : entry;
  }

  private static String wanted(HttpServletRequest request) {
    String query = Optional.ofNullable(request.getQueryString()).map(q -> "?" + q).orElse("");
    return URLEncoder.encode(request.getRequestURI() + query, StandardCharsets.UTF_8);
  }

  /** Redirects; an answer to a script of the console says it in the words of Jakarta Faces. */
  private static void send(HttpServletRequest request, HttpServletResponse response, String to)
      throws IOException {
    if (!"partial/ajax".equals(request.getHeader("Faces-Request"))) {
      response.sendRedirect(to);
      return;
    }
    response.setContentType("text/xml");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response
        .getWriter()
        .write(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                + to
                + "\"/></partial-response>");
  }
}
