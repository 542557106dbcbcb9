package mingqian.start;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The application server as a child process 服务进程; closing it stops it. */
final class Server implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final long POLL_MILLIS = 500;

  /** The server stays up without its application and says which step of it failed. */
  private static final Pattern REFUSED = Pattern.compile("Exception while \\w+ the app");

  private static final long STOP_SECONDS = 20;

  private final Process process;
  private final Settings settings;
  private final Path log;
  private final long logStart;

  private Server(Process process, Settings settings, Path log, long logStart) {
    this.process = process;
    this.settings = settings;
    this.log = log;
    this.logStart = logStart;
  }

  static Server start(Settings settings, OfficeFolder folder, Path payara, Path war) {
    refuseTakenPort(settings);
    Path log = folder.log();
    try {
      long logStart = Files.exists(log) ? Files.size(log) : 0;
      ProcessBuilder builder = new ProcessBuilder(command(settings, folder, payara, war));
      Map<String, String> environment = builder.environment();
      environment.putAll(settings.embedded() ? folder.database() : settings.database());
      builder.redirectErrorStream(true);
      builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
      Server server = new Server(builder.start(), settings, log, logStart);
      Runtime.getRuntime().addShutdownHook(new Thread(server::close));
      return server;
    } catch (IOException e) {
      throw new CannotStart("the server cannot be started", e);
    }
  }

  private static List<String> command(
      Settings settings, OfficeFolder folder, Path payara, Path war) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx1g", "-XX:+ExitOnOutOfMemoryError", "-Djava.awt.headless=true"));
    // The embedded database keeps moments by the zone of its process, and in one of summer time an
    // hour of autumn comes twice: the audit trail would not verify.
    command.add("-Duser.timezone=Asia/Shanghai");
    command.add("-Dmingqian.mode=" + settings.mode());
    settings.folders().forEach((name, path) -> command.add("-Dmingqian." + name + "=" + path));
    command.addAll(List.of("-jar", payara.toString(), "--nohazelcast", "--disablephonehome"));
    command.addAll(List.of("--prebootcommandfile", folder.bootCommands().toString()));
    command.addAll(List.of("--port", String.valueOf(settings.port()), "--contextroot", "/"));
    command.addAll(List.of("--deploy", war.toString()));
    return command;
  }

  private static void refuseTakenPort(Settings settings) {
    try (ServerSocket probe = new ServerSocket()) {
      probe.setReuseAddress(true);
      probe.bind(
          new java.net.InetSocketAddress(
              InetAddress.getByName(settings.address()), settings.port()));
    } catch (IOException e) {
      throw new CannotStart(
          "address %s port %d is not free: stop what uses it or choose another with -Dmingqian.port"
              .formatted(settings.address(), settings.port()),
          e);
    }
  }

  /** Waits until the application's first page answers, or throws with the reason it does not. */
  void awaitApplication() throws InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < deadline) {
      if (answers()) {
        return;
      }
      String said = logSinceStart();
      if (!process.isAlive() || REFUSED.matcher(said).find()) {
        throw new CannotStart(reason(said) + " (" + log + ")");
      }
      Thread.sleep(POLL_MILLIS);
    }
    throw new CannotStart(
        "no answer from " + settings.url() + " within " + PATIENCE + ", see " + log);
  }

  /** Waits until the server has stopped. */
  void awaitEnd() throws InterruptedException {
    int status = process.waitFor();
    System.out.printf("明签已停止 Mingqian has stopped (%d)%n", status);
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  private boolean answers() throws InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(settings.url())).timeout(Duration.ofSeconds(10)).build();
    try {
      return HttpClient.newHttpClient()
              .send(request, HttpResponse.BodyHandlers.discarding())
              .statusCode()
          == 200;
    } catch (IOException e) {
      return false;
    }
  }

  private String logSinceStart() {
    try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
      file.seek(logStart);
      byte[] bytes = new byte[(int) Math.min(file.length() - logStart, Integer.MAX_VALUE)];
      file.readFully(bytes);
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new CannotStart("the server's log cannot be read: " + log, e);
    }
  }

  /** The innermost cause that the log names with all its words, or the last line. */
  static String reason(String log) {
    List<String> lines = log.lines().filter(line -> !line.isBlank()).toList();
    int last = -1;
    for (int i = 0; i < lines.size(); i++) {
      last = lines.get(i).startsWith("Caused by: ") ? i : last;
    }
    if (last >= 0) {
      return lines.stream()
          .skip(last)
          .takeWhile(line -> !line.startsWith("\t") && !line.startsWith("]]"))
          .collect(Collectors.joining(" "));
    }
    return lines.isEmpty() ? "the server stopped without a word" : lines.get(lines.size() - 1);
  }
}
