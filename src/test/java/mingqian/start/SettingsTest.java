package mingqian.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the launcher was told of the database goes to the server by its environment alone. */
class SettingsTest {
  @Test
  void nothing_said_is_the_embedded_database() {
    Settings settings = settings(Map.of(), Map.of("MINGQIAN_DB_PASSWORD", "left over"));
    assertThat(settings.embedded()).isTrue();
  }

  @Test
  void a_database_is_told_by_environment_variables_however_it_was_said() {
    Settings settings =
        settings(
            Map.of("mingqian.db.url", "jdbc:postgresql://h/m", "mingqian.db.user", "office"),
            Map.of("MINGQIAN_DB_PASSWORD", "s3cret", "MINGQIAN_DB_USER", "other"));
    assertThat(settings.embedded()).isFalse();
    assertThat(settings.database())
        .isEqualTo(
            Map.of(
                "MINGQIAN_DB_URL", "jdbc:postgresql://h/m",
                "MINGQIAN_DB_USER", "office",
                "MINGQIAN_DB_PASSWORD", "s3cret"));
  }

  private static Settings settings(Map<String, String> properties, Map<String, String> variables) {
    return Settings.read(properties::get, variables::get);
  }
}
