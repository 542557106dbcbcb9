package mingqian.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mingqian.draw.DisclosedFolder;
import mingqian.draw.Folder;
import mingqian.draw.LedgerHead;
import mingqian.draw.SampleDraw;
import mingqian.ledger.Checkpoint;
import mingqian.ledger.Leaf;
import mingqian.ledger.LedgerExtract;
import mingqian.ledger.MerkleTree;
import mingqian.ledger.SampleLedger;
import mingqian.terms.Digest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerChecksTest {
  private static final Folder GOOD = SampleDraw.changed();
  private static final LedgerExtract EXTRACT =
      LedgerExtract.parse(DisclosedFolder.of(GOOD).ledger().orElseThrow());
  private static final List<Leaf> LINES =
      SampleLedger.lines(GOOD, SampleDraw.result(), DisclosedFolder.of(GOOD).changes());

  @TempDir Path root;

  @BeforeEach
  void writeLines() throws IOException {
    Files.writeString(root.resolve("lines.txt"), text(LINES));
  }

  @Test
  void with_key_and_every_earlier_state_the_ledger_holds() throws IOException {
    for (int size = 0; size <= LINES.size(); size++) {
      Path kept = kept("kept", head(LINES, size));
      assertThat(failed(GOOD, "--checkpoint", kept.toString(), "--lines", file("lines.txt")))
          .as("%d", size)
          .isEmpty();
    }
    Path sealed = kept("sealed", head(LINES, 1));
    assertThat(report(GOOD, "--checkpoint", sealed.toString()))
        .contains("[ok]   ledger-earlier", "[ok]   ledger-signature");
    Path between = kept("between", head(LINES, 2));
    assertThat(report(GOOD, "--checkpoint", between.toString()))
        .contains("[--]   ledger-earlier", "--lines");
  }

  @Test
  void an_earlier_state_of_another_history_is_found() throws IOException {
    List<Leaf> other = new ArrayList<>(LINES);
    other.remove(0);
    for (int size = 1; size < LINES.size(); size++) {
      Path kept = kept("kept", head(other, size));
      assertThat(failed(GOOD, "--checkpoint", kept.toString(), "--lines", file("lines.txt")))
          .as("%d", size)
          .containsExactly("ledger-earlier");
    }
    Path sealed = kept("sealed", head(other, 1));
    assertThat(failed(GOOD, "--checkpoint", sealed.toString())).containsExactly("ledger-earlier");
    Path longer = kept("longer", new LedgerHead(LINES.size() + 1L, Digest.of("more")));
    assertThat(failed(GOOD, "--checkpoint", longer.toString(), "--lines", file("lines.txt")))
        .containsExactly("ledger-earlier");
  }

  @Test
  void lines_that_are_not_the_ledger_s_are_found() throws IOException {
    List<Leaf> other = new ArrayList<>(LINES);
    other.set(1, LINES.get(3));
    Files.writeString(root.resolve("other.txt"), text(other));
    Path sealed = kept("sealed", head(LINES, 1));
    assertThat(failed(GOOD, "--checkpoint", sealed.toString(), "--lines", file("other.txt")))
        .containsExactly("ledger-earlier");
  }

  @Test
  void another_signature_is_found() {
    LedgerHead head = EXTRACT.head();
    String name = SampleLedger.NAME;
    LedgerExtract forged =
        new LedgerExtract(
            EXTRACT.entries(),
            EXTRACT.growth(),
            SampleLedger.sign(new Checkpoint("another-ledger", head)));
    assertThat(failed(with(forged))).containsExactly("ledger-signature");
    assertThat(EXTRACT.signed().checkpoint().origin()).isEqualTo(name);
  }

  @Test
  void a_line_left_out_is_found_and_so_is_one_of_another_draw() {
    for (int i = 0; i < EXTRACT.entries().size(); i++) {
      List<LedgerExtract.Entry> entries = new ArrayList<>(EXTRACT.entries());
      Leaf left = entries.remove(i).leaf();
      assertThat(failed(with(new LedgerExtract(entries, EXTRACT.growth(), EXTRACT.signed()))))
          .as(left.line())
          .contains("ledger-lines")
          .doesNotContain("ledger", "ledger-signature");
    }
    MerkleTree tree = new MerkleTree(LINES.stream().map(Leaf::hash).toList());
    List<LedgerExtract.Entry> entries = new ArrayList<>(EXTRACT.entries());
    entries.add(1, new LedgerExtract.Entry(1, LINES.get(1), tree.inclusion(1)));
    assertThat(failed(with(new LedgerExtract(entries, EXTRACT.growth(), EXTRACT.signed()))))
        .contains("ledger", "ledger-lines");
  }

  @Test
  void a_state_before_the_seal_that_is_not_its_beginning_is_found() {
    LedgerExtract none = new LedgerExtract(EXTRACT.entries(), Map.of(), EXTRACT.signed());
    assertThat(failed(with(none))).containsExactly("ledger-growth");
  }

  @Test
  void keys_checkpoints_and_lines_that_cannot_be_read_are_wrong_usage() throws IOException {
    Files.writeString(root.resolve("bad"), "not a line\n");
    for (String option : List.of("--key", "--checkpoint", "--lines")) {
      for (String value : List.of(file("nowhere"), file("bad"), "a+b+c")) {
        assertThat(run(root.toString(), option, value).status())
            .as("%s %s", option, value)
            .isEqualTo(2);
      }
    }
  }

  private static Folder with(LedgerExtract extract) {
    return DisclosedFolder.with(GOOD.without(DisclosedFolder.LEDGER), extract.text());
  }

  private static LedgerHead head(List<Leaf> lines, int size) {
    return new LedgerHead(
        size, new MerkleTree(lines.stream().map(Leaf::hash).toList()).first(size).root());
  }

  private Path kept(String name, LedgerHead head) throws IOException {
    return Files.writeString(
        root.resolve(name), SampleLedger.sign(new Checkpoint(SampleLedger.NAME, head)).text());
  }

  private String file(String name) {
    return root.resolve(name).toString();
  }

  private static String text(List<Leaf> lines) {
    return lines.stream().map(leaf -> leaf.line() + "\n").collect(Collectors.joining());
  }

  private List<String> failed(Folder folder, String... more) {
    return report(folder, more)
        .lines()
        .filter(line -> line.startsWith("[FAIL]"))
        .map(line -> line.replaceAll("^\\[FAIL\\] ([a-z-]+) .*", "$1"))
        .toList();
  }

  private String report(Folder folder, String... more) {
    Path place = root.resolve(Digest.of(folder.bytes(DisclosedFolder.LEDGER)).value());
    if (!Files.exists(place)) {
      folder.writeTo(place);
    }
    List<String> arguments = new ArrayList<>(List.of(place.toString(), "--lang", "en"));
    arguments.addAll(List.of("--key", SampleLedger.key().text()));
    arguments.addAll(Arrays.asList(more));
    return run(arguments.toArray(String[]::new)).text();
  }

  private record Run(int status, String text) {}

  private static Run run(String... arguments) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int status = VerifyDraw.run(List.of(arguments), new PrintStream(bytes, true, UTF_8));
    return new Run(status, bytes.toString(UTF_8));
  }
}
