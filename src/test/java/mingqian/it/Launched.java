package mingqian.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** An office of its own, started by the launcher as the {@code mvn} command starts it. */
final class Launched implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final HttpClient BROWSER = HttpClient.newHttpClient();
  private static final Path ROOT = Path.of(System.getProperty("it.root", "."));

  private final Process process;
  private final Path output;
  private final int port;

  private Launched(Process process, Path output, int port) {
    this.process = process;
    this.output = output;
    this.port = port;
  }

  /** Starts an office that keeps its files in the folder, with more settings if any. */
  static Launched start(Path folder, Map<String, String> settings) throws IOException {
    return start(folder, freePort(), settings);
  }

  static Launched start(Path folder, int port, Map<String, String> settings) throws IOException {
    Files.createDirectories(folder);
    Path output = Files.createTempFile(folder, "launcher", ".log");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", ROOT.resolve("target/classes").toString()));
    command.add("-Dmingqian.port=" + port);
    command.add("-Dmingqian.data=" + folder.resolve("data"));
    command.add("-Dmingqian.exports=" + folder.resolve("exports"));
    settings.forEach((name, value) -> command.add("-Dmingqian." + name + "=" + value));
    command.add("mingqian.start.StartOffice");
    command.addAll(List.of(System.getProperty("it.micro"), System.getProperty("it.war")));
    Process process =
        new ProcessBuilder(command)
            .directory(ROOT.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    return new Launched(process, output, port);
  }

  static int freePort() throws IOException {
    try (ServerSocket probe = new ServerSocket(0)) {
      return probe.getLocalPort();
    }
  }

  /** Waits until the launcher says that the office is ready. */
  Launched ready() throws InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!said().contains("Mingqian is ready")) {
      assertThat(process.isAlive()).as(said()).isTrue();
      assertThat(System.nanoTime()).as(said()).isLessThan(deadline);
      Thread.sleep(250);
    }
    return this;
  }

  /** Waits until the rehearsal is over. */
  Launched rehearsed() throws IOException, InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!get("/draws").body().contains("2026-B-001")
        || !get("/progress").body().contains("\"finished\":true")) {
      assertThat(System.nanoTime()).as("the rehearsal ends in time").isLessThan(deadline);
      Thread.sleep(500);
    }
    return this;
  }

  /** Waits until the command has ended by itself; answers its exit status. */
  int ended() throws InterruptedException {
    assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).as(said()).isTrue();
    return process.exitValue();
  }

  /** All that the command has printed. */
  String said() {
    try {
      return Files.readString(output, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    URI uri = URI.create("http://127.0.0.1:" + port + path);
    return BROWSER.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
  }

  /** Stops it as Ctrl-C does, and waits until it has. */
  @Override
  public void close() {
    process.destroy();
    try {
      assertThat(process.waitFor(1, TimeUnit.MINUTES)).as("it stops").isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
