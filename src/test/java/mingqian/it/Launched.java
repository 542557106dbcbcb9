package mingqian.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import mingqian.databases.TestDatabase;
import mingqian.databases.TestedOffice;

/** An office of its own, started by the launcher as the {@code mvn} command starts it. */
public final class Launched implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(20);
  private static final HttpClient BROWSER = HttpClient.newHttpClient();
  private static final Path ROOT = Path.of(System.getProperty("it.root", "."));

  private static final Map<Path, Map<String, String>> DATABASES = new ConcurrentHashMap<>();

  private final Process process;
  private final Path output;
  private final int port;

  private Launched(Process process, Path output, int port) {
    this.process = process;
    this.output = output;
    this.port = port;
  }

  /** Starts an office that keeps its files in the folder, with more settings if any. */
  public static Launched start(Path folder, Map<String, String> settings) throws IOException {
    return start(folder, TestedOffice.freePort(), settings);
  }

  public static Launched start(Path folder, int port, Map<String, String> settings)
      throws IOException {
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
    ProcessBuilder builder = new ProcessBuilder(command).directory(ROOT.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("MINGQIAN_"));
    database(folder)
        .forEach(
            (name, value) ->
                builder.environment().put("MINGQIAN_DB_" + name.toUpperCase(Locale.ROOT), value));
    // The office is in Beijing wherever its server stands.
    builder.environment().put("TZ", "America/New_York");
    // Short lives: the second compiler would cost more than it gives.
    builder.environment().put("JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
    builder.redirectErrorStream(true).redirectOutput(output.toFile());
    return new Launched(builder.start(), output, port);
  }

  /** An office has one database for all its starts; the embedded one needs no settings. */
  public static Map<String, String> database(Path folder) {
    return TestedOffice.database() == TestDatabase.H2
        ? Map.of()
        : DATABASES.computeIfAbsent(folder, TestedOffice::freshDatabase);
  }

  /** Waits until the launcher says that the office is ready. */
  public Launched ready() throws InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!said().contains("Mingqian is ready")) {
      assertThat(process.isAlive()).as(said()).isTrue();
      assertThat(System.nanoTime()).as(said()).isLessThan(deadline);
      Thread.sleep(250);
    }
    return this;
  }

  /**
   * Waits until the rehearsal is over: the office clock stands where the year was lived through.
   */
  public Launched rehearsed() throws IOException, InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!get("/").body().contains("2026年12月15日")
        || !get("/progress").body().contains("\"finished\":true")) {
      assertThat(System.nanoTime()).as("the rehearsal ends in time").isLessThan(deadline);
      Thread.sleep(500);
    }
    return this;
  }

  /** Whether its server is the process of that number. */
  public boolean isServer(long pid) {
    return process.descendants().anyMatch(server -> server.pid() == pid);
  }

  /** Waits until no rehearsal, here or on another node, is under way. */
  public Launched settled() throws IOException, InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!get("/progress").body().contains("\"finished\":true")) {
      assertThat(System.nanoTime()).as("the rehearsal ends in time").isLessThan(deadline);
      Thread.sleep(250);
    }
    return this;
  }

  /** Stops the server in the middle of whatever it does, until it is woken. */
  public void freeze() throws IOException, InterruptedException {
    signal("STOP");
  }

  /** Lets a frozen server go on. */
  public void wake() throws IOException, InterruptedException {
    signal("CONT");
  }

  private void signal(String name) throws IOException, InterruptedException {
    for (ProcessHandle server : process.descendants().toList()) {
      Process kill = new ProcessBuilder("kill", "-" + name, String.valueOf(server.pid())).start();
      assertThat(kill.waitFor()).as("kill -" + name).isZero();
    }
  }

  /** Kills it without a word, the launcher and the server alike. */
  public void kill() throws InterruptedException {
    List<ProcessHandle> all =
        Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
    all.forEach(ProcessHandle::destroyForcibly);
    for (ProcessHandle one : all) {
      one.onExit().join();
    }
    process.waitFor();
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

  /** Where it answers, without a slash at the end. */
  public String root() {
    return "http://127.0.0.1:" + port;
  }

  public HttpResponse<String> get(String path) throws IOException, InterruptedException {
    URI uri = URI.create(root() + path);
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
