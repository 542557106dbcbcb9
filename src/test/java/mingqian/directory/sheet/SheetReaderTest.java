package mingqian.directory.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetReaderTest {
  @ParameterizedTest
  @ValueSource(strings = {",", "\t", ";"})
  void the_separator_is_found(String separator) {
    Reading<Note> reading = read("\"词\"%s\"说明\"\n甲%s\"一,二;三\"\n".formatted(separator, separator));
    assertThat(reading.facts().separator()).isEqualTo(separator);
    assertThat(reading.rows()).containsExactly(new Line<>(2, new Note("甲", "一,二;三")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void rows_are_numbered_as_a_spreadsheet_does(String end) {
    String text =
        String.join(
            end,
            "某市名录（标题）,",
            "\"填表说明：" + end + "词为必填\",",
            "*词（必填）,说明",
            "甲,\"两" + end + "行\"",
            "",
            ",",
            "乙,",
            ",没有词",
            "");
    Reading<Note> reading = read(text);
    assertThat(reading.rows())
        .containsExactly(new Line<>(4, new Note("甲", "两 行")), new Line<>(7, new Note("乙", "")));
    assertThat(reading.faults())
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.row()).isEqualTo(8);
              assertThat(fault.column()).isEqualTo("*词(必填)".replace('(', '（').replace(')', '）'));
              assertThat(fault.reason().zh()).isEqualTo("不能为空");
              assertThat(fault.reason().en()).isEqualTo("must not be empty");
            });
    assertThat(reading.facts().rows()).isEqualTo(3);
    assertThat(reading.repairs()).singleElement().extracting(Repair::row).isEqualTo(4);
  }

  @Test
  void headings_come_in_any_order_and_unknown_ones_are_told() {
    Reading<Note> reading = read("电话,说明,词\n1,一,甲\n");
    assertThat(reading.rows()).containsExactly(new Line<>(2, new Note("甲", "一")));
    assertThat(reading.facts().ignored()).containsExactly("电话");
  }

  @Test
  void a_doubled_heading_is_refused_also_by_its_alias() {
    assertThat(read("词,词语\n甲,乙\n").faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.reason().zh()).isEqualTo("表头重复：词"));
    assertThat(read("词,备注,备注\n甲,,\n").faults()).hasSize(1);
  }

  @Test
  void a_missing_heading_is_named_with_its_aliases() {
    assertThat(read("标题,\n说明,电话\n一,1\n").faults())
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.row()).isEqualTo(2);
              assertThat(fault.column()).isEqualTo("词");
              assertThat(fault.hint().zh()).contains("词、词语");
            });
  }

  @Test
  void a_file_without_any_heading_is_refused() {
    assertThat(read("甲,乙\n丙,丁\n").faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.reason().zh()).isEqualTo("没有找到表头"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n ", "词,说明\n", "词,说明\n,\n"})
  void a_file_without_rows_is_refused(String text) {
    assertThat(read(text).faults()).hasSize(1);
    assertThat(read(text).rows()).isEmpty();
  }

  @Test
  void quotes_that_do_not_pair_up_are_refused_with_the_row() {
    assertThat(read("词,说明\n甲,\n乙,\"开\n丙,\n").faults())
        .singleElement()
        .extracting(RowFault::row)
        .isEqualTo(3);
    assertThat(read("词,说明\n甲,\"一\"二\n").faults()).hasSize(1);
  }

  @Test
  void a_nul_is_refused_with_its_row() {
    assertThat(read("词,说明\n甲,\n乙\0,\n").faults())
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.row()).isEqualTo(3);
              assertThat(fault.reason().zh()).contains("NUL");
            });
  }

  @Test
  void a_cell_of_a_megabyte_is_refused_and_the_other_rows_are_read() {
    Reading<Note> reading = read("词,说明\n甲," + "长".repeat(1 << 20) + "\n乙,\n");
    assertThat(reading.rows()).containsExactly(new Line<>(3, new Note("乙", "")));
    assertThat(reading.faults())
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.row()).isEqualTo(2);
              assertThat(fault.value().length()).isLessThan(100);
            });
  }

  @Test
  void ten_thousand_columns_are_refused() {
    assertThat(read("词,说明" + ",列".repeat(10_000) + "\n甲\n").faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.reason().zh()).contains("10002 列"));
  }

  @Test
  void a_row_with_too_many_or_too_few_cells_is_refused() {
    assertThat(read("词,说明\n甲,一,二\n乙\n丙,三\n").faults())
        .extracting(RowFault::row)
        .containsExactly(2, 3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PK\u0003\u0004词", "<?xml version='1.0'?><词/>", "<html><table>词"})
  void what_is_no_text_sheet_is_told_how_to_be_saved(String text) {
    assertThat(read(text).faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.hint().zh()).contains("另存为"));
  }

  private static Reading<Note> read(String text) {
    return new SheetReader<>(new Note.Form()).read(text.getBytes(UTF_8));
  }
}
