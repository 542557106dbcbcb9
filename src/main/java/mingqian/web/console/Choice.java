package mingqian.web.console;

import java.util.Arrays;
import java.util.Optional;

/** What a person picked from a list 选项; an empty pick asks for nothing. */
final class Choice {
  private Choice() {}

  /** The constant of that name; empty for an empty pick and for whatever is no constant. */
  static <E extends Enum<E>> Optional<E> of(Class<E> type, String picked) {
    return Arrays.stream(type.getEnumConstants()).filter(e -> e.name().equals(picked)).findFirst();
  }

  /** A text as typed; Jakarta Faces says null for an empty field. */
  static String text(String typed) {
    return Optional.ofNullable(typed).map(text -> text.replace("\0", "").strip()).orElse("");
  }
}
