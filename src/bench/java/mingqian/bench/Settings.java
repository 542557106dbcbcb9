package mingqian.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * How large and how often 对照设置.
 *
 * @param percent of the full size, 1 to 100
 * @param runs how often each way is taken, in turn; the median counts
 * @param target the build folder
 */
record Settings(int percent, int runs, Path target) {
  static Settings ofProperties() {
    return new Settings(
        Integer.getInteger("bench.percent", 100),
        Integer.getInteger("bench.runs", 5),
        Path.of(System.getProperty("bench.target", "target")));
  }

  /** A number of the full size, made smaller as asked, at least 1. */
  int scaled(int full) {
    return (int) Math.max(1, (long) full * percent / 100);
  }

  /** An empty place for files of this name. */
  Path place(String name) throws IOException {
    Path place = target.resolve("bench").resolve(name);
    Files.createDirectories(place.getParent());
    Files.deleteIfExists(place);
    return place;
  }

  /** The benches that the property names, all where it names none. */
  static List<String> chosen() {
    String names = System.getProperty("bench", "");
    return names.isBlank() ? List.of() : List.of(names.split(",", -1));
  }
}
