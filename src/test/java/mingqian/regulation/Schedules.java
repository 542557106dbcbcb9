package mingqian.regulation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The committed rule files, and the same with one of them changed. */
final class Schedules {
  private static final Path FOLDER = Path.of("schedules");

  private Schedules() {}

  static Map<String, byte[]> files() {
    Map<String, byte[]> files = new TreeMap<>();
    for (String name : Regulation.fileNames()) {
      files.put(name, bytes(name));
    }
    return files;
  }

  static Regulation regulation() {
    return Regulation.load(files());
  }

  static String text(String name) {
    return new String(bytes(name), UTF_8);
  }

  /** The file with one more row; a row that ends early leaves its last columns as those above. */
  static String plus(String name, String row) {
    String text = text(name);
    return text + filled(text, row) + "\n";
  }

  private static String filled(String text, String row) {
    String[] last = text.lines().reduce("", (one, next) -> next).split(",", -1);
    int begun = row.split(",", -1).length;
    int own = text.lines().findFirst().orElseThrow().split(",", -1).length;
    List<String> cells = new ArrayList<>(List.of(row));
    for (int at = begun; at < own; at++) {
      cells.add(last[last.length - own + at]);
    }
    return String.join(",", cells);
  }

  static Map<String, byte[]> with(String name, String text) {
    return with(name, text.getBytes(UTF_8));
  }

  static Map<String, byte[]> with(String name, byte[] bytes) {
    Map<String, byte[]> files = files();
    files.put(name, bytes);
    return files;
  }

  private static byte[] bytes(String name) {
    try {
      return Files.readAllBytes(FOLDER.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
