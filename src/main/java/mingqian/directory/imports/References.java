package mingqian.directory.imports;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import mingqian.directory.sheet.RowFault;
import mingqian.terms.Words;

/** What rows may refer to 引用: known things by their code and by their name. */
public final class References {
  private final String noun;
  private final String column;
  private final Map<String, String> codes = new HashMap<>();

  /**
   * Nothing known yet.
   *
   * @param heading the usual heading of the references, for faults
   */
  public References(String heading) {
    this(heading, heading);
  }

  /**
   * Nothing known yet.
   *
   * @param noun what the things are called
   * @param column the usual heading of the references, for faults
   */
  References(String noun, String column) {
    this.noun = noun;
    this.column = column;
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
              column,
              word,
              new Words("名录库中没有这个" + noun, "not in the directory (" + noun + ")"),
              new Words("请更正，或先导入它", "correct it, or import that thing first")));
    }
    return code;
  }
}
