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
 * mingqian.schedules} and {@code mingqian.pool} from system properties or the environment ({@code
 * MINGQIAN_DATA} and so on). An unknown mode stops the deployment.
 */
@Dependent
class OfficeSettings {
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

  private Path folder(String name, String otherwise) {
    return Path.of(text(name, otherwise)).toAbsolutePath().normalize();
  }

  private String text(String name, String otherwise) {
    return config.getOptionalValue("mingqian." + name, String.class).orElse(otherwise);
  }
}
