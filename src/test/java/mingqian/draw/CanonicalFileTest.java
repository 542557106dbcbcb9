package mingqian.draw;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalFileTest {
  private static final List<String> HEADER = List.of("a", "b");

  @Test
  void rows_are_written_sorted_by_bytes_whatever_their_order() {
    CanonicalFile file =
        new CanonicalFile(
            HEADER, List.of(List.of("x", "2"), List.of("x", "10"), List.of("B", "1")));
    assertThat(new String(file.bytes(), UTF_8)).isEqualTo("a,b\nB,1\nx,10\nx,2\n");
  }

  @Test
  void an_empty_file_keeps_its_header() {
    byte[] bytes = new CanonicalFile(HEADER, List.of()).bytes();
    assertThat(new String(bytes, UTF_8)).isEqualTo("a,b\n");
    assertThat(CanonicalFile.read("f", bytes, HEADER).rows()).isEmpty();
  }

  @Test
  void a_row_twice_is_not_written() {
    CanonicalFile file = new CanonicalFile(HEADER, List.of(List.of("1", "2"), List.of("1", "2")));
    assertThatIllegalArgumentException().isThrownBy(file::bytes);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\uFEFFa,b\\n1,2\\n|1|byte order mark",
        "a,b\\r\\n1,2\\r\\n|1|header",
        "a,b\\n1,2\\r\\n|2|carriage return",
        "a,b\\n1,2|0|LF is missing",
        "a,b\\n\"1\",2\\n|2|quoting",
        "a,b\\n1,2\\n1,1\\n|3|sorted",
        "a,b\\n1,2\\n1,2\\n|3|twice",
        "a,b\\n1,2,3\\n|2|2 cells expected, found 3",
        "a,b\\n1\\n|2|2 cells expected, found 1",
        "a,b\\n1,\\n|2|empty cell",
        "a,b\\n1,汉\\n|2|not allowed",
        "a,b\\n\\n|2|cells",
        "b,a\\n1,2\\n|1|header must be a,b",
        "''|0|LF is missing"
      })
  void anything_else_is_refused_with_line_and_reason(String text, int line, String reason) {
    byte[] bytes = text.replace("\\n", "\n").replace("\\r", "\r").getBytes(UTF_8);
    assertThatExceptionOfType(RefusedFolder.class)
        .isThrownBy(() -> CanonicalFile.read("f.csv", bytes, HEADER))
        .satisfies(
            refusal -> {
              FolderProblem problem = refusal.problems().get(0);
              assertThat(problem.file()).isEqualTo("f.csv");
              assertThat(problem.line()).isEqualTo(line);
              assertThat(problem.reason().en()).contains(reason);
            });
  }
}
