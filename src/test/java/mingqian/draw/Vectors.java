package mingqian.draw;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The known answers, read from JSON that holds only objects, lists and plain strings. */
final class Vectors {
  private static final Pattern TOKEN = Pattern.compile("\"([^\"\\\\]*)\"|[\\[\\]{}:,]");

  private final Matcher tokens;

  private Vectors(String json) {
    tokens = TOKEN.matcher(json);
  }

  static List<Map<String, Object>> read(String name) {
    try (InputStream in = Vectors.class.getResourceAsStream("/vectors/" + name)) {
      String json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return objects(new Vectors(json).value());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @SuppressWarnings("unchecked")
  static List<Map<String, Object>> objects(Object list) {
    return (List<Map<String, Object>>) list;
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> object(Object object) {
    return (Map<String, Object>) object;
  }

  @SuppressWarnings("unchecked")
  static List<String> strings(Object list) {
    return (List<String>) list;
  }

  private Object value() {
    return value(next());
  }

  private Object value(String token) {
    return switch (token) {
      case "{" -> object();
      case "[" -> list();
      default -> tokens.group(1);
    };
  }

  private Map<String, Object> object() {
    Map<String, Object> object = new LinkedHashMap<>();
    for (String token = next(); !token.equals("}"); token = next()) {
      if (!token.equals(",")) {
        String key = tokens.group(1);
        next();
        object.put(key, value());
      }
    }
    return object;
  }

  private List<Object> list() {
    List<Object> list = new ArrayList<>();
    for (String token = next(); !token.equals("]"); token = next()) {
      if (!token.equals(",")) {
        list.add(value(token));
      }
    }
    return list;
  }

  private String next() {
    if (!tokens.find()) {
      throw new IllegalStateException("JSON ends too early");
    }
    return tokens.group();
  }
}
