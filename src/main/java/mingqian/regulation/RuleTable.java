package mingqian.regulation;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mingqian.terms.Words;

/** A rule file as rows under known headings 规则表: strict UTF-8, one cell for each heading. */
final class RuleTable {
  private static final int LARGEST = 4 * 1024 * 1024;
  private static final int MOST_ROWS = 10_000;
  private static final int MOST_COLUMNS = 100;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final RuleFile file;
  private final RuleFaults faults;

  private RuleTable(RuleFile file, RuleFaults faults) {
    this.file = file;
    this.faults = faults;
  }

  /** The rows of the file in order; what cannot be read is added to the faults. */
  static List<RuleRow> read(RuleFile file, byte[] bytes, RuleFaults faults) {
    RuleTable table = new RuleTable(file, faults);
    return table.decode(bytes).map(table::rows).orElse(List.of());
  }

  private Optional<String> decode(byte[] bytes) {
    if (bytes.length > LARGEST) {
      faults.ofFile(
          file.fileName(),
          new Words("文件超过 4 MB", "the file is larger than 4 MB"),
          new Words("规则文件只有几百行，请核对文件", "rule files have some hundred rows: is it the right one?"));
      return Optional.empty();
    }
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CharBuffer text = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
    text.flip();
    if (result.isError()) {
      int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
      fault(
          line,
          "",
          new Words("不是 UTF-8 编码", "not UTF-8"),
          new Words("请另存为 UTF-8 编码的 CSV", "save it as CSV in UTF-8"));
      return Optional.empty();
    }
    boolean marked = text.length() > 0 && text.charAt(0) == BYTE_ORDER_MARK;
    return Optional.of(text.toString().substring(marked ? 1 : 0));
  }

  private List<RuleRow> rows(String text) {
    int before = faults.count();
    List<CsvRecord> records = CsvReader.read(file.fileName(), text, faults);
    if (records.isEmpty()) {
      if (faults.count() == before) {
        fault(1, "", new Words("文件是空的", "the file is empty"), expectedHeadings());
      }
      return List.of();
    }
    List<String> headings = records.get(0).cells();
    if (records.size() > MOST_ROWS || headings.size() > MOST_COLUMNS) {
      faults.ofFile(
          file.fileName(),
          new Words("行或列过多", "too many rows or columns"),
          new Words("最多 10000 行、100 列", "at most 10000 rows and 100 columns"));
      return List.of();
    }
    if (!headingsAreSound(headings)) {
      return List.of();
    }
    List<RuleRow> rows = new ArrayList<>();
    for (CsvRecord record : records.subList(1, records.size())) {
      row(headings, record).ifPresent(rows::add);
    }
    return rows;
  }

  private Optional<RuleRow> row(List<String> headings, CsvRecord record) {
    if (record.cells().size() != headings.size()) {
      fault(
          record.line(),
          String.join(",", record.cells()),
          new Words(
              "本行有 " + record.cells().size() + " 个单元格",
              "the row has " + record.cells().size() + " cells"),
          new Words(
              "应有 " + headings.size() + " 个，与表头一致；不要留空行",
              headings.size() + " are expected, as in the heading; leave no row empty"));
      return Optional.empty();
    }
    Map<String, String> cells = new HashMap<>(file.laterHeadings());
    for (int i = 0; i < headings.size(); i++) {
      cells.put(headings.get(i), record.cells().get(i));
    }
    return Optional.of(new RuleRow(file, record.line(), cells, faults));
  }

  private boolean headingsAreSound(List<String> headings) {
    int before = faults.count();
    Set<String> seen = new HashSet<>();
    for (String heading : headings) {
      if (!seen.add(heading)) {
        headingFault(heading, new Words("表头重复", "a heading stands twice"));
      } else if (!isKnown(heading)) {
        headingFault(heading, new Words("不认识的表头", "an unknown heading"));
      }
    }
    file.headings().stream()
        .filter(heading -> !seen.contains(heading))
        .forEach(heading -> headingFault(heading, new Words("缺少表头", "a heading is missing")));
    return faults.count() == before;
  }

  private boolean isKnown(String heading) {
    return file.headings().contains(heading) || file.laterHeadings().containsKey(heading);
  }

  private void headingFault(String heading, Words reason) {
    String column = heading.isEmpty() ? RuleFaults.WHOLE_ROW : heading;
    faults.add(new RuleFault(file.fileName(), 1, column, heading, reason, expectedHeadings()));
  }

  private Words expectedHeadings() {
    String line = String.join(",", file.headings());
    String may = String.join(",", file.laterHeadings().keySet());
    return may.isEmpty()
        ? new Words("表头应为 " + line, "the headings are " + line)
        : new Words("表头应为 " + line + "；可加 " + may, "the headings are " + line + "; may be: " + may);
  }

  private void fault(int line, String value, Words reason, Words hint) {
    faults.add(new RuleFault(file.fileName(), line, RuleFaults.WHOLE_ROW, value, reason, hint));
  }
}
