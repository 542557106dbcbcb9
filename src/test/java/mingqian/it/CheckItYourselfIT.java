package mingqian.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A citizen checks the draw of June: with the lines of the README, and with the verifier. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class CheckItYourselfIT {
  private static final String DRAW = "2026-A-001";
  private static final Pattern SHELL =
      Pattern.compile("```sh\n(cd exports/.*?)```", Pattern.DOTALL);

  @TempDir Path copy;

  @BeforeEach
  void take_a_copy_of_what_is_published() throws Exception {
    AwaitOffice.rehearsed();
    Path published = Path.of(System.getProperty("it.office"), "exports", "draws", DRAW);
    try (Stream<Path> files = Files.walk(published)) {
      for (Path file : files.toList()) {
        Path target = folder().resolve(published.relativize(file).toString());
        Files.createDirectories(target.getParent());
        if (Files.isRegularFile(file)) {
          Files.copy(file, target);
          Files.setPosixFilePermissions(
              target, Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE));
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.zh.md"})
  void the_five_lines_of_the_readme_find_seal_seed_and_tickets_right(String readme)
      throws Exception {
    Said said = run(List.of("bash", "-c", lines(readme)), copy);
    assertThat(said.status()).as(said.text()).isZero();
    assertThat(said.text().lines().filter(line -> line.startsWith("rank ") || line.contains("名")))
        .as(said.text())
        .hasSize(5);
  }

  @Test
  void the_five_lines_of_the_readme_refuse_one_changed_byte() throws Exception {
    flip("sealed/targets.csv");
    Said said = run(List.of("bash", "-c", lines("README.md")), copy);
    assertThat(said.text()).contains("FAILED").doesNotContain("as published");
  }

  @Test
  void the_verifier_accepts_the_folder() throws Exception {
    Said said = verify();
    assertThat(said.status()).as(said.text()).isZero();
    Path key = Path.of(System.getProperty("it.office"), "exports", "ledger", "key.txt");
    Said signed = verify("--key", key.toString());
    assertThat(signed.status()).as(signed.text()).isZero();
    assertThat(signed.text()).contains("[ok]   ledger-signature", "[ok]   ledger-lines");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sealed/notice.csv",
        "sealed/targets.csv",
        "drawn.csv",
        "seed.csv",
        "SHA256SUMS",
        "ledger.txt"
      })
  void the_verifier_refuses_one_changed_byte(String file) throws Exception {
    flip(file);
    assertThat(verify().status()).isNotZero();
  }

  private Path folder() {
    return copy.resolve("exports").resolve("draws").resolve(DRAW);
  }

  /** The five lines, neither more nor fewer. */
  private static String lines(String readme) throws IOException {
    Path file = Path.of(System.getProperty("it.root"), readme);
    Matcher found = SHELL.matcher(Files.readString(file));
    assertThat(found.find()).as("shell lines in " + readme).isTrue();
    assertThat(found.group(1).lines()).hasSize(5);
    return found.group(1);
  }

  private Said verify(String... more) throws Exception {
    String jar = Path.of(System.getProperty("it.root"), "target/mingqian-verifier.jar").toString();
    List<String> command = new ArrayList<>(List.of("java", "-jar", jar, folder().toString()));
    command.addAll(Arrays.asList(more));
    return run(command, copy);
  }

  private void flip(String name) throws IOException {
    Path file = folder().resolve(name);
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);
  }

  private record Said(int status, String text) {}

  private static Said run(List<String> command, Path where) throws Exception {
    Process process =
        new ProcessBuilder(command).directory(where.toFile()).redirectErrorStream(true).start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Said(process.waitFor(), text);
  }
}
