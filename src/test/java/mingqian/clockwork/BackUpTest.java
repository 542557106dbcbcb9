package mingqian.clockwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import mingqian.office.Keeping;
import mingqian.office.Mode;
import mingqian.office.Office;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The embedded database is backed up while it is in use, and what is restored is what there was.
 */
class BackUpTest {
  private static final String OPTIONS = ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0";

  @TempDir private Path folder;
  private JdbcDataSource office;

  @BeforeEach
  void fill() throws SQLException {
    office = database(folder.resolve("data"));
    Flyway.configure()
        .dataSource(office)
        .locations("classpath:db/migration/common")
        .placeholders(Map.of("bytes", "blob"))
        .javaMigrations(new QuartzTables("h2"))
        .outOfOrder(true)
        .load()
        .migrate();
    execute(
        "insert into district (id, code, name, english, version) values (1, '999901', '岚心区', 'Lanxin', 0)");
    execute(
        "insert into missed_effect values ('a b', 'seal', 'draw X', now(), null, null, null, 0)");
  }

  @Test
  void a_restored_database_has_every_row_of_every_table() throws Exception {
    Map<String, List<String>> before;
    try (Connection busy = office.getConnection();
        Statement work = busy.createStatement()) {
      before = rows(office);
      busy.setAutoCommit(false);
      work.execute("update district set name = '未提交'");
      backUp("2026-06-01T18:30:00Z", 3);
      busy.rollback();
    }
    execute("update district set name = '后来'");
    JdbcDataSource restored = restore(backups().get(0));
    assertThat(rows(restored)).isEqualTo(before).hasSizeGreaterThan(40);
    assertThat(rows(restored).get("DISTRICT").toString()).contains("岚心区");
    assertThat(rows(office)).isNotEqualTo(before);
  }

  @Test
  void the_last_ones_are_kept_for_their_owner_only() throws Exception {
    for (String at :
        List.of("2026-06-01T18:30:00Z", "2026-06-02T18:30:00Z", "2026-06-03T18:30:00Z")) {
      backUp(at, 2);
    }
    assertThat(backups())
        .extracting(file -> file.getFileName().toString())
        .as("by Beijing time, the oldest gone")
        .containsExactly("20260603-023000.zip", "20260604-023000.zip");
    for (Path file : backups()) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo("rw-------");
    }
  }

  private void backUp(String at, int kept) {
    BackUp backUp = new BackUp();
    backUp.dataSource = office;
    Path data = folder.resolve("data");
    backUp.office = new Office(Mode.PRODUCTION, data, data, data, data);
    backUp.keeping = new Keeping(180, kept);
    backUp.clock = Clock.fixed(Instant.parse(at), ZoneOffset.UTC);
    backUp.make();
  }

  private List<Path> backups() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("data/backups"))) {
      return files.sorted().toList();
    }
  }

  /** As the handbook says: what is in the file goes where the database was. */
  private JdbcDataSource restore(Path backup) throws IOException {
    Path target = Files.createDirectories(folder.resolve("restored"));
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(backup))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Files.copy(zip, target.resolve(Path.of(entry.getName()).getFileName()));
      }
    }
    return database(target);
  }

  private static JdbcDataSource database(Path folder) {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL("jdbc:h2:file:" + folder.resolve("mingqian") + OPTIONS);
    source.setUser("mingqian");
    source.setPassword("secret");
    return source;
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = office.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static Map<String, List<String>> rows(JdbcDataSource source) throws SQLException {
    Map<String, List<String>> tables = new TreeMap<>();
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      for (String table :
          texts(
              statement,
              "select table_name from information_schema.tables where table_schema = 'PUBLIC'")) {
        tables.put(table, texts(statement, "select * from \"" + table + "\""));
      }
    }
    return tables;
  }

  private static List<String> texts(Statement statement, String query) throws SQLException {
    List<String> texts = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery(query)) {
      int columns = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= columns; i++) {
          text.append(rows.getString(i)).append(i < columns ? "|" : "");
        }
        texts.add(text.toString());
      }
    }
    texts.sort(null);
    return texts;
  }
}
