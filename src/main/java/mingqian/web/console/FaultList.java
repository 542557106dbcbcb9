package mingqian.web.console;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mingqian.directory.sheet.RowFault;
import mingqian.web.PageReader;
import mingqian.web.PageWords;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * The faults of a file as a file 错误行文件: UTF-8 with a byte order mark, so that a spreadsheet opens
 * it; what would be a formula there gets an apostrophe before it.
 */
@RequestScoped
public class FaultList {
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);

  @Inject private PageWords words;
  @Inject private PageReader reader;

  /** The file in the reader's language. */
  InputStream stream(List<RowFault> faults) {
    List<String> headings =
        Stream.of("row", "column", "value", "reason", "hint")
            .map(name -> words.get("imports.fault." + name))
            .toList();
    return new ByteArrayInputStream(write(headings, faults, reader.getLocale()).getBytes(UTF_8));
  }

  /** The text of the file, its first line the headings. */
  static String write(List<String> headings, List<RowFault> faults, Locale locale) {
    StringBuilder text = new StringBuilder().append(BYTE_ORDER_MARK);
    try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
      printer.printRecord(headings);
      for (RowFault fault : faults) {
        printer.printRecord(
            fault.row(),
            safe(fault.column()),
            safe(fault.value()),
            safe(fault.reason().in(locale)),
            safe(fault.hint().in(locale)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static String safe(String cell) {
    return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
  }
}
