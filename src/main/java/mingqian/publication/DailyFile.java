package mingqian.publication;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * The daily file 每日公示文件: one row for each matter of each result published on a day. UTF-8 with a
 * byte order mark, CRLF, quoted where needed; rows in order of task, credit code, visit and matter.
 */
final class DailyFile {
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator("\r\n").get();

  private DailyFile() {}

  /** The rows of the results, in their order; one cell for each {@link NationalField}. */
  static List<List<String>> rows(List<PublishedResult> results) {
    return results.stream()
        .flatMap(
            result ->
                result.items().stream()
                    .map(
                        item ->
                            Arrays.stream(NationalField.values())
                                .map(field -> field.value(result, item))
                                .toList()))
        .toList();
  }

  /** The bytes of a file with these rows. */
  static byte[] write(List<List<String>> rows) {
    StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
    text.append(line(headings()));
    rows.forEach(row -> text.append(line(row.stream().map(SafeCell::write).toList())));
    return text.toString().getBytes(UTF_8);
  }

  /**
   * The rows of a file as they were before it was written.
   *
   * @throws IllegalArgumentException if the mark or the headings are not those of a daily file
   */
  static List<List<String>> read(byte[] bytes) {
    String text = new String(bytes, UTF_8);
    if (!text.startsWith(BYTE_ORDER_MARK)) {
      throw new IllegalArgumentException("a byte order mark expected, found none");
    }
    String unmarked = text.substring(BYTE_ORDER_MARK.length());
    try (CSVParser parser = CSVParser.parse(new StringReader(unmarked), FORMAT)) {
      List<List<String>> records = parser.stream().map(record -> record.toList()).toList();
      if (records.isEmpty() || !records.get(0).equals(headings())) {
        throw new IllegalArgumentException(headings() + " expected, found " + records);
      }
      return records.stream()
          .skip(1)
          .map(cells -> cells.stream().map(SafeCell::read).toList())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String line(List<String> cells) {
    return FORMAT.format(cells.toArray()) + FORMAT.getRecordSeparator();
  }

  private static List<String> headings() {
    return Arrays.stream(NationalField.values()).map(NationalField::heading).toList();
  }
}
