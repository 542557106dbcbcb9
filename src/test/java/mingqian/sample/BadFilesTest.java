package mingqian.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadFilesTest {
  private static final Path FOLDER = Path.of("src/test/resources/bad");

  @Test
  void the_list_names_every_file_and_no_other() throws IOException {
    String list = Files.readString(FOLDER.resolve("README.md"));
    List<String> listed =
        Pattern.compile("(?m)^\\| `([a-z0-9-]+\\.csv)`")
            .matcher(list)
            .results()
            .map(match -> match.group(1))
            .toList();
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.map(f -> f.getFileName().toString()).filter(n -> n.endsWith(".csv")))
          .containsExactlyInAnyOrderElementsOf(listed);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030"})
  void the_wrong_encoding_is_wrong_in_every_encoding_offered(String charset) throws IOException {
    byte[] bytes = Files.readAllBytes(FOLDER.resolve("enterprises-wrong-encoding.csv"));
    assertThatExceptionOfType(CharacterCodingException.class)
        .isThrownBy(() -> SampleTable.decode(bytes, Charset.forName(charset)));
  }

  @ParameterizedTest
  @CsvSource({
    "enterprises-excel-damaged.csv,9.13E+17",
    "enterprises-lost-zeros.csv,A111",
    "enterprises-full-width.csv,９１９９９９９９",
    "enterprises-old-number.csv,999999600123456",
    "enterprises-dot-zero.csv,.0",
    "enterprises-formulas.csv,=1+1",
    "matters-unknown-department.csv,云上事务局"
  })
  void the_fault_stands_in_the_file_as_it_was_made(String name, String fault) throws IOException {
    assertThat(Files.readString(FOLDER.resolve(name))).contains(fault);
  }

  @Test
  void the_good_utf16_file_begins_with_its_mark_and_decodes() throws IOException {
    byte[] bytes = Files.readAllBytes(FOLDER.resolve("enterprises-utf16.csv"));
    assertThat(bytes).startsWith(0xFF, 0xFE);
    assertThat(SampleTable.decode(bytes, StandardCharsets.UTF_16)).startsWith("统一社会信用代码,");
  }

  @Test
  void the_empty_file_is_empty() throws IOException {
    assertThat(FOLDER.resolve("empty.csv")).isEmptyFile();
  }
}
