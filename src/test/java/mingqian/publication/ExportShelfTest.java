package mingqian.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportShelfTest {
  @TempDir private Path office;
  private ExportShelf shelf;

  @BeforeEach
  void put_files() throws IOException {
    write("data/secret.txt");
    write("exports/results/2026-06-30.csv");
    write("exports/results/2026-06-29.csv");
    write("exports/results/.2026-07-01.csv.part");
    write("exports/draws/2026-A-001/sealed/notice.csv");
    write("exports/draws/.new-1/whole/drawn.csv");
    write("exports/private/secret.txt");
    write("exports/secret.txt");
    shelf = new ExportShelf(office.resolve("exports"));
  }

  @Test
  void a_published_file_is_found() {
    Exported file = shelf.find("draws/2026-A-001/sealed/notice.csv").orElseThrow();
    assertThat(file.name()).isEqualTo("notice.csv");
    assertThat(file.isFolder()).isFalse();
    assertThat(file.size()).isEqualTo(6);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        ".",
        "..",
        "../data/secret.txt",
        "results/../../data/secret.txt",
        "results/../secret.txt",
        "results/./2026-06-30.csv",
        "results//2026-06-30.csv",
        "results/..",
        "results\\..\\..\\data\\secret.txt",
        "results/%2e%2e/secret.txt",
        "results/2026-06-30.csv/",
        "results/2026-06-30.csv/x",
        "results/2026-06-30.csv\u0000",
        "/etc/passwd",
        "secret.txt",
        "private/secret.txt",
        "results/.2026-07-01.csv.part",
        "draws/.new-1/whole/drawn.csv",
        "draws/2026-A-002",
        "draws/2026-A-002/drawn.csv"
      })
  void whatever_is_not_published_is_not_found(String address) {
    assertThat(shelf.find(address)).isEmpty();
    assertThat(shelf.in(address)).isEmpty();
    assertThat(shelf.below(address)).isEmpty();
  }

  @Test
  void links_lead_nowhere() throws IOException {
    Path exports = office.resolve("exports");
    Files.createSymbolicLink(
        exports.resolve("results/link.csv"), office.resolve("data/secret.txt"));
    Files.createSymbolicLink(exports.resolve("draws/link"), office.resolve("data"));
    assertThat(shelf.find("results/link.csv")).isEmpty();
    assertThat(shelf.find("draws/link")).isEmpty();
    assertThat(shelf.find("draws/link/secret.txt")).isEmpty();
    assertThat(shelf.in("results")).extracting(Exported::name).doesNotContain("link.csv");
  }

  @Test
  void a_folder_lists_what_is_published_by_name() {
    assertThat(shelf.in("results"))
        .extracting(Exported::address)
        .containsExactly("results/2026-06-29.csv", "results/2026-06-30.csv");
    assertThat(shelf.below("draws"))
        .extracting(Exported::address)
        .containsExactly("draws/2026-A-001/sealed/notice.csv");
  }

  @Test
  void a_changed_file_has_another_tag() throws IOException {
    String before = shelf.find("results/2026-06-30.csv").orElseThrow().tag();
    Files.writeString(office.resolve("exports/results/2026-06-30.csv"), "more of it");
    assertThat(shelf.find("results/2026-06-30.csv").orElseThrow().tag()).isNotEqualTo(before);
  }

  private void write(String name) throws IOException {
    Path file = office.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "a,b,c\n");
  }
}
