package mingqian.databases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mingqian.it.Launched;
import mingqian.it.SmallOffice;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two nodes that start at once on one empty PostgreSQL: one migrates, one rehearses, both serve.
 */
@Tag("faults")
class TwoNodesIT {
  private static final Pattern CLOCK = Pattern.compile("2026年\\d+月\\d+日");

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  Path folder;

  @Test
  @SuppressWarnings("try") // one node is closed while the other works on
  void two_nodes_that_start_at_once_do_everything_once() throws Exception {
    Map<String, String> settings = SmallOffice.JUNE.in(folder);
    try (Launched one = Launched.start(folder, settings);
        Launched two = Launched.start(folder, settings)) {
      one.ready().rehearsed();
      two.ready().rehearsed();
      assertThat(days(two.get("/").body())).isNotEmpty().isEqualTo(days(one.get("/").body()));
      assertThat(two.get("/draws").body()).isEqualTo(one.get("/draws").body());
      everything_was_done_once();
      one.close();
      assertThat(two.get("/draws/2026-A-001").statusCode()).isEqualTo(200);
    }
  }

  private void everything_was_done_once() throws Exception {
    Path passwords = folder.resolve("data").resolve("first-passwords.txt");
    try (Stream<String> lines = Files.lines(passwords)) {
      assertThat(lines.filter(Predicate.not(line -> line.startsWith("#"))))
          .hasSameSizeAs(rows("select login from account"));
    }
    for (String verb : List.of("seal", "conduct", "disclose", "finish")) {
      assertThat(rows("select verb from audit_entry where verb = '" + verb + "-draw'"))
          .as(verb)
          .hasSize(1);
    }
    assertThat(rows("select version from flyway_schema_history where not success")).isEmpty();
    assertThat(rows("select digest from regulation_edition")).hasSize(1);
    assertThat(rows("select kind from import_run where created_count > 0"))
        .doesNotHaveDuplicates()
        .isNotEmpty();
    assertThat(
            rows(
                "select c.table_name || '.' || c.column_name from information_schema.columns c"
                    + " where c.table_schema = 'public' and c.character_set_name is null"
                    + " and c.data_type in ('character varying', 'text')"
                    + " and c.collation_name is distinct from 'C'"
                    + " and c.table_name !~ '^(qrtz|flyway)'"))
        .as("texts in another order than by code points")
        .isEmpty();
  }

  private List<String> rows(String query) throws SQLException {
    return new OfficeRows(folder).texts(query);
  }

  private static List<String> days(String page) {
    return CLOCK.matcher(page).results().map(MatchResult::group).distinct().toList();
  }
}
