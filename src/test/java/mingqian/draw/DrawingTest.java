package mingqian.draw;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import mingqian.terms.Digest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrawingTest {
  private static final List<String> RANDOMNESS = List.of(Witness.joined(SampleDraw.DIGITS));

  @Test
  void the_sample_is_drawn_complete() {
    DrawResult result = SampleDraw.result();
    assertThat(result.complete()).isTrue();
    assertThat(result.drawn()).hasSize(17);
    assertThat(result.days().visits()).hasSize(12);
    assertThat(TeamRules.broken(result.sealed().lists(), result.teams().seats())).isEmpty();
    assertThat(
            DayRules.broken(
                result.sealed(), new FinalState(result.teams().seats(), result.days().visits())))
        .isEmpty();
  }

  @Test
  void a_sealed_folder_survives_disk(@TempDir Path root) {
    SealedFolder sealed = SampleDraw.sealed();
    sealed.writeTo(root.resolve("sealed"));
    SealedFolder again = SealedFolder.read(root.resolve("sealed"));
    assertThat(again.seal()).isEqualTo(sealed.seal());
    assertThat(again.notice()).isEqualTo(sealed.notice());
    assertThat(Drawing.conduct(again, SampleDraw.NONCE, RANDOMNESS).commitment())
        .isEqualTo(SampleDraw.result().commitment());
  }

  @Test
  void rows_in_another_order_give_the_same_seal() {
    Lists lists = SampleDraw.lists();
    List<TargetRow> targets = new ArrayList<>(lists.targets());
    Collections.reverse(targets);
    Lists other =
        new Lists(
            lists.strata(),
            targets,
            lists.excluded(),
            lists.profiles(),
            lists.pool(),
            lists.days(),
            lists.closures());
    assertThat(SealedFolder.compose(SampleDraw.notice(), other, SampleDraw.rules()).seal())
        .isEqualTo(SampleDraw.sealed().seal());
  }

  @Test
  void another_nonce_or_a_missing_value_is_refused() {
    SealedFolder sealed = SampleDraw.sealed();
    Nonce other = new Nonce(Digest.of("another").value());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Drawing.conduct(sealed, other, RANDOMNESS));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Drawing.conduct(sealed, SampleDraw.NONCE, List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Drawing.conduct(sealed, SampleDraw.NONCE, List.of("12345")));
  }

  @Test
  void parts_that_contradict_each_other_are_not_sealed() {
    Lists lists = SampleDraw.lists();
    Lists torn =
        new Lists(
            lists.strata(),
            lists.targets().subList(1, lists.targets().size()),
            lists.excluded(),
            lists.profiles(),
            lists.pool(),
            lists.days(),
            lists.closures());
    assertThatExceptionOfType(RefusedFolder.class)
        .isThrownBy(() -> SealedFolder.compose(SampleDraw.notice(), torn, SampleDraw.rules()))
        .satisfies(
            refusal ->
                assertThat(refusal.problems())
                    .extracting(FolderProblem::file)
                    .contains("strata.csv", "recusals.csv", "closures.csv"));
  }

  @Test
  void sha256sum_agrees_with_every_file_of_sums(@TempDir Path root) throws Exception {
    assumeThat(Path.of("/usr/bin/sha256sum")).exists();
    SampleDraw.disclosed().writeTo(root);
    assertThat(sha256sum(root, "SHA256SUMS")).isZero();
    assertThat(sha256sum(root, "RESULT-SHA256SUMS")).isZero();
    assertThat(sha256sum(root.resolve("sealed"), "SHA256SUMS")).isZero();
    Files.writeString(root.resolve("drawn.csv"), "stratum,rank,target,ticket\n");
    assertThat(sha256sum(root, "SHA256SUMS")).isEqualTo(1);
  }

  @Test
  void the_hints_are_ten_lines() {
    String hints = new String(SampleDraw.disclosed().bytes("README.txt"), UTF_8);
    assertThat(hints.lines()).hasSize(10).allMatch(line -> line.contains(" / "));
  }

  private static int sha256sum(Path folder, String sums) throws IOException, InterruptedException {
    return new ProcessBuilder("/usr/bin/sha256sum", "--check", "--strict", "--quiet", sums)
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }
}
