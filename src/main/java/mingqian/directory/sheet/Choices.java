package mingqian.directory.sheet;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mingqian.terms.Words;

/**
 * Cells that hold one of a few words 选项, each known by several writings.
 *
 * @param <T> what the words mean
 */
public final class Choices<T> implements CellForm<T> {
  private final Map<String, T> meanings = new HashMap<>();
  private final Set<String> usual = new LinkedHashSet<>();

  /** Adds a meaning: its usual writing first, then the others. */
  public Choices<T> with(T meaning, String first, String... others) {
    usual.add(first);
    meanings.put(Tidy.code(first), meaning);
    for (String other : others) {
      meanings.put(Tidy.code(other), meaning);
    }
    return this;
  }

  @Override
  public Parsed<T> parse(String cell) {
    String text = Tidy.code(cell);
    return Optional.ofNullable(meanings.get(text))
        .map(meaning -> Parsed.tidied(cell, text, meaning))
        .orElseGet(
            () ->
                new Parsed.Bad<>(
                    new Words("不认识的写法", "not one of the known words"),
                    new Words(
                        "可用：" + String.join("、", usual),
                        "use one of " + String.join(", ", usual))));
  }
}
