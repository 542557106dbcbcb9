package mingqian.office;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.microprofile.config.Config;

/**
 * Reads the settings {@code mingqian.mode}, {@code mingqian.data}, {@code mingqian.exports}, {@code
 * mingqian.schedules}, {@code mingqian.pool} {@code mingqian.drand} and those of {@link Keeping}
 * from system properties or the environment ({@code MINGQIAN_DATA} and so on). An unknown mode
 * stops the deployment.
 */
@Dependent
class OfficeSettings {
  private static final int DAYS = 180;
  private static final int BACKUPS = 14;

  @Inject private Config config;

  @Produces
  @Singleton
  Office office() {
    return new Office(
        Mode.valueOf(text("mode", "training").toUpperCase(Locale.ROOT)),
        folder("data", "data"),
        folder("exports", "exports"),
        folder("schedules", "schedules"),
        folder("pool", "inspector-pool"));
  }

  @Produces
  @Singleton
  Keeping keeping() {
    return new Keeping(number("keep.days", DAYS), number("keep.backups", BACKUPS));
  }

  @Produces
  @Singleton
  Network network() {
    return new Network(config.getOptionalValue("mingqian.drand", String.class));
  }

  private int number(String name, int otherwise) {
    return Integer.parseInt(text(name, String.valueOf(otherwise)));
  }

  private Path folder(String name, String otherwise) {
    return Path.of(text(name, otherwise)).toAbsolutePath().normalize();
  }

  private String text(String name, String otherwise) {
    return config.getOptionalValue("mingqian." + name, String.class).orElse(otherwise);
  }
}
