package mingqian.draw;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mingqian.terms.Words;

/**
 * A canonical file 规范文件: UTF-8 without BOM, LF after every row, the header, then the rows sorted by
 * their bytes, none twice, no quoting. One content has exactly one sequence of bytes.
 *
 * @param header the headings
 * @param rows the cells of each row, in any order; every row as long as the header
 */
public record CanonicalFile(List<String> header, List<List<String>> rows) {
  /** Refuses with {@link IllegalArgumentException} cells that the file could not hold. */
  public CanonicalFile {
    header = List.copyOf(header);
    rows = rows.stream().map(List::copyOf).toList();
    for (String heading : header) {
      require(heading.replace('_', '-'));
    }
    for (List<String> row : rows) {
      if (row.size() != header.size()) {
        throw new IllegalArgumentException(header.size() + " cells expected, found " + row);
      }
      row.forEach(CanonicalFile::require);
    }
  }

  /**
   * The one sequence of bytes of this content.
   *
   * @throws IllegalArgumentException if a row stands in it twice
   */
  public byte[] bytes() {
    List<String> lines = rows.stream().map(row -> String.join(",", row)).sorted().toList();
    StringBuilder text = new StringBuilder(String.join(",", header)).append('\n');
    String before = "";
    for (String line : lines) {
      if (line.equals(before)) {
        throw new IllegalArgumentException("row stands twice: " + line);
      }
      text.append(line).append('\n');
      before = line;
    }
    return text.toString().getBytes(StandardCharsets.US_ASCII);
  }

  /**
   * Reads a canonical file; refuses anything else.
   *
   * @param name the name for the problems
   * @param bytes the content
   * @param header the headings it must have
   * @throws RefusedFolder with every problem, by line
   */
  public static CanonicalFile read(String name, byte[] bytes, List<String> header) {
    Problems problems = new Problems();
    List<List<String>> rows = rows(name, bytes, header, problems);
    problems.refuseIfAny();
    return new CanonicalFile(header, rows);
  }

  /** The rows that have no problem; notes the others. */
  static List<List<String>> rows(
      String name, byte[] bytes, List<String> header, Problems problems) {
    // One character per byte: a foreign byte stays visible at its place.
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    if (text.startsWith("\u00ef\u00bb\u00bf")) {
      problems.add(name, 1, new Words("不得有字节顺序标记（BOM）", "a byte order mark is not allowed"));
      return List.of();
    }
    if (!text.endsWith("\n")) {
      problems.add(name, noLineFeed());
      return List.of();
    }
    List<String> lines = List.of(text.substring(0, text.length() - 1).split("\n", -1));
    Optional<Words> fault = headerFault(header, lines.get(0));
    if (fault.isPresent()) {
      problems.add(name, 1, fault.get());
      return List.of();
    }
    return body(name, lines, header.size(), problems);
  }

  static Words noLineFeed() {
    return new Words("最后一行后缺少换行符", "LF is missing after the last line");
  }

  /** What is wrong with the first line. */
  static Optional<Words> headerFault(List<String> header, String line) {
    String expected = String.join(",", header);
    return line.equals(expected)
        ? Optional.empty()
        : Optional.of(
            new Words(
                "表头应为 " + expected + "，实为 " + printable(line),
                "header must be " + expected + ", found " + printable(line)));
  }

  /** What is wrong with a line behind that one. */
  static Optional<Words> orderFault(String before, String line) {
    return line.compareTo(before) > 0
        ? Optional.empty()
        : Optional.of(new Words("重复或未按字节排序", "stands twice or is not sorted by bytes"));
  }

  static List<String> cells(String line) {
    return List.of(line.split(",", -1));
  }

  /** What is wrong with the cells of a line that must have so many. */
  static Optional<Words> lineFault(String line, List<String> cells, int width) {
    if (cells.size() != width) {
      return Optional.of(
          new Words(
              "应有 " + width + " 格，实有 " + cells.size() + " 格",
              width + " cells expected, found " + cells.size()));
    }
    for (String cell : cells) {
      if (!isCell(cell)) {
        return Optional.of(foreign(line));
      }
    }
    return Optional.empty();
  }

  private static List<List<String>> body(
      String name, List<String> lines, int width, Problems problems) {
    List<List<String>> rows = new ArrayList<>(lines.size());
    for (int i = 1; i < lines.size(); i++) {
      int number = i + 1;
      String line = lines.get(i);
      if (i > 1) {
        orderFault(lines.get(i - 1), line).ifPresent(found -> problems.add(name, number, found));
      }
      List<String> cells = cells(line);
      Optional<Words> fault = lineFault(line, cells, width);
      if (fault.isPresent()) {
        problems.add(name, number, fault.get());
      } else {
        rows.add(cells);
      }
    }
    return rows;
  }

  private static Words foreign(String line) {
    if (line.indexOf('\r') >= 0) {
      return new Words("不得有回车符（CR）", "carriage return is not allowed");
    }
    if (line.indexOf('"') >= 0) {
      return new Words("不得使用引号", "quoting is not allowed");
    }
    return new Words(
        "有空格子或不允许的字符：" + printable(line),
        "an empty cell or a character that is not allowed: " + printable(line));
  }

  private static String printable(String line) {
    String shown = line.length() > 80 ? line.substring(0, 80) + "..." : line;
    return shown.replaceAll("[^\\x20-\\x7e]", "?");
  }

  private static boolean isCell(String cell) {
    return Form.isField(cell) || cell.equals(ProfileLine.ANYONE);
  }

  private static void require(String cell) {
    if (!isCell(cell)) {
      throw new IllegalArgumentException("not fit for a canonical file: " + cell);
    }
  }
}
