package mingqian.directory.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import mingqian.directory.sheet.RowFault;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadFilesImportTest {
  private static final Path BAD = Path.of("src/test/resources/bad");
  private final DirectoryBase base = new DirectoryBase();

  @BeforeAll
  void places() throws IOException {
    for (FileKind kind : List.of(FileKind.DEPARTMENTS, FileKind.DISTRICTS)) {
      Path file = Path.of("inspector-pool", kind.fileName());
      base.apply(
          OfferedFile.of(kind, kind.fileName(), Files.readAllBytes(file)),
          RowChoice.ALL_OR_NONE,
          new Signed("office", Instant.EPOCH));
    }
  }

  @AfterAll
  void close() {
    base.close();
  }

  @ParameterizedTest
  @CsvSource({
    "empty,0",
    "enterprises-bad-dates,2;3",
    "enterprises-conflict,2;4",
    "enterprises-doubled-heading,1;1",
    "enterprises-excel-damaged,3;4;5",
    "enterprises-header-only,1",
    "enterprises-lost-zeros,2;3;4",
    "enterprises-missing-heading,1",
    "enterprises-old-number,3",
    "enterprises-open-quote,3",
    "enterprises-short-row,3;4",
    "enterprises-unknown-words,2;3;4;5",
    "enterprises-wrong-check,3;4",
    "enterprises-wrong-encoding,3",
    "inspectors-bad-rows,2;3",
    "inspectors-same-certificate,2;3",
    "matters-bad-numbers,2;3;4",
    "matters-same-number-twice,2;3",
    "matters-unknown-department,3;4",
    "recusals-unknown,2;3"
  })
  void a_bad_file_is_refused_at_the_rows_that_are_wrong(String name, String rows)
      throws IOException {
    List<Integer> expected =
        Arrays.stream(rows.split(";", -1)).map(Integer::valueOf).distinct().toList();
    ImportFinding finding = preview(name);
    assertThat(finding.faults().stream().map(RowFault::row).distinct())
        .containsExactlyElementsOf(expected);
    assertThat(finding.faults())
        .allSatisfy(fault -> assertThat(fault.reason().in(Locale.ENGLISH)).isNotBlank());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "enterprises-dot-zero",
        "enterprises-formulas",
        "enterprises-full-width",
        "enterprises-title-rows",
        "enterprises-utf16"
      })
  void a_file_that_only_looks_bad_is_taken(String name) throws IOException {
    assertThat(preview(name).faults()).isEmpty();
    assertThat(preview(name).counts().created()).isPositive();
  }

  @Test
  void every_file_of_the_corpus_ends_in_an_answer() throws IOException {
    try (Stream<Path> files = Files.list(BAD)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".csv")).toList()) {
        for (FileKind kind : FileKind.values()) {
          OfferedFile offered = OfferedFile.of(kind, file.toString(), Files.readAllBytes(file));
          assertThat(base.preview(offered).source()).isNotNull();
        }
      }
    }
  }

  private ImportFinding preview(String name) throws IOException {
    FileKind kind =
        Arrays.stream(FileKind.values())
            .filter(k -> name.startsWith(k.name().toLowerCase(Locale.ROOT)))
            .findFirst()
            .orElse(FileKind.ENTERPRISES);
    byte[] bytes = Files.readAllBytes(BAD.resolve(name + ".csv"));
    return base.preview(OfferedFile.of(kind, name + ".csv", bytes));
  }
}
