package mingqian.start;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * What the launcher was told 启动设置: each setting a system property such as {@code mingqian.port} or
 * an environment variable such as {@code MINGQIAN_PORT}, the property first.
 *
 * @param port 1 to 65535
 * @param address where to listen
 * @param mode {@code training} or {@code production}
 * @param folders data, exports, schedules and pool, absolute, by those names
 * @param database what was said of another database than the embedded one, by the names of the
 *     environment variables that the server reads
 */
record Settings(
    int port,
    String address,
    String mode,
    Map<String, Path> folders,
    Map<String, String> database) {
  private static final int LAST_PORT = 65535;
  private static final List<String> DATABASE =
      List.of("db.url", "db.user", "db.password", "db.class");

  /** Refuses a port or a mode that does not exist, with {@link CannotStart}. */
  Settings {
    if (port < 1 || port > LAST_PORT) {
      throw new CannotStart("mingqian.port: 1-65535, not " + port);
    }
    if (!List.of("training", "production").contains(mode)) {
      throw new CannotStart("mingqian.mode: training or production, not " + mode);
    }
  }

  static Settings read(UnaryOperator<String> property, UnaryOperator<String> environment) {
    Source source = new Source(property, environment);
    return new Settings(
        port(source.text("port").orElse("8080")),
        source.text("address").orElse("127.0.0.1"),
        source.text("mode").orElse("training").toLowerCase(Locale.ROOT),
        Map.of(
            "data", source.folder("data", "data"),
            "exports", source.folder("exports", "exports"),
            "schedules", source.folder("schedules", "schedules"),
            "pool", source.folder("pool", "inspector-pool")),
        source.variables(DATABASE));
  }

  Path data() {
    return folders.get("data");
  }

  /** Whether the data lie in the embedded database. */
  boolean embedded() {
    return !database.containsKey("MINGQIAN_DB_URL");
  }

  /** Where a browser finds the office. */
  String url() {
    return "http://" + address + ":" + port + "/";
  }

  private static int port(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new CannotStart("mingqian.port: a number, not " + text, e);
    }
  }

  private record Source(UnaryOperator<String> property, UnaryOperator<String> environment) {
    Optional<String> text(String name) {
      String key = "mingqian." + name;
      return Optional.ofNullable(property.apply(key))
          .or(() -> Optional.ofNullable(environment.apply(variable(key))))
          .filter(text -> !text.isBlank());
    }

    Path folder(String name, String otherwise) {
      return Path.of(text(name).orElse(otherwise)).toAbsolutePath().normalize();
    }

    Map<String, String> variables(List<String> names) {
      Map<String, String> variables = new TreeMap<>();
      names.forEach(
          name -> text(name).ifPresent(text -> variables.put(variable("mingqian." + name), text)));
      return Map.copyOf(variables);
    }

    private static String variable(String key) {
      return key.replace('.', '_').toUpperCase(Locale.ROOT);
    }
  }
}
