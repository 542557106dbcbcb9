package mingqian.directory.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;

/** Faults as a file 错误清单 to take away: UTF-8 with byte order mark, so that Excel opens it. */
public final class FaultFile {
  private static final CSVFormat FORM = CSVFormat.RFC4180;
  private static final Set<Character> LIVE = Set.of('=', '+', '-', '@', '\t', '＝', '＋', '－', '＠');

  private FaultFile() {}

  /** The file: row, column, value, reason and hint of each fault, in the reader's language. */
  public static byte[] of(List<RowFault> faults, Locale locale) {
    boolean english = Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
    Object[] headings = (english ? "row,column,value,reason,hint" : "行,列,值,原因,建议").split(",", -1);
    StringBuilder text = new StringBuilder("\uFEFF").append(FORM.format(headings)).append("\r\n");
    for (RowFault fault : faults) {
      String row =
          FORM.format(
              fault.row(),
              harmless(fault.column()),
              harmless(fault.value()),
              harmless(fault.reason().in(locale)),
              harmless(fault.hint().in(locale)));
      text.append(row).append("\r\n");
    }
    return text.toString().getBytes(UTF_8);
  }

  /** Text that a spreadsheet would take for a formula, behind an apostrophe. */
  private static String harmless(String text) {
    return !text.isEmpty() && LIVE.contains(text.charAt(0)) ? "'" + text : text;
  }
}
