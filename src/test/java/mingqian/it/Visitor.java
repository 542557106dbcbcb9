package mingqian.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who visits the site from outside, with a session of their own if they log in. */
final class Visitor {
  private static final Pattern TOKEN =
      Pattern.compile("<input type=\"hidden\" name=\"([^\"]*[cC]srf[^\"]*)\" value=\"([^\"]+)\"");
  private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/[^\"#]*)");

  private final CookieManager cookies = new CookieManager();
  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(cookies)
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();

  /** One of the {@link Members} who has logged in. */
  static Visitor loggedIn(String login) throws Exception {
    Visitor visitor = new Visitor();
    HttpResponse<String> entered =
        visitor.post("/login", Map.of("login", login, "password", Members.PASSWORD, "next", ""));
    assertThat(entered.statusCode()).as(login + " is in").isEqualTo(200);
    assertThat(entered.uri().getPath()).as(login + " is in").doesNotContain("login");
    return visitor;
  }

  /** The session as it is now, with the token of the forms of a page. */
  Person.Session session(String page) throws IOException, InterruptedException {
    Matcher token = TOKEN.matcher(get(page).body());
    assertThat(token.find()).as("a form at " + page).isTrue();
    String all =
        cookies.getCookieStore().getCookies().stream()
            .map(cookie -> cookie.getName() + "=" + cookie.getValue())
            .collect(Collectors.joining("; "));
    return new Person.Session(all, token.group(2), "");
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(HttpRequest.newBuilder(at(path)).build(), BodyHandlers.ofString());
  }

  /** Sends the form of the page with its token. */
  HttpResponse<String> post(String path, Map<String, String> fields)
      throws IOException, InterruptedException {
    Matcher token = TOKEN.matcher(get(path).body());
    Map<String, String> all = new LinkedHashMap<>(fields);
    if (token.find()) {
      all.put(token.group(1), token.group(2));
    }
    String form =
        all.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    HttpRequest request =
        HttpRequest.newBuilder(at(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    return client.send(request, BodyHandlers.ofString());
  }

  /** Follows every link from these pages on, at most so many pages; what each address said. */
  Map<String, String> crawl(int most, String... from) throws IOException, InterruptedException {
    Map<String, String> said = new TreeMap<>();
    Deque<String> open = new ArrayDeque<>(java.util.List.of(from));
    while (!open.isEmpty() && said.size() < most) {
      String path = open.poll();
      if (said.containsKey(path) || path.startsWith("/logout") || path.startsWith("/language")) {
        continue;
      }
      HttpResponse<String> answer = get(path);
      assertThat(answer.statusCode()).as(path).isLessThan(500);
      String body = answer.body();
      said.put(path, body);
      Matcher links = LINK.matcher(body);
      while (links.find()) {
        open.add(links.group(1).replace("&amp;", "&"));
      }
    }
    return said;
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Where the office answers, inside the server and outside. */
  static URI at(String path) {
    return URI.create("http://127.0.0.1:" + System.getProperty("it.port") + path);
  }
}
