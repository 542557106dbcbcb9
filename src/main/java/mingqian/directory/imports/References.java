package mingqian.directory.imports;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import mingqian.directory.sheet.RowFault;
import mingqian.terms.Words;

/** What rows may refer to 引用: known things by their code and by their name. */
public final class References {
  private final String heading;
  private final Map<String, String> codes = new HashMap<>();

  /**
   * Nothing known yet.
   *
   * @param heading the usual heading of the references, for faults
   */
  public References(String heading) {
    this.heading = heading;
  }

  /** Makes a thing known by another word for it, or by the code itself. */
  public void add(String word, String code) {
    codes.put(word, code);
  }

  /** The code of what a row refers to; empty and told if it is unknown. */
  public Optional<String> find(int row, String word, Consumer<RowFault> faults) {
    Optional<String> code = Optional.ofNullable(codes.get(word));
    if (code.isEmpty()) {
      faults.accept(
          new RowFault(
              row,
              heading,
              word,
              new Words("名录库中没有这个" + heading, "not in the directory (" + heading + ")"),
              new Words("请更正，或先导入它", "correct it, or import that thing first")));
    }
    return code;
  }
}
