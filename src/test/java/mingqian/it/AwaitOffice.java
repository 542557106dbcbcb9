package mingqian.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Waits, outside the server, until the rehearsal is over. */
public final class AwaitOffice {
  private static final Duration PATIENCE = Duration.ofMinutes(20);
  private static final HttpClient BROWSER = HttpClient.newHttpClient();

  private AwaitOffice() {}

  /** Where the office answers. */
  public static URI at(String path) {
    return URI.create("http://127.0.0.1:" + System.getProperty("it.port") + path);
  }

  /** What a page says to whoever is not logged in. */
  public static String page(String path) throws IOException, InterruptedException {
    return BROWSER.send(HttpRequest.newBuilder(at(path)).build(), BodyHandlers.ofString()).body();
  }

  /** Returns when the sample year is over and its last draw is sealed. */
  public static void rehearsed() throws IOException, InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    Path waiting =
        Path.of(System.getProperty("it.office"), "data", "draws", "2026-B-003", "sealed");
    while (!Files.exists(waiting) || !page("/progress").contains("\"finished\":true")) {
      assertThat(page("/progress")).as("the war is deployed").contains("finished");
      assertThat(System.nanoTime()).as("the rehearsal ends in time").isLessThan(deadline);
      Thread.sleep(500);
    }
  }
}
