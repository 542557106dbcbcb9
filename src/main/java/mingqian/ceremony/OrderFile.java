package mingqian.ceremony;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import mingqian.ceremony.OrderDraw.Wanted;
import mingqian.directory.imports.FileKind;
import mingqian.directory.imports.OfferedFile;
import mingqian.terms.Digest;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * An order that was typed or sent, written as a file of draw orders 任务文件, so that it is read and
 * refused exactly as the office's own files are: one row for each stratum, in the order asked for.
 *
 * @param number 任务编号
 * @param rows the cells of each stratum, as in {@link #HEADINGS}
 * @param filled the headings whose cells the request left to be filled in
 */
public record OrderFile(String number, List<List<String>> rows, Set<String> filled) {
  /** The headings of the columns. */
  public static final List<String> HEADINGS =
      List.of(
          "计划编号", "任务编号", "任务名称", "抽取编号", "类型", "监管库", "分层", "行业", "信用风险分类", "抽查事项", "抽查比例", "候补数",
          "检查开始", "检查结束", "封存时间", "随机数来源");

  /** Keeps its own copy. */
  public OrderFile {
    rows = List.copyOf(rows);
    filled = Set.copyOf(filled);
  }

  /**
   * The order as it is asked for.
   *
   * @param outside why it is outside the plan, if it is
   */
  public Wanted wanted(Optional<String> outside) {
    return new Wanted(number, offered(), outside, request(outside));
  }

  /** What the request says, without what was filled in: whoever repeats it says the same again. */
  private Digest request(Optional<String> outside) {
    List<List<String>> said =
        rows.stream()
            .map(this::said)
            .sorted(Comparator.comparing(row -> String.join("\n", row)))
            .toList();
    return Digest.of(text(said) + outside.orElse(""));
  }

  private List<String> said(List<String> row) {
    return IntStream.range(0, row.size())
        .mapToObj(i -> filled.contains(HEADINGS.get(i)) ? "" : row.get(i))
        .toList();
  }

  /** The file. */
  OfferedFile offered() {
    return OfferedFile.of(
        FileKind.DRAWS, "order-" + number + ".csv", text().getBytes(StandardCharsets.UTF_8));
  }

  /** Its text. */
  public String text() {
    return text(rows);
  }

  private static String text(List<List<String>> rows) {
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
}
