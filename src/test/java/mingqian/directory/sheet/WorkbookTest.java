package mingqian.directory.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookTest {
  private static final String SPREADSHEET =
      "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

  @Test
  void titles_stand_above_the_headings_and_rows_keep_their_numbers() throws IOException {
    Reading<Note> reading =
        read(
            sheet -> {
              sheet.value(0, 0, "某市名录（标题）");
              sheet.value(2, 1, "说明");
              sheet.value(2, 0, "*词（必填）");
              sheet.value(2, 2, "电话");
              sheet.value(3, 0, "甲");
              sheet.value(7, 0, "乙");
              sheet.value(7, 1, " 二 ");
              sheet.value(8, 1, "没有词");
            });
    assertThat(reading.rows())
        .containsExactly(new Line<>(4, new Note("甲", "")), new Line<>(8, new Note("乙", "二")));
    assertThat(reading.faults()).singleElement().extracting(RowFault::row).isEqualTo(9);
    assertThat(reading.facts())
        .isEqualTo(
            new SheetFacts("xlsx", "", "名录", 3, List.of("电话"), Map.of("词", "*词（必填）", "说明", "说明")));
  }

  @Test
  void cells_are_read_as_a_person_sees_them() throws IOException {
    assertThat(seen(sheet -> sheet.value(1, 0, 4))).isEqualTo("4");
    assertThat(seen(sheet -> sheet.value(1, 0, 0.25))).isEqualTo("0.25");
    assertThat(seen(sheet -> sheet.value(1, 0, true))).isEqualTo("TRUE");
    assertThat(seen(sheet -> formatted(sheet, 0.05, "0%"))).isEqualTo("5%");
    assertThat(seen(sheet -> formatted(sheet, 0.035, "0.0%"))).isEqualTo("3.5%");
    assertThat(seen(sheet -> formatted(sheet, 12, "0\"天\""))).isEqualTo("12");
    assertThat(seen(sheet -> formatted(sheet, 0, "#,##0.00"))).isEqualTo("0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"yyyy-mm-dd", "yyyy\"年\"m\"月\"d\"日\"", "[$-804]yyyy/m/d;@"})
  void a_day_is_a_day_in_any_format(String format) throws IOException {
    assertThat(
            seen(
                sheet -> {
                  sheet.value(1, 0, LocalDate.of(2026, 5, 28));
                  sheet.style(1, 0).format(format).set();
                }))
        .isEqualTo("2026-05-28");
  }

  @ParameterizedTest
  @CsvSource({
    "913610000000000000,9.1361E+17",
    "123456789012345,123456789012345",
    "1234567890123450,1.23456789012345E+15"
  })
  void a_number_that_excel_has_rounded_shows_it(long number, String seen) throws IOException {
    assertThat(seen(sheet -> sheet.value(1, 0, number))).isEqualTo(seen);
  }

  @Test
  void the_visible_sheet_with_most_headings_is_read() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (var book = new org.dhatim.fastexcel.Workbook(out, "test", "1.0")) {
      Worksheet hidden = book.newWorksheet("旧");
      hidden.setVisibilityState(VisibilityState.HIDDEN);
      fill(hidden, "藏");
      book.newWorksheet("填表说明").value(0, 0, "请填第三页");
      fill(book.newWorksheet("名录一"), "甲");
      fill(book.newWorksheet("名录二"), "乙");
    }
    Reading<Note> reading = read(out.toByteArray());
    assertThat(reading.facts().sheet()).isEqualTo("名录一");
    assertThat(reading.rows()).containsExactly(new Line<>(2, new Note("甲", "说")));
  }

  @Test
  void formulas_count_with_what_excel_had_reckoned_and_their_failures_are_told() throws Exception {
    Reading<Note> reading =
        read(
            book(
                row(1, inline("A1", "词") + inline("B1", "说明"))
                    + row(
                        2,
                        "<c r=\"A2\" t=\"str\"><f>CONCAT(\"甲\",\"乙\")</f><v>甲乙</v></c>"
                            + "<c r=\"B2\"><f>1+1</f><v>2</v></c>")
                    + row(3, "<c r=\"A3\" t=\"e\"><f>A9/0</f><v>#DIV/0!</v></c>")));
    assertThat(reading.rows())
        .as("%s", reading.faults())
        .containsExactly(new Line<>(2, new Note("甲乙", "2")));
    assertThat(reading.faults())
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.row()).isEqualTo(3);
              assertThat(fault.reason().zh()).contains("#DIV/0!");
            });
  }

  @Test
  void a_part_that_swells_beyond_measure_is_refused() throws Exception {
    String blanks = String.join("", Collections.nCopies(40_000, " ".repeat(1_000)));
    assertRefused(book("<!--" + blanks + "-->"), "过大");
  }

  @Test
  void entities_are_not_followed() throws Exception {
    String sheet =
        "<!DOCTYPE s [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><worksheet "
            + SPREADSHEET
            + "><sheetData>"
            + row(1, inline("A1", "词"))
            + row(2, inline("A2", "&a;"))
            + "</sheetData></worksheet>";
    assertRefused(zipped(sheet), "损坏");
  }

  @Test
  void damage_anywhere_ends_in_an_answer() throws IOException {
    byte[] sound = workbook(sheet -> fill(sheet, "甲"));
    assertThat(read(sound).faults()).isEmpty();
    for (int at = 0; at < sound.length; at += 7) {
      byte[] bad = sound.clone();
      bad[at] ^= 0x55;
      Reading<Note> reading = read(bad);
      assertThat(reading.rows().size() + reading.faults().size()).as("byte %d", at).isPositive();
      assertThat(read(Arrays.copyOf(sound, at)).faults()).as("cut at %d", at).isNotEmpty();
    }
  }

  @Test
  void a_zip_that_is_no_workbook_is_refused() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("名录.csv"));
      zip.write("词\n甲\n".getBytes(UTF_8));
    }
    assertRefused(out.toByteArray(), "损坏");
  }

  @Test
  void a_workbook_of_the_old_kind_says_what_to_save_it_as() {
    byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};
    assertThat(read(old).faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.hint().zh()).contains("xlsx").contains("CSV"));
  }

  private static void assertRefused(byte[] bytes, String why) {
    Reading<Note> reading = read(bytes);
    assertThat(reading.rows()).isEmpty();
    assertThat(reading.faults())
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.row()).isZero();
              assertThat(fault.reason().zh()).contains(why);
            });
  }

  /** What the only cell under the heading is read as. */
  private static String seen(Consumer<Worksheet> cell) throws IOException {
    Reading<Note> reading =
        read(
            sheet -> {
              sheet.value(0, 0, "词");
              cell.accept(sheet);
            });
    assertThat(reading.faults()).isEmpty();
    return reading.rows().get(0).record().word();
  }

  private static void formatted(Worksheet sheet, Number number, String format) {
    sheet.value(1, 0, number);
    sheet.style(1, 0).format(format).set();
  }

  private static void fill(Worksheet sheet, String word) {
    sheet.value(0, 0, "词");
    sheet.value(0, 1, "说明");
    sheet.value(1, 0, word);
    sheet.value(1, 1, "说");
  }

  private static Reading<Note> read(Consumer<Worksheet> content) throws IOException {
    return read(workbook(content));
  }

  private static Reading<Note> read(byte[] bytes) {
    return new SheetReader<>(new Note.Form()).read(bytes);
  }

  private static byte[] workbook(Consumer<Worksheet> content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (var book = new org.dhatim.fastexcel.Workbook(out, "test", "1.0")) {
      content.accept(book.newWorksheet("名录"));
    }
    return out.toByteArray();
  }

  /** A workbook written by hand, with these rows. */
  private static byte[] book(String rows) throws IOException {
    return zipped("<worksheet " + SPREADSHEET + "><sheetData>" + rows + "</sheetData></worksheet>");
  }

  private static byte[] zipped(String sheet) throws IOException {
    String relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      part(
          zip,
          "xl/workbook.xml",
          "<workbook %s xmlns:r=\"%s\"><sheets><sheet name=\"一\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
              .formatted(SPREADSHEET, relations));
      part(
          zip,
          "xl/_rels/workbook.xml.rels",
          "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
              + "<Relationship Id=\"r1\" Type=\"%s/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
                  .formatted(relations));
      part(
          zip,
          "[Content_Types].xml",
          "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
              + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>");
      part(zip, "xl/worksheets/sheet1.xml", sheet);
    }
    return out.toByteArray();
  }

  private static void part(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(UTF_8));
    zip.closeEntry();
  }

  private static String row(int number, String cells) {
    return "<row r=\"%d\">%s</row>".formatted(number, cells);
  }

  private static String inline(String at, String text) {
    return "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(at, text);
  }
}
