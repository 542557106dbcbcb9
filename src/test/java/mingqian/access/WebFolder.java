package mingqian.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the war that a browser can ask for: all but those under {@code WEB-INF}. */
final class WebFolder {
  private static final Path ROOT = Path.of("src/main/webapp");

  private WebFolder() {}

  /** Every file as a path from the root of the site. */
  static List<String> files() {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> "/" + ROOT.relativize(file))
          .filter(file -> !file.startsWith("/WEB-INF/"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The folders of files that are served as they are, as patterns; a file beside them as itself.
   */
  static List<String> folders() {
    return files().stream()
        .filter(file -> !file.endsWith(".xhtml"))
        .map(file -> file.indexOf('/', 1) < 0 ? file : file.replaceFirst("/[^/]*$", "/**"))
        .map(pattern -> pattern.replaceFirst("^(/[^/]+)/.+$", "$1/**"))
        .distinct()
        .toList();
  }

  static String read(String file) {
    try {
      return Files.readString(ROOT.resolve(file.substring(1)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The files under the root that a path with expressions in it can mean. */
  static List<String> meaning(String pathWithExpressions) {
    String regex =
        Stream.of(pathWithExpressions.split("#\\{[^}]*}", -1))
            .map(java.util.regex.Pattern::quote)
            .reduce((a, b) -> a + "[^/]*" + b)
            .orElseThrow();
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files
          .map(file -> "/" + ROOT.relativize(file))
          .filter(file -> file.matches(regex))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
