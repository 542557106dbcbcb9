package mingqian.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A committed sample file as the tests read it 样例表: strictly decoded, by its headings, without the
 * importers of the office.
 *
 * @param text the decoded text, without byte order mark
 * @param headings in order of the file
 * @param rows the rows below the headings
 */
record SampleTable(String text, List<String> headings, List<CSVRecord> rows) {
  static final Set<String> ALIVE = Set.of("存续", "在营", "开业");

  static SampleTable enterprises() {
    return utf8("inspector-pool/enterprises.csv");
  }

  static SampleTable inspectors() {
    return read("inspector-pool/inspectors.csv", Charset.forName("GB18030"));
  }

  static SampleTable utf8(String name) {
    return read(name, StandardCharsets.UTF_8);
  }

  private static SampleTable read(String name, Charset charset) {
    try {
      byte[] bytes = Files.readAllBytes(Path.of(name));
      String text = decode(bytes, charset).replaceFirst("^\uFEFF", "");
      CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
      try (CSVParser parser = CSVParser.parse(text, format)) {
        return new SampleTable(text, parser.getHeaderNames(), parser.getRecords());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** Decodes; malformed bytes are an error, never a replacement character. */
  static String decode(byte[] bytes, Charset charset) throws CharacterCodingException {
    return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }

  /** A rate such as {@code 0.4%} in 1/10,000. */
  static long tenThousandths(String rate) {
    return new BigDecimal(rate.replace("%", "")).movePointRight(2).longValueExact();
  }

  /** The cells of one column, from the top. */
  List<String> column(String heading) {
    return rows.stream().map(row -> row.get(heading)).toList();
  }

  /** How often each value of a column occurs. */
  Map<String, Long> counts(String heading) {
    return column(heading).stream()
        .collect(Collectors.groupingBy(value -> value, Collectors.counting()));
  }
}
