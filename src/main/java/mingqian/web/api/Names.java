package mingqian.web.api;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import mingqian.terms.DrawId;

/** Names as they stand in addresses 地址中的编号; what cannot be a name names nothing. */
final class Names {
  private static final String DRAW = "[0-9A-Za-z-]{1,32}";
  private static final String NUMBER = "[0-9]{1,18}";

  private Names() {}

  static Optional<DrawId> draw(String id) {
    return Optional.of(id).filter(text -> text.matches(DRAW)).map(DrawId::new);
  }

  /** The number of a visit, a part, a result or an objection; otherwise not found. */
  static long number(String id) {
    return Optional.of(id)
        .filter(text -> text.matches(NUMBER))
        .map(Long::parseLong)
        .orElseThrow(Trouble::notFound);
  }

  /** The constant of that name as answers give it, in any case. */
  static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
    return Arrays.stream(type.getEnumConstants())
        .filter(one -> JsonItem.name(one).equalsIgnoreCase(name.replace('_', '-')))
        .findFirst();
  }

  /** The names of all constants. */
  static String all(Class<? extends Enum<?>> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(JsonItem::name)
        .collect(Collectors.joining(", "));
  }
}
