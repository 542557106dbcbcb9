package mingqian.access;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The rows of the table of addresses, found by path: every request asks for them, and every page
 * once for each of its ways.
 */
final class RouteIndex {
  private static final String REST = "**";

  private final Map<String, List<Route>> fixed = new HashMap<>();
  private final List<Shape> shapes = new ArrayList<>();

  /** The rows of a pattern that stands for several paths. */
  private record Shape(List<String> segments, List<Route> rows) {
    boolean covers(List<String> found) {
      int i = 0;
      for (; i < segments.size() && !segments.get(i).equals(REST); i++) {
        if (i >= found.size() || !fits(segments.get(i), found.get(i))) {
          return false;
        }
      }
      return i < segments.size() || i == found.size();
    }

    private static boolean fits(String wanted, String found) {
      return wanted.startsWith("{") ? !found.isEmpty() : wanted.equals(found);
    }
  }

  RouteIndex(List<Route> rows) {
    Map<String, List<Route>> byPath = new LinkedHashMap<>();
    rows.forEach(row -> byPath.computeIfAbsent(row.path(), path -> new ArrayList<>()).add(row));
    byPath.forEach(
        (path, those) -> {
          if (path.contains("{") || path.endsWith(REST)) {
            shapes.add(new Shape(segments(path), those));
          } else {
            fixed.put(path, those);
          }
        });
  }

  /**
   * The rows under whose pattern a path lies, whatever the method; those of the path itself first.
   */
  Stream<Route> covering(String path) {
    List<String> found = segments(path);
    return Stream.concat(
        fixed.getOrDefault(path, List.of()).stream(),
        shapes.stream()
            .filter(shape -> shape.covers(found))
            .flatMap(shape -> shape.rows().stream()));
  }

  private static List<String> segments(String path) {
    return List.of(path.split("/", -1));
  }
}
