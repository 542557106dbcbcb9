package mingqian.it;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/** Sends many requests side by side, so many at once, and follows no redirect. */
final class Volley {
  private static final int AT_ONCE = 8;

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private final Semaphore free = new Semaphore(AT_ONCE);

  /** What came back. */
  record Answer(Attack attack, int status, HttpResponse<String> response) {
    String said() {
      return response.headers().map() + "\n" + response.body();
    }

    String body() {
      return response.body();
    }

    /** The body without what differs each time: view states, tokens and the marks of scripts. */
    String constant() {
      return constant(body());
    }

    static String constant(String said) {
      return said.replaceAll("(name=\"jakarta.faces.ViewState\"[^>]*value=)\"[^\"]*\"", "$1")
          .replaceAll("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", "TOKEN")
          .replaceAll("(nonce[=-]\"?|csp\\.init\\(')[0-9A-Za-z+/=]{16,}", "$1MARK");
    }

    String location() {
      return response.headers().firstValue("Location").orElse("");
    }
  }

  /** Sends one and waits for it. */
  Answer send(Attack attack) throws IOException, InterruptedException {
    HttpResponse<String> response = client.send(attack.request(), BodyHandlers.ofString());
    return new Answer(attack, response.statusCode(), response);
  }

  /** Sends all; each answer is handed on, from any thread, as it comes. */
  void send(List<Attack> attacks, Consumer<Answer> then) throws InterruptedException {
    CompletableFuture<?>[] all = new CompletableFuture<?>[attacks.size()];
    for (int i = 0; i < all.length; i++) {
      Attack attack = attacks.get(i);
      free.acquire();
      all[i] =
          client
              .sendAsync(attack.request(), BodyHandlers.ofString())
              .whenComplete((response, failure) -> free.release())
              .thenAccept(
                  response -> then.accept(new Answer(attack, response.statusCode(), response)));
    }
    CompletableFuture.allOf(all).join();
  }
}
