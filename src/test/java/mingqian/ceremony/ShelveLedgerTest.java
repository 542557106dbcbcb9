package mingqian.ceremony;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import mingqian.inspection.VisitBase;
import mingqian.ledger.Leaf;
import mingqian.ledger.SignedCheckpoint;
import mingqian.office.Mode;
import mingqian.office.Office;
import mingqian.terms.Digest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShelveLedgerTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-05-28T01:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;

  private final VisitBase base = new VisitBase();
  private final ShelveLedger shelve = new ShelveLedger();

  @AfterEach
  void close() {
    base.close();
  }

  @Test
  void the_lines_the_key_and_the_signed_state_lie_on_the_shelf() throws IOException {
    enter(1_001);
    tidy();
    assertThat(names())
        .containsExactlyInAnyOrder(
            "checkpoint.txt", "key.txt", "lines-000000.txt", "lines-000001.txt");
    assertThat(Files.readAllLines(file("lines-000001.txt")))
        .containsExactly("PUBLISHED/1001/2026-05-28T01:00:00Z/" + Digest.of("1001"));
    assertThat(checkpoint().checkpoint().head().size()).isEqualTo(1_001);
    assertThat(checkpoint().signedBy(shelve.signer.key())).isTrue();
  }

  @Test
  void what_was_not_added_to_is_left_alone_and_a_lost_state_is_put_back() throws IOException {
    enter(2);
    tidy();
    String before = Files.readString(file("checkpoint.txt"));
    Files.delete(file("lines-000000.txt"));
    tidy();
    assertThat(file("lines-000000.txt")).doesNotExist();
    Files.delete(file("checkpoint.txt"));
    tidy();
    assertThat(file("lines-000000.txt")).exists();
    assertThat(Files.readString(file("checkpoint.txt"))).isEqualTo(before);
  }

  @Test
  void a_line_that_was_changed_or_taken_out_stops_the_next_state_and_is_not_published()
      throws IOException {
    enter(3);
    tidy();
    List<String> shown = Files.readAllLines(file("lines-000000.txt"));
    for (String deed :
        List.of(
            "update ledger_line set line = replace(line, '/2/', '/9/') where line_number = 2",
            "delete from ledger_line where line_number = 3")) {
      base.execute(deed);
      enter(1);
      assertThatThrownBy(this::tidy).as(deed).hasMessageStartingWith("the ledger: expected ");
      assertThat(checkpoint().checkpoint().head().size()).isEqualTo(3);
      assertThat(Files.readAllLines(file("lines-000000.txt"))).isEqualTo(shown);
    }
  }

  private void enter(int lines) {
    base.with(
        entities -> {
          LedgerBook book = KeptLedger.of(entities, folder, CLOCK);
          for (int i = 0; i < lines; i++) {
            String number = String.valueOf(book.checkpoint().checkpoint().head().size() + 1);
            book.enter(Leaf.Kind.PUBLISHED, number, List.of(Digest.of(number).value()));
          }
        });
  }

  private void tidy() {
    base.with(
        entities -> {
          shelve.book = KeptLedger.of(entities, folder, CLOCK);
          shelve.signer = shelve.book.signer;
          shelve.office = new Office(Mode.TRAINING, folder, folder, folder, folder);
          shelve.tidy();
        });
  }

  private SignedCheckpoint checkpoint() throws IOException {
    return SignedCheckpoint.parse(Files.readString(file("checkpoint.txt")));
  }

  private List<String> names() throws IOException {
    try (var files = Files.list(folder.resolve("ledger"))) {
      return files.map(path -> path.getFileName().toString()).toList();
    }
  }

  private Path file(String name) {
    return folder.resolve("ledger").resolve(name);
  }
}
