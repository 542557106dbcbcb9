package mingqian.regulation;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleTableTest {
  private static final String CAPS = "rule,scope,visits,exempt,document\n";
  private static final int MUTATIONS = 2_000;

  @ParameterizedTest
  @DisplayName("Quotes, both line ends, a byte order mark and headings in any order are read alike")
  @ValueSource(
      strings = {
        CAPS + "R06,all,4,-,\"one, \"\"two\"\"\"\n",
        CAPS + "R06,all,4,-,\"one, \"\"two\"\"\"",
        "\uFEFFrule,scope,visits,exempt,document\r\nR06,all,4,-,\"one, \"\"two\"\"\"\r\n",
        "document,exempt,visits,scope,rule\n\"one, \"\"two\"\"\",-,\"4\",all,R06\n"
      })
  void every_permitted_form_is_read_alike(String text) {
    assertThat(Regulation.load(Schedules.with("caps.csv", text)).caps())
        .singleElement()
        .satisfies(
            cap -> {
              assertThat(cap.visits()).isEqualTo(4);
              assertThat(cap.source().document()).isEqualTo("one, \"two\"");
            });
  }

  @ParameterizedTest(name = "{0} is refused at row {1}: {2}")
  @DisplayName("A broken form is refused where it breaks")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          R06,all,4,-,a"b| 2 | 单元格中间出现引号
          R06,all,4,-,"a"b| 2 | 引号之后还有文字
          R06,all,4,-,x~R06,department,2,-,"a| 3 | 引号没有在本行结束
          R06,all,4,-,"a~b"| 2 | 引号没有在本行结束
          R06,all,4,-,a^b| 2 | 单元格中有控制字符
          R06,all,4,-| 2 | 本行有 4 个单元格
          R06,all,4,-,x,y| 2 | 本行有 6 个单元格
          R06,all,4,-,x~~R06,department,2,-,y| 3 | 本行有 1 个单元格
          """)
  void a_broken_form_is_refused_where_it_breaks(String rows, int row, String reason) {
    String text = CAPS + rows.replace('~', '\n').replace('^', '\0') + "\n";
    assertThat(RefusedFilesTest.faults(Schedules.with("caps.csv", text)))
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.row()).isEqualTo(row);
              assertThat(fault.reason().zh()).isEqualTo(reason);
            });
  }

  @ParameterizedTest(name = "{0}: column {1}, {2}")
  @DisplayName("Headings that are unknown, missing or doubled are refused by name")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          rule,scope,visits,exempt,document,note | note | 不认识的表头
          rule,scope,visits,exempt | document | 缺少表头
          rule,scope,visits,exempt,document,scope | scope | 表头重复
          """)
  void wrong_headings_are_refused_by_name(String headings, String column, String reason) {
    assertThat(RefusedFilesTest.faults(Schedules.with("caps.csv", headings + "\n")))
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.row()).isEqualTo(1);
              assertThat(fault.column()).isEqualTo(column);
              assertThat(fault.reason().zh()).isEqualTo(reason);
            });
  }

  @Test
  @DisplayName("A file in another encoding is refused at the first row that betrays it")
  void a_file_in_another_encoding_is_refused() {
    String text = Schedules.text("caps.csv");
    for (Charset charset : List.of(Charset.forName("GB18030"), UTF_16)) {
      assertThat(RefusedFilesTest.faults(Schedules.with("caps.csv", text.getBytes(charset))))
          .singleElement()
          .satisfies(
              fault -> {
                assertThat(fault.row()).isEqualTo(charset.equals(UTF_16) ? 1 : 2);
                assertThat(fault.reason().en()).isEqualTo("not UTF-8");
              });
    }
  }

  @Test
  @DisplayName("An empty file, a huge one and one of endless rows or columns are refused briefly")
  void empty_and_endless_files_are_refused_briefly() {
    for (String text :
        List.of(
            "",
            "\uFEFF",
            "x".repeat(5 << 20),
            ",".repeat(1 << 20),
            CAPS + "x\n".repeat(1 << 20),
            CAPS + "R06,all,4,-," + "x".repeat(1 << 20) + "\n!")) {
      List<RuleFault> faults = RefusedFilesTest.faults(Schedules.with("caps.csv", text));
      assertThat(faults).hasSize(1);
      assertThat(faults.get(0).toString().length()).isLessThan(500);
    }
  }

  @Test
  @DisplayName("A file with any bytes changed is loaded whole or refused with its faults")
  void a_mutated_file_is_loaded_whole_or_refused() {
    long seed = 20260601L;
    System.out.println("mutations of rule files, seed " + seed);
    SplittableRandom random = new SplittableRandom(seed);
    Map<String, byte[]> good = Schedules.files();
    List<String> names = List.copyOf(good.keySet());
    int refused = 0;
    for (int i = 0; i < MUTATIONS; i++) {
      String name = names.get(random.nextInt(names.size()));
      byte[] bytes = good.get(name).clone();
      for (int change = random.nextInt(1, 4); change > 0; change--) {
        bytes[random.nextInt(bytes.length)] = mutation(random);
      }
      try {
        Map<String, byte[]> files = new TreeMap<>(good);
        files.put(name, bytes);
        assertThat(Regulation.load(files).rules()).isNotEmpty();
      } catch (RegulationRefused e) {
        refused++;
        assertThat(e.faults()).isNotEmpty().allMatch(fault -> fault.file().equals(name));
      }
    }
    assertThat(refused).isGreaterThan(MUTATIONS / 2);
  }

  private static byte mutation(SplittableRandom random) {
    byte[] likely = ",\"\n\r\0-*09AZ".getBytes(UTF_8);
    return random.nextInt(4) == 0
        ? (byte) random.nextInt(256)
        : likely[random.nextInt(likely.length)];
  }
}
