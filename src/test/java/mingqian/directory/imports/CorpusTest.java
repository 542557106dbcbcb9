package mingqian.directory.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mingqian.directory.sheet.RowFault;
import mingqian.terms.CreditCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files made by hand, each with the report beside it that an office expects 样例文件. A report says
 * {@code encoding}, {@code rows}, {@code created} and {@code ignored}, where it matters, and every
 * {@code fault} and {@code repair} by row, column ({@code -} for a whole row) and a word of the
 * reason ({@code -} for any); {@code faulty} gives rows alone, {@code refused} means that the file
 * is refused whole.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CorpusTest {
  private static final Path CORPUS = Path.of("src/test/resources/corpus");
  private static final String KNOWN_ENTERPRISE = "91999999MA9C90001";

  private final DirectoryBase base = new DirectoryBase();

  @BeforeAll
  void known() throws IOException {
    for (FileKind kind : List.of(FileKind.DEPARTMENTS, FileKind.DISTRICTS)) {
      apply(kind, Files.readAllBytes(Path.of("inspector-pool", kind.fileName())));
    }
    apply(
        FileKind.ENTERPRISES,
        text(
            "统一社会信用代码,企业名称,监管库,行政区划代码,行业代码,登记状态",
            KNOWN_ENTERPRISE
                + CreditCode.checkCharacter(KNOWN_ENTERPRISE)
                + ",岚枢市已知企业,C,999901,C1311,存续"));
    apply(
        FileKind.INSPECTORS, text("执法证编号,姓名,部门,地区,执法证有效期", "Z-KNOWN,已知检查员,SCJG,999901,2030-01-01"));
  }

  @AfterAll
  void close() {
    base.close();
  }

  static List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(CORPUS)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.endsWith(".expected"))
          .sorted()
          .toList();
    }
  }

  @Test
  void there_are_many() throws IOException {
    assertThat(names()).hasSizeGreaterThanOrEqualTo(120);
  }

  @ParameterizedTest
  @MethodSource("names")
  void each_file_is_reported_as_expected(String name) throws IOException {
    FileKind kind =
        Arrays.stream(FileKind.values())
            .filter(each -> name.startsWith(each.name().toLowerCase(Locale.ROOT)))
            .findFirst()
            .orElseThrow();
    ImportFinding finding =
        base.preview(OfferedFile.of(kind, name, Files.readAllBytes(CORPUS.resolve(name))));
    Path expected = CORPUS.resolve(name.substring(0, name.lastIndexOf('.')) + ".expected");
    List<String> report = Files.readAllLines(expected);
    String said = finding.faults() + " " + finding.repairs();
    for (String line : report) {
      String[] words = line.split(" ", 2);
      switch (words[0]) {
        case "encoding" -> assertThat(finding.encoding()).isEqualTo(words[1]);
        case "rows" -> assertThat(finding.rows()).as(said).isEqualTo(Integer.parseInt(words[1]));
        case "created" ->
            assertThat(finding.counts().created()).as(said).isEqualTo(Integer.parseInt(words[1]));
        case "ignored" -> assertThat(String.join(" ", finding.ignored())).isEqualTo(words[1]);
        case "refused" -> {
          assertThat(finding.faults()).as("why it is refused").isNotEmpty();
          assertThat(finding.counts().created()).isZero();
        }
        default -> assertThat(words[0]).isIn("fault", "faulty", "repair");
      }
    }
    faults(report, finding);
    assertThat(finding.repairs().stream().map(one -> one.row() + " " + one.column()).toList())
        .isEqualTo(all(report, "repair"));
  }

  private static void faults(List<String> report, ImportFinding finding) {
    List<String> exact = all(report, "fault");
    List<String> rows = all(report, "faulty");
    if (!rows.isEmpty()) {
      assertThat(
              finding.faults().stream()
                  .map(fault -> String.valueOf(fault.row()))
                  .distinct()
                  .collect(Collectors.joining(";")))
          .isEqualTo(rows.get(0));
    } else if (!exact.isEmpty() || !report.contains("refused")) {
      List<String> wrong = new ArrayList<>();
      List<RowFault> found = finding.faults();
      assertThat(found).as("%s", exact).hasSize(exact.size());
      for (int i = 0; i < exact.size(); i++) {
        String[] cells = exact.get(i).split(" ", 3);
        RowFault fault = found.get(i);
        boolean fits =
            fault.row() == Integer.parseInt(cells[0])
                && fault.column().equals(cells[1].equals("-") ? "" : cells[1])
                && (cells[2].equals("-") || fault.reason().zh().contains(cells[2]))
                && !fault.reason().en().isBlank()
                && !fault.hint().zh().isBlank()
                && !fault.hint().en().isBlank();
        if (!fits) {
          wrong.add("expected " + exact.get(i) + ", found " + fault);
        }
      }
      assertThat(wrong).isEmpty();
    }
  }

  private static List<String> all(List<String> report, String word) {
    return report.stream()
        .filter(line -> line.startsWith(word + " "))
        .map(line -> line.substring(word.length() + 1))
        .toList();
  }

  private void apply(FileKind kind, byte[] bytes) {
    assertThat(
            base.apply(
                OfferedFile.of(kind, kind.fileName(), bytes),
                RowChoice.ALL_OR_NONE,
                new Signed("office", Instant.EPOCH)))
        .isInstanceOf(ImportResult.Applied.class);
  }

  private static byte[] text(String... rows) {
    return (String.join("\n", rows) + "\n").getBytes(StandardCharsets.UTF_8);
  }
}
