package mingqian.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mingqian.ledger.Leaf;
import mingqian.terms.Digest;
import mingqian.verifier.TriedFolders.Tried;

/** The verifier in Python: as a command, and as one process that takes folder after folder. */
final class PythonVerifier implements AutoCloseable {
  static final Path SCRIPT = Path.of("src", "main", "python", "verify_draw.py");
  private static final Path TESTS = Path.of("src", "test", "python");

  private final Process process;
  private final Writer to;
  private final BufferedReader from;
  private final Set<String> sent = new HashSet<>();

  PythonVerifier() {
    try {
      process = command(TESTS.resolve("verify_folders.py"), List.of()).start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    to = new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), UTF_8));
    from = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
  }

  /** Whether this machine has Python at all. */
  static boolean isHere() {
    try {
      return run(new ProcessBuilder("python3", "--version")).status() == 0;
    } catch (UncheckedIOException e) {
      return false;
    }
  }

  /** How a command ended and what it printed. */
  record Run(int status, String text) {}

  /** The verifier as everybody starts it. */
  static Run verify(List<String> arguments) {
    return run(command(SCRIPT, arguments));
  }

  /** The tests of the script that need nothing of Java. */
  static Run knownAnswers() {
    return run(command(TESTS.resolve("known_answers.py"), List.of()));
  }

  private static ProcessBuilder command(Path script, List<String> arguments) {
    List<String> words = new ArrayList<>(List.of("python3", "-B", script.toString()));
    words.addAll(arguments);
    return new ProcessBuilder(words);
  }

  private static Run run(ProcessBuilder command) {
    try {
      Process process = command.redirectErrorStream(true).start();
      String text = new String(process.getInputStream().readAllBytes(), UTF_8);
      return new Run(process.waitFor(), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Hands over a folder; it is looked at while the caller does something else. */
  void ask(Tried tried) {
    try {
      for (var file : tried.folder().map().entrySet()) {
        String name = Digest.of(file.getValue()).value();
        if (sent.add(name)) {
          write("blob " + name + " " + Base64.getEncoder().encodeToString(file.getValue()));
        }
        write("file " + file.getKey() + " " + name);
      }
      write(tried.known());
      write("check");
      to.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What it found, in the texts and the order of {@link Tried#findings()}. */
  List<List<String>> answer() {
    try {
      List<List<String>> findings = new ArrayList<>();
      for (int i = 0; i < VerifyDraw.CHECKS.size(); i++) {
        findings.add(Arrays.asList(from.readLine().split("\t", -1)));
      }
      return findings;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(Evidence.Known known) throws IOException {
    if (known.seal().isPresent()) {
      write("seal " + known.seal().get());
    }
    if (known.key().isPresent()) {
      write("key " + known.key().get().text());
    }
    if (known.earlier().isPresent()) {
      byte[] text = known.earlier().get().text().getBytes(UTF_8);
      write("checkpoint " + Base64.getEncoder().encodeToString(text));
    }
    for (Leaf line : known.lines().orElse(List.of())) {
      write("line " + line.line());
    }
  }

  private void write(String line) throws IOException {
    to.write(line + "\n");
  }

  @Override
  public void close() {
    process.destroy();
  }
}
