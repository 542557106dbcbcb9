package mingqian.directory.sheet;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mingqian.terms.Words;

/** Cells of words 文字. */
public final class Texts {
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\uFFFD]");
  private static final Pattern LIST = Pattern.compile("[,，、;；]");

  private Texts() {}

  /**
   * Words on one line, blanks at the ends and line breaks repaired.
   *
   * @param longest the most UTF-16 units
   */
  public static CellForm<String> upTo(int longest) {
    return cell -> {
      String tidy = Tidy.oneLine(cell);
      if (tidy.length() > longest) {
        return new Parsed.Bad<>(
            new Words("超过 " + longest + " 个字", "longer than " + longest + " characters"),
            new Words("请缩短", "shorten it"));
      }
      if (CONTROL.matcher(tidy).find()) {
        return new Parsed.Bad<>(
            new Words("含有控制字符或乱码", "contains control or garbled characters"),
            new Words("请删去后重新输入", "delete them and type it again"));
      }
      return cell.equals(tidy)
          ? new Parsed.Good<>(tidy)
          : new Parsed.Repaired<>(
              tidy, new Words("已去除多余空白或换行", "surplus blanks or line breaks removed"));
    };
  }

  /** Several words separated by comma, enumeration comma or semicolon, full-width or not. */
  public static CellForm<Set<String>> listOf(int longest) {
    CellForm<String> words = upTo(Integer.MAX_VALUE);
    return cell -> {
      Parsed<Set<String>> parts = words.parse(cell).map(Texts::split);
      return split(cell).stream().anyMatch(part -> part.length() > longest)
          ? new Parsed.Bad<>(
              new Words("有一项超过 " + longest + " 个字", "a part longer than " + longest),
              new Words("各项之间用“，”分隔", "separate the parts by commas"))
          : parts;
    };
  }

  static Set<String> split(String text) {
    return Arrays.stream(LIST.split(text))
        .map(Tidy::strip)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
