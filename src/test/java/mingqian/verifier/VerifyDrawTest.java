package mingqian.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import mingqian.draw.DisclosedFolder;
import mingqian.draw.Folder;
import mingqian.draw.SampleDraw;
import mingqian.ledger.SampleLedger;
import mingqian.terms.Digest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerifyDrawTest {
  private static final Folder GOOD = SampleDraw.disclosed();

  @Test
  void a_good_folder_holds_in_every_check() {
    assertThat(failed(GOOD)).isEmpty();
  }

  @Test
  void changes_made_by_the_rules_hold_and_a_picked_replacement_does_not() {
    Folder changed = SampleDraw.changed();
    assertThat(failed(changed)).isEmpty();
    String text = new String(changed.bytes("changes.csv"), UTF_8);
    for (String[] forged :
        new String[][] {
          {
            "1,recused,(.*),[0-9a-f]{20},R04",
            "1,recused,$1," + unnamed(text, SampleDraw::inspector) + ",R04"
          },
          {
            "2,substituted,(.*),[^,]*,moved",
            "2,substituted,$1," + unnamed(text, SampleDraw::code) + ",moved"
          },
          {"3,cancelled", "4,cancelled"},
          {"3,cancelled.*\\n", ""}
        }) {
      String other = text.replaceFirst(forged[0], forged[1]);
      assertThat(other).isNotEqualTo(text);
      Folder folder =
          Forgery.resummed(
              changed.without("changes.csv").with("changes.csv", other.getBytes(UTF_8)));
      assertThat(failed(folder)).as(forged[0]).containsExactly("changes", "ledger-lines");
    }
  }

  /** Somebody of the sample whom the text does not name, whatever the lots were. */
  private static String unnamed(String text, IntFunction<String> sample) {
    return IntStream.range(1, 10)
        .mapToObj(sample)
        .filter(one -> !text.contains(one))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void the_noted_seal_is_compared(@TempDir Path root) {
    GOOD.writeTo(root.resolve("draw"));
    String folder = root.resolve("draw").toString();
    String seal = SampleDraw.sealed().seal().value();
    assertThat(run(folder).status()).isZero();
    assertThat(run(folder, "--seal", seal).status()).isZero();
    Run other = run(folder, "--seal", Digest.of("another").value(), "--lang", "en");
    assertThat(other.status()).isEqualTo(1);
    assertThat(other.text())
        .contains("[FAIL] seal  seal  FAILS", "1 of 26 checks fail, 2 not checked");
  }

  @Test
  void wrong_usage_is_told_from_a_wrong_folder(@TempDir Path root) {
    assertThat(run().status()).isEqualTo(2);
    assertThat(run("a", "b").status()).isEqualTo(2);
    assertThat(run("a", "--seal").status()).isEqualTo(2);
    assertThat(run("a", "--seal", "xyz").status()).isEqualTo(2);
    assertThat(run("a", "--lang", "fr").status()).isEqualTo(2);
    assertThat(run(root.resolve("nowhere").toString()).status()).isEqualTo(2);
    assertThat(run(root.toString()).status()).isEqualTo(1);
  }

  @Test
  void a_report_can_be_had_in_one_language(@TempDir Path root) {
    GOOD.writeTo(root.resolve("draw"));
    String folder = root.resolve("draw").toString();
    assertThat(run(folder, "--lang", "en").text()).doesNotContainPattern("\\p{IsHan}");
    assertThat(run(folder, "--lang", "zh").text())
        .contains("23 项通过，3 项未核验")
        .doesNotContain("found");
    assertThat(run(folder).text()).contains("23 项通过，3 项未核验 / 23 checks hold, 3 not checked");
  }

  @Test
  void a_folder_changed_anywhere_is_refused_and_the_check_is_named() {
    for (long seed = 1; seed <= 120; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      List<String> names = List.copyOf(GOOD.names());
      String name = names.get(random.nextInt(names.size()));
      byte[] bytes = Forgery.tampered(GOOD.bytes(name), random);
      if (!Arrays.equals(bytes, GOOD.bytes(name))) {
        Folder folder = GOOD.without(name).with(name, bytes);
        assertThat(failed(folder, SampleDraw.sealed().seal()))
            .as("seed %d, %s", seed, name)
            .containsAnyElementsOf(guards(name));
      }
    }
  }

  @Test
  void with_the_sums_made_right_again_the_check_is_named_still() {
    for (long seed = 1; seed <= 120; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      List<String> names =
          GOOD.names().stream().filter(n -> !n.endsWith("SUMS") && !n.endsWith(".txt")).toList();
      String name = names.get(random.nextInt(names.size()));
      byte[] bytes = Forgery.tampered(GOOD.bytes(name), random);
      if (!Arrays.equals(bytes, GOOD.bytes(name))) {
        Folder folder = Forgery.resummed(GOOD.without(name).with(name, bytes));
        assertThat(failed(folder, SampleDraw.sealed().seal()))
            .as("seed %d, %s", seed, name)
            .isNotEmpty()
            .doesNotContain("sums");
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "seed.csv          | seed,.                       | seed,z             | seed",
        "seed.csv          | nonce,.                      | nonce,z            | commitment",
        "seed.csv          | 00112233445566778899         | 00112233445566778898 | witnesses",
        "seed.csv          | .31415926535897932384        | ''                 | randomness",
        "drawn.csv         | A.tourism,6.*\\n             | ''                 | drawn",
        "drawn.csv         | ,[0-9a-f]{64}\\n            | ,"
            + "0000000000000000000000000000000000000000000000000000000000000000\\n | tickets",
        "teams.csv         | \\n[^\\n]*\\n$              | \\n                | teams",
        "visits.csv        | 2026-06-[0-9]{2}\\n$        | 2026-07-31\\n      | days",
        "visits.csv        | 2026-06-[0-9]{2}\\n$        | 2026-06-06\\n      | regulation",
        "changes.csv       | ground\\n | ground\\n1,cancelled,91999999MA00010005,-,-,-,-,x\\n"
            + " | changes",
        "visits-final.csv  | \\n[^\\n]*\\n$              | \\n                | changes",
        "sealed/strata.csv | 3000,25,8                    | 3000,25,7          | quotas",
        "sealed/notice.csv | regulation,.                 | regulation,z       | sealed"
      })
  void each_change_is_found_by_its_check(String name, String pattern, String by, String check) {
    String text = new String(GOOD.bytes(name), UTF_8);
    String changed = text.replaceFirst(unescaped(pattern), unescaped(by).replace("\\,", ","));
    assertThat(changed).isNotEqualTo(text);
    Folder folder = Forgery.resummed(GOOD.without(name).with(name, changed.getBytes(UTF_8)));
    assertThat(failed(folder)).contains(check);
  }

  @Test
  void hostile_folders_are_findings_and_never_exceptions() {
    assertThat(failed(Folder.of(Map.of()))).contains("sums", "sealed", "seed");
    for (String name : GOOD.names()) {
      assertThat(failed(GOOD.without(name))).as(name).containsAnyElementsOf(guards(name));
      if (name.endsWith("SUMS")) {
        continue;
      }
      Folder empty = Forgery.resummed(GOOD.without(name).with(name, new byte[0]));
      assertThat(failed(empty, SampleDraw.sealed().seal())).as(name).isNotEmpty();
    }
    byte[] huge = "key,value\nnonce,0\nseed,999999999999\n".getBytes(UTF_8);
    assertThat(failed(GOOD.without("seed.csv").with("seed.csv", huge))).contains("seed");
    assertThat(failed(GOOD.with("extra.csv", huge))).contains("sums");
  }

  /** Sums cover every file but the proofs of the ledger, which cover themselves. */
  private static List<String> guards(String name) {
    return name.equals("ledger.txt")
        ? List.of("ledger", "ledger-signature", "ledger-growth", "ledger-lines")
        : List.of("sums");
  }

  private static String unescaped(String text) {
    return text.replace("\\n", "\n");
  }

  private static List<String> failed(Folder folder) {
    return failed(new Evidence(DisclosedFolder.of(folder), Evidence.Known.NOTHING));
  }

  private static List<String> failed(Folder folder, Digest seal) {
    return failed(new Evidence(DisclosedFolder.of(folder), known(seal)));
  }

  private static Evidence.Known known(Digest seal) {
    return new Evidence.Known(
        Optional.of(seal), Optional.of(SampleLedger.key()), Optional.empty(), Optional.empty());
  }

  private static List<String> failed(Evidence evidence) {
    return VerifyDraw.CHECKS.stream()
        .filter(check -> check.run(evidence).fails())
        .map(Check::name)
        .toList();
  }

  private record Run(int status, String text) {}

  private static Run run(String... arguments) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int status = VerifyDraw.run(List.of(arguments), new PrintStream(bytes, true, UTF_8));
    return new Run(status, bytes.toString(UTF_8));
  }
}
