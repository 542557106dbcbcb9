package mingqian.regulation;

import java.util.ArrayList;
import java.util.List;
import mingqian.terms.Words;

/**
 * A strict reader of comma-separated text (RFC 4180): LF or CRLF, quotes only around a whole cell
 * and doubled inside it, no control characters, so that every row is one line. It stops at the
 * first place where the form is broken, since nothing after it can be told apart.
 */
final class CsvReader {
  private static final char QUOTE = '"';

  private final String file;
  private final String text;
  private final RuleFaults faults;
  private final List<CsvRecord> records = new ArrayList<>();
  private final StringBuilder cell = new StringBuilder();
  private List<String> cells = new ArrayList<>();
  private int at;
  private int line = 1;

  private CsvReader(String file, String text, RuleFaults faults) {
    this.file = file;
    this.text = text;
    this.faults = faults;
  }

  /** The records up to the end, or up to the first broken place, which is added to the faults. */
  static List<CsvRecord> read(String file, String text, RuleFaults faults) {
    CsvReader reader = new CsvReader(file, text, faults);
    while (reader.at < text.length() && reader.readCell()) {
      // each cell moves the reader on
    }
    return reader.records;
  }

  private boolean readCell() {
    cell.setLength(0);
    boolean sound = peek() == QUOTE ? readQuoted() : readPlain();
    return sound && endCell();
  }

  private boolean readPlain() {
    while (at < text.length() && !atCellEnd()) {
      if (text.charAt(at) == QUOTE) {
        return broken("单元格中间出现引号", "a quote inside an unquoted cell");
      }
      if (!take()) {
        return false;
      }
    }
    return true;
  }

  private boolean readQuoted() {
    at++;
    while (peek() != '\n' && peek() != '\r') {
      if (peek() == QUOTE) {
        at++;
        if (peek() != QUOTE) {
          return true;
        }
      }
      if (!take()) {
        return false;
      }
    }
    return broken("引号没有在本行结束", "a quote that does not end on its row");
  }

  private boolean take() {
    char c = text.charAt(at);
    if (Character.isISOControl(c)) {
      return broken("单元格中有控制字符", "a control character in a cell");
    }
    cell.append(c);
    at++;
    return true;
  }

  private boolean endCell() {
    cells.add(cell.toString());
    if (at < text.length() && text.charAt(at) == ',') {
      at++;
      if (at == text.length()) {
        cells.add("");
        endRecord(line);
      }
      return true;
    }
    int ended = line;
    if (at < text.length() && !skipLineEnd()) {
      return broken("引号之后还有文字", "text after a closing quote");
    }
    endRecord(ended);
    return true;
  }

  private void endRecord(int ended) {
    records.add(new CsvRecord(ended, cells));
    cells = new ArrayList<>();
  }

  private boolean skipLineEnd() {
    int length = text.startsWith("\r\n", at) ? 2 : text.charAt(at) == '\n' ? 1 : 0;
    at += length;
    line += length > 0 ? 1 : 0;
    return length > 0;
  }

  private boolean atCellEnd() {
    return text.charAt(at) == ',' || text.charAt(at) == '\n' || text.startsWith("\r\n", at);
  }

  private char peek() {
    return at < text.length() ? text.charAt(at) : '\n';
  }

  private boolean broken(String zh, String en) {
    faults.add(
        new RuleFault(
            file,
            line,
            RuleFaults.WHOLE_ROW,
            cell.toString(),
            new Words(zh, en),
            new Words(
                "请按逗号分隔的 UTF-8 文本保存；含逗号的单元格整格加引号，其后各行尚未检查",
                "save as comma-separated UTF-8 text, quote whole cells that hold a comma; the rows"
                    + " below were not checked")));
    return false;
  }
}
