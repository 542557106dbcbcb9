package mingqian.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Requests, sessions and answers without a server; what a test does not know of throws. */
final class Requests {
  private Requests() {}

  /** A request under a method and an address, with these headers. */
  static HttpServletRequest of(String method, String address, Map<String, String> headers) {
    return with(method, address, headers, Optional.empty());
  }

  /** A request of a browser that has a session. */
  static HttpServletRequest ofSession(
      String method, String address, Map<String, String> headers, HttpSession session) {
    return with(method, address, headers, Optional.of(session));
  }

  /** A session that remembers what it is given. */
  static HttpSession session(String id) {
    Map<String, Object> kept = new HashMap<>();
    return proxy(
        HttpSession.class,
        (name, args) ->
            switch (name) {
              case "getId" -> id;
              case "getAttribute" -> kept.get((String) args[0]);
              case "setAttribute" -> kept.put((String) args[0], args[1]);
              default -> throw new UnsupportedOperationException(name);
            });
  }

  private static HttpServletRequest with(
      String method, String address, Map<String, String> headers, Optional<HttpSession> session) {
    String[] parts = address.split("\\?", 2);
    return proxy(
        HttpServletRequest.class,
        (name, args) ->
            switch (name) {
              case "getMethod" -> method;
              case "getRequestURI" -> parts[0];
              case "getQueryString" -> parts.length > 1 ? parts[1] : null;
              case "getHeader" -> headers.get((String) args[0]);
              case "getContentType" -> headers.get("Content-Type");
              case "getContentLengthLong" ->
                  Long.parseLong(headers.getOrDefault("Content-Length", "-1"));
              case "getSession" -> session.orElse(null);
              case "getLocales" ->
                  Collections.enumeration(
                      Locale.LanguageRange.parse(headers.get("Accept-Language")).stream()
                          .map(range -> Locale.forLanguageTag(range.getRange()))
                          .toList());
              default -> throw new UnsupportedOperationException(name);
            });
  }

  /** An answer that remembers what it was told. */
  static final class Answer {
    final Map<String, String> headers = new HashMap<>();
    final List<Integer> statuses = new ArrayList<>();
    private final StringWriter text = new StringWriter();

    HttpServletResponse response() {
      return proxy(
          HttpServletResponse.class,
          (name, args) ->
              switch (name) {
                case "setStatus" -> statuses.add((Integer) args[0]);
                case "setHeader" -> headers.put((String) args[0], (String) args[1]);
                case "setContentType" -> headers.put("Content-Type", (String) args[0]);
                case "setCharacterEncoding" -> headers.put("charset", (String) args[0]);
                case "getWriter" -> new PrintWriter(text, true);
                default -> throw new UnsupportedOperationException(name);
              });
    }

    String text() {
      return text.toString();
    }
  }

  private interface Body {
    Object answer(String name, Object[] args);
  }

  private static <T> T proxy(Class<T> type, Body body) {
    InvocationHandler handler =
        (self, method, args) -> {
          Object answer = body.answer(method.getName(), args);
          return method.getReturnType() == void.class ? null : answer;
        };
    return type.cast(
        Proxy.newProxyInstance(Requests.class.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
