package mingqian.web.api;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import mingqian.terms.TypedDay;
import mingqian.terms.Words;

/**
 * The JSON object that a request brings 请求内容. Every field is asked for by name; what is missing or
 * of the wrong type is refused when it is asked for, what nobody asked for by {@link #end()}.
 */
final class Body {
  private final JsonObject given;
  private final String place;
  private final Set<String> asked = new TreeSet<>();

  private Body(JsonObject given, String place) {
    this.given = given;
    this.place = place;
  }

  /** Reads the object; nothing at all is an empty one. */
  static Body of(byte[] bytes) {
    if (bytes.length == 0) {
      return new Body(JsonValue.EMPTY_JSON_OBJECT, "");
    }
    try (JsonParser parser = JsonItem.JSON.createParser(new ByteArrayInputStream(bytes))) {
      if (parser.next() == JsonParser.Event.START_OBJECT) {
        JsonObject object = parser.getObject();
        if (!parser.hasNext()) {
          return new Body(object, "");
        }
      }
      throw noObject();
    } catch (RuntimeException broken) {
      // The parser has an exception of its own for too deep a nest and another for too long a
      // number.
      throw noObject();
    }
  }

  private static Trouble noObject() {
    return Trouble.badRequest(
        "请求内容不是 JSON 对象", "the body is not a JSON object: write it as {\"field\": …}");
  }

  /** Refuses fields that nobody asked for; where none was asked for, any. */
  void end() {
    Set<String> unknown = new TreeSet<>(given.keySet());
    unknown.removeAll(asked);
    if (!unknown.isEmpty()) {
      String name = place + unknown.iterator().next();
      String known = asked.isEmpty() ? "{}" : String.join(", ", asked);
      throw Trouble.badField(
          name,
          new Words(
              "不认识字段 " + name + "；可用字段：" + known,
              "the field " + name + " is unknown; known ones: " + known));
    }
  }

  /** A text that must be there. */
  String text(String name) {
    return maybeText(name).orElseThrow(() -> missing(name));
  }

  /** A text that may be left out; {@code null} counts as left out. */
  Optional<String> maybeText(String name) {
    Optional<String> text =
        maybe(name, JsonString.class, "文字", "a text").map(JsonString::getString);
    if (text.filter(given -> given.indexOf(0) >= 0).isPresent()) {
      throw wrong(name, "没有控制字符的文字", "a text without control characters");
    }
    return text;
  }

  /** A whole number that must be there. */
  int number(String name) {
    return maybeNumber(name).orElseThrow(() -> missing(name));
  }

  /** A whole number that may be left out. */
  Optional<Integer> maybeNumber(String name) {
    Optional<JsonNumber> number = maybe(name, JsonNumber.class, "整数", "a whole number");
    return number.map(given -> whole(given, name, "整数", "a whole number"));
  }

  /** A day that must be there. */
  LocalDate day(String name) {
    return TypedDay.of(text(name))
        .orElseThrow(() -> wrong(name, "日期，如 2026-06-08", "a day such as 2026-06-08"));
  }

  /** One of the constants, by the name that answers give it. */
  <E extends Enum<E>> E choice(String name, Class<E> type) {
    return Names.constant(type, text(name))
        .orElseThrow(() -> wrong(name, "：" + Names.all(type), "one of: " + Names.all(type)));
  }

  /** Texts; left out, there are none. */
  List<String> texts(String name) {
    return array(name).stream()
        .map(
            one -> {
              if (one instanceof JsonString text) {
                return text.getString();
              }
              throw wrong(name, "文字数组", "an array of texts");
            })
        .toList();
  }

  /** Whole numbers; left out, there are none. */
  List<Integer> numbers(String name) {
    return array(name).stream()
        .map(
            one -> {
              if (one instanceof JsonNumber number) {
                return whole(number, name, "整数数组", "an array of whole numbers");
              }
              throw wrong(name, "整数数组", "an array of whole numbers");
            })
        .toList();
  }

  /** Objects, at least one; each must be ended like this one. */
  List<Body> objects(String name) {
    JsonArray array = array(name);
    if (array.isEmpty()) {
      throw missing(name);
    }
    return IntStream.range(0, array.size())
        .mapToObj(
            i -> {
              if (array.get(i) instanceof JsonObject one) {
                return new Body(one, place + name + "[" + i + "].");
              }
              throw wrong(name, "对象数组", "an array of objects");
            })
        .toList();
  }

  /** An object that may be left out. */
  Optional<Body> object(String name) {
    return maybe(name, JsonObject.class, "对象", "an object")
        .map(one -> new Body(one, place + name + "."));
  }

  /** Whether a field is there, whatever it holds. */
  boolean has(String name) {
    asked.add(name);
    return given.containsKey(name) && given.get(name) != JsonValue.NULL;
  }

  /** What to throw where a field has a form that its reader refuses. */
  Trouble wrong(String name, String zh, String en) {
    String field = place + name;
    return Trouble.badField(
        field, new Words("字段 " + field + " 须为" + zh, "the field " + field + " must be " + en));
  }

  private Trouble missing(String name) {
    String field = place + name;
    return Trouble.badField(
        field, new Words("缺少字段 " + field, "the field " + field + " is missing"));
  }

  private JsonArray array(String name) {
    return maybe(name, JsonArray.class, "数组", "an array").orElse(JsonValue.EMPTY_JSON_ARRAY);
  }

  /** The parser does not even look at a number of more than a thousand digits. */
  private int whole(JsonNumber number, String name, String zh, String en) {
    try {
      return number.intValueExact();
    } catch (ArithmeticException | UnsupportedOperationException broken) {
      throw wrong(name, zh, en);
    }
  }

  private <T extends JsonValue> Optional<T> maybe(
      String name, Class<T> type, String zh, String en) {
    if (!has(name)) {
      return Optional.empty();
    }
    JsonValue value = given.get(name);
    if (!type.isInstance(value)) {
      throw wrong(name, zh, en);
    }
    return Optional.of(type.cast(value));
  }
}
