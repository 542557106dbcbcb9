package mingqian.web.open;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import mingqian.draw.DisclosedLots;
import mingqian.draw.Folder;
import mingqian.draw.SampleDraw;
import mingqian.web.open.LotAnswer.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LotAnswerTest {
  private static final Path SHA256SUM = Path.of("/usr/bin/sha256sum");

  private final Folder folder = SampleDraw.disclosed();
  private final DisclosedLots lots = DisclosedLots.of(folder);

  @Test
  void everybody_on_the_list_learns_what_became_of_him() {
    List<Kind> kinds =
        IntStream.range(0, 40)
            .mapToObj(i -> LotAnswer.of(lots, SampleDraw.code(i)).kind())
            .toList();
    assertThat(kinds.stream().filter(kind -> kind == Kind.DRAWN)).hasSize(8 + 4);
    assertThat(kinds.stream().filter(kind -> kind == Kind.RESERVE)).hasSize(3 + 2);
    assertThat(kinds.stream().filter(kind -> kind == Kind.NOT_DRAWN)).hasSize(40 - 12 - 5);
  }

  @Test
  void a_code_off_the_list_learns_no_more_than_that() {
    LotAnswer answer = LotAnswer.of(lots, SampleDraw.code(40));
    assertThat(answer.kind()).isEqualTo(Kind.NOT_LISTED);
    assertThat(answer.lot()).isEmpty();
    assertThat(answer.lines()).isEmpty();
  }

  @Test
  void what_is_no_code_is_said_to_be_none() {
    assertThat(LotAnswer.of(lots, "<b>12345").kind()).isEqualTo(Kind.NOT_A_CODE);
  }

  @Test
  void full_width_spaced_and_small_letters_are_understood() {
    String code = SampleDraw.code(0);
    String typed = " " + code.substring(0, 8) + " " + code.substring(8).toLowerCase(Locale.ROOT);
    assertThat(LotAnswer.of(lots, typed).code()).isEqualTo(code);
    assertThat(LotAnswer.code(code.replace('9', '９'))).isEqualTo(code);
  }

  @Test
  void the_two_lines_recompute_the_ticket_in_a_shell(@TempDir Path dir) throws Exception {
    assumeThat(SHA256SUM).exists();
    LotAnswer answer = LotAnswer.of(lots, SampleDraw.code(7));
    LotAnswer.Lines lines = answer.lines().orElseThrow();
    assertThat(shell(dir, lines.seed())).isEqualTo(lines.stratumSeed());
    assertThat(shell(dir, lines.ticket())).isEqualTo(answer.lot().orElseThrow().ticket() + "  -");
  }

  @Test
  void the_five_lines_hold_in_a_shell(@TempDir Path dir) throws Exception {
    assumeThat(SHA256SUM).exists();
    folder.writeTo(dir.resolve("draw"));
    String seal = SampleDraw.sealed().seal().value();
    String commitment = SampleDraw.NONCE.commitment(SampleDraw.DRAW).value();
    for (CheckLine line :
        CheckLine.five(SampleDraw.DRAW.value(), seal, commitment, lots.seed().value())) {
      assertThat(shell(dir.resolve("draw"), line.command()).replace("  -", ""))
          .as(line.command())
          .isEqualTo(line.expected());
    }
  }

  @Test
  void one_changed_byte_is_heard_of(@TempDir Path dir) throws Exception {
    assumeThat(SHA256SUM).exists();
    folder.writeTo(dir.resolve("draw"));
    Files.writeString(dir.resolve("draw/drawn.csv"), "stratum,rank,target,ticket\n");
    assertThat(shell(dir.resolve("draw"), "sha256sum -c --quiet SHA256SUMS")).contains("drawn.csv");
  }

  private static String shell(Path dir, String line) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder("/bin/sh", "-c", line)
            .directory(dir.toFile())
            .redirectErrorStream(true)
            .start();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
    process.waitFor();
    return out;
  }
}
