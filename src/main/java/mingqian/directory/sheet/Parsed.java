package mingqian.directory.sheet;

import java.util.function.Function;
import mingqian.terms.Words;

/** What came of reading one cell 单元格. */
public sealed interface Parsed<T> {
  /** Read as it stands. */
  record Good<T>(T value) implements Parsed<T> {}

  /** Read after a repair that is reported. */
  record Repaired<T>(T value, Words how) implements Parsed<T> {}

  /** Refused. */
  record Bad<T>(Words reason, Words hint) implements Parsed<T> {}

  /** The value made into another one, repaired or refused as before. */
  default <U> Parsed<U> map(Function<T, U> change) {
    if (this instanceof Good<T> good) {
      return new Good<>(change.apply(good.value));
    }
    if (this instanceof Repaired<T> repaired) {
      return new Repaired<>(change.apply(repaired.value), repaired.how);
    }
    Bad<T> bad = (Bad<T>) this;
    return new Bad<>(bad.reason, bad.hint);
  }

  /** Good if the text was tidy already, else repaired by tidying. */
  static <T> Parsed<T> tidied(String cell, String tidy, T value) {
    return cell.equals(tidy)
        ? new Good<>(value)
        : new Repaired<>(
            value,
            new Words(
                "已去除空白、全角字符、连接符或“.0”，读作 " + tidy,
                "spaces, full-width characters, dashes or '.0' tidied; read as " + tidy));
  }
}
