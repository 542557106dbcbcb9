package mingqian.publication;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The note beside the daily files 文件说明 that says what their columns mean. */
final class FileReadme {
  private static final String HEAD =
      """
      检查结果公示文件 · Published inspection results

      每天一个文件，文件名是公示日期；每行是一次检查的一个事项。UTF-8（带 BOM）、CRLF、RFC 4180。
      以 = + - @ 等开头的单元格前加了一个撇号，以免被当作公式。
      One file a day, named by the day of publication; one row for each matter of each visit.
      UTF-8 with byte order mark, CRLF, RFC 4180. A cell that begins like a formula has an
      apostrophe before it.

      """;

  private FileReadme() {}

  static byte[] bytes() {
    return Arrays.stream(NationalField.values())
        .map(
            field ->
                "%s\n  %s\n  %s\n"
                    .formatted(field.heading(), field.words().zh(), field.words().en()))
        .collect(Collectors.joining("", HEAD, ""))
        .getBytes(UTF_8);
  }
}
