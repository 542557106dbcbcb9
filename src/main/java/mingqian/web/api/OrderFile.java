package mingqian.web.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mingqian.directory.imports.FileKind;
import mingqian.directory.imports.OfferedFile;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * An order in JSON written as a file of draw orders 任务文件, so that it is read and refused exactly as
 * the office's own files are: one row for each stratum, in the order of the request.
 *
 * @param number 任务编号
 * @param rows the cells of each stratum, as in {@link #FIELDS}
 */
record OrderFile(String number, List<List<String>> rows) {
  /** The fields of the request by heading, in the order of the columns. */
  static final Map<String, String> FIELDS =
      Map.ofEntries(
          Map.entry("计划编号", "plan"),
          Map.entry("任务编号", "number"),
          Map.entry("任务名称", "name"),
          Map.entry("抽取编号", "id"),
          Map.entry("类型", "kind"),
          Map.entry("监管库", "library"),
          Map.entry("分层", "strata[].name"),
          Map.entry("行业", "strata[].industries"),
          Map.entry("抽查事项", "strata[].matters"),
          Map.entry("抽查比例", "strata[].rate"),
          Map.entry("候补数", "strata[].reserve"),
          Map.entry("检查开始", "window.from"),
          Map.entry("检查结束", "window.until"),
          Map.entry("封存时间", "sealAt"),
          Map.entry("随机数来源", "randomness"));

  /** The headings of the columns. */
  static final List<String> HEADINGS =
      List.of(
          "计划编号", "任务编号", "任务名称", "抽取编号", "类型", "监管库", "分层", "行业", "抽查事项", "抽查比例", "候补数", "检查开始",
          "检查结束", "封存时间", "随机数来源");

  /** Keeps its own copy. */
  OrderFile {
    rows = List.copyOf(rows);
  }

  /** The file. */
  OfferedFile offered() {
    return OfferedFile.of(
        FileKind.DRAWS, "api-" + number + ".csv", text().getBytes(StandardCharsets.UTF_8));
  }

  /** Its text. */
  String text() {
    List<List<String>> lines = new ArrayList<>();
    lines.add(HEADINGS);
    lines.addAll(rows);
    StringBuilder text = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
      printer.printRecords(lines);
    } catch (IOException e) {
      throw new UncheckedIOException("a text cannot fail to be written", e);
    }
    return text.toString();
  }

  /** The field of the request that a heading and a row of the file stand for. */
  static String field(String heading, int row) {
    int stratum = Math.max(0, row - 2);
    return FIELDS.getOrDefault(heading, "strata[]").replace("[]", "[" + stratum + "]");
  }
}
