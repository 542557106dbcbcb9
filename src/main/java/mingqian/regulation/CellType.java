package mingqian.regulation;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mingqian.terms.Words;

/**
 * What may stand in a cell of a rule file 单元格类型.
 *
 * @param reason what is wrong with anything else
 * @param hint what would be right
 * @param reader the value of a text, or empty where the text is not of this type
 */
record CellType<T>(Words reason, Words hint, Function<String, Optional<T>> reader) {

  /** The same type, or the mark that stands for "any" or "none". */
  CellType<Optional<T>> or(String mark) {
    return new CellType<>(
        reason,
        new Words(hint.zh() + "；或填 " + mark, hint.en() + "; or " + mark),
        text -> {
          Optional<T> value = text.equals(mark) ? Optional.empty() : reader.apply(text);
          return Optional.of(value).filter(v -> v.isPresent() || text.equals(mark));
        });
  }

  /** One of some values, each written in one way. */
  static <T> CellType<T> oneOf(Words reason, T[] values, Function<T, String> written) {
    String choice = Arrays.stream(values).map(written).collect(Collectors.joining(" "));
    return new CellType<>(
        reason,
        new Words("可填：" + choice, "one of: " + choice),
        text -> Stream.of(values).filter(value -> written.apply(value).equals(text)).findFirst());
  }

  /** A whole number in plain digits. */
  static CellType<Integer> number(int least, int most) {
    return new CellType<>(
        new Words("不是允许的数字", "not a permitted number"),
        new Words(
            "填 " + least + " 到 " + most + " 之间的整数", "a whole number from " + least + " to " + most),
        text ->
            text.matches("0|[1-9][0-9]{0,8}")
                ? Optional.of(Integer.valueOf(text)).filter(n -> n >= least && n <= most)
                : Optional.empty());
  }
}
