package mingqian.web.api;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import mingqian.terms.Page;
import mingqian.terms.Slice;
import mingqian.terms.Words;

/**
 * An object of an answer 数据项. Words are written in the reader's language, constants in lower case
 * with hyphens, days and times as ISO 8601; what is not there is {@code null}.
 */
final class JsonItem {
  /** Looked up once: each lookup searches the whole class path. */
  static final JsonProvider JSON = JsonProvider.provider();

  private final JsonObjectBuilder json = JSON.createObjectBuilder();
  private final Locale locale;

  /** An empty object for a reader of that language. */
  JsonItem(Locale locale) {
    this.locale = locale;
  }

  /** Adds a field. */
  JsonItem put(String name, Object value) {
    json.add(name, json(value));
    return this;
  }

  /** Adds the fields of another object. */
  JsonItem putAll(JsonObject other) {
    other.forEach(json::add);
    return this;
  }

  JsonObject build() {
    return json.build();
  }

  /** A page of things as a page of their objects. */
  static <T> Page<JsonObject> each(Page<T> page, Function<T, JsonObject> writer) {
    return new Page<>(page.rows().stream().map(writer).toList(), page.slice(), page.total());
  }

  /** The wanted part of a list that is all there. */
  static <T> Page<T> part(List<T> all, Slice slice) {
    return new Page<>(
        all.stream().skip(slice.offset()).limit(slice.size()).toList(), slice, all.size());
  }

  /** A part of a long list with where it stands in it. */
  static JsonObject page(Page<JsonObject> page) {
    return new JsonItem(Locale.ROOT)
        .put("items", page.rows())
        .put("total", page.total())
        .put("page", page.slice().number())
        .put("size", page.slice().size())
        .put("pages", page.pages())
        .build();
  }

  /** The name of a constant as it stands in answers: {@code checked-in}. */
  static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private JsonValue json(Object value) {
    if (value instanceof JsonValue done) {
      return done;
    }
    if (value instanceof Optional<?> maybe) {
      return maybe.map(this::json).orElse(JsonValue.NULL);
    }
    if (value instanceof Collection<?> many) {
      JsonArrayBuilder array = JSON.createArrayBuilder();
      many.forEach(one -> array.add(json(one)));
      return array.build();
    }
    return single(value);
  }

  private JsonValue single(Object value) {
    if (value instanceof JsonItem item) {
      return item.build();
    }
    if (value instanceof Boolean truth) {
      return truth ? JsonValue.TRUE : JsonValue.FALSE;
    }
    if (value instanceof Integer || value instanceof Long) {
      return JSON.createValue(((Number) value).longValue());
    }
    if (value instanceof Words words) {
      return JSON.createValue(words.in(locale));
    }
    return JSON.createValue(value instanceof Enum<?> one ? name(one) : value.toString());
  }
}
