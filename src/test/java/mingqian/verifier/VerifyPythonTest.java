package mingqian.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import mingqian.draw.SampleDraw;
import mingqian.ledger.SampleLedger;
import mingqian.verifier.TriedFolders.Tried;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verifier in Python against the one in Java: whatever the folder, every check ends alike. */
class VerifyPythonTest implements AgreesWithJava {
  private static PythonVerifier python;

  /** A machine without Python skips this, unless it has promised to have every verifier. */
  @BeforeAll
  static void start() {
    boolean here = PythonVerifier.isHere();
    String promised = System.getenv().getOrDefault("MINGQIAN_ALL_VERIFIERS", "false");
    assertThat(here || !promised.equals("true")).as("python3 is on the path").isTrue();
    assumeTrue(here, "python3 is not on the path");
    python = new PythonVerifier();
  }

  @AfterAll
  static void stop() {
    if (python != null) {
      python.close();
    }
  }

  @Override
  public Callable<List<List<String>>> ask(Tried tried) {
    python.ask(tried);
    return python::answer;
  }

  @Test
  void known_answers_of_hashes_lots_tree_and_signatures_come_out() {
    PythonVerifier.Run run = PythonVerifier.knownAnswers();
    assertThat(run.status()).as(run.text()).isZero();
  }

  @Test
  void the_command_prints_the_same_report_and_ends_alike(@TempDir Path root) {
    SampleDraw.changed().writeTo(root.resolve("draw"));
    String folder = root.resolve("draw").toString();
    String key = SampleLedger.key().text();
    String seal = SampleDraw.sealed().seal().value();
    for (List<String> arguments :
        List.of(
            List.of(folder, "--lang", "zh"),
            List.of(folder, "--lang", "en", "--key", key, "--seal", seal),
            List.of("--seal", "0".repeat(64), folder, "--lang", "en"))) {
      assertThat(PythonVerifier.verify(arguments)).as("%s", arguments).isEqualTo(java(arguments));
    }
  }

  @Test
  void wrong_usage_and_folders_that_cannot_be_read_end_alike(@TempDir Path root)
      throws IOException {
    String folder = root.toString();
    String nowhere = root.resolve("nowhere").toString();
    String bad = Files.writeString(root.resolve("bad file"), "not a key\n").toString();
    for (List<String> arguments :
        List.of(
            List.<String>of(),
            List.of(folder, folder),
            List.of(folder, "--key"),
            List.of(folder, "--key", bad),
            List.of(folder, "--lines", bad),
            List.of(folder, "--checkpoint", nowhere),
            List.of(folder, "--seal", "xyz"),
            List.of(folder, "--lang", "fr"),
            List.of(folder, "--lang", "en", "--lang", "en"),
            List.of(nowhere),
            List.of(folder))) {
      assertThat(PythonVerifier.verify(arguments).status())
          .as("%s", arguments)
          .isEqualTo(java(arguments).status());
    }
  }

  private static PythonVerifier.Run java(List<String> arguments) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int status = VerifyDraw.run(arguments, new PrintStream(bytes, true, StandardCharsets.UTF_8));
    return new PythonVerifier.Run(status, bytes.toString(StandardCharsets.UTF_8));
  }
}
