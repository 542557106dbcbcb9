package mingqian.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import mingqian.terms.Digest;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyAuditTest {
  private static final String NOTHING = Digest.of("").value();
  private static final Digest FIRST =
      Digest.of(NOTHING + "/1\n2026-06-08T01:30:00Z\nli\nseal-draw\ndraw x\n");

  @TempDir private Path data;
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @BeforeEach
  void an_office_with_one_entry() throws IOException, SQLException {
    Files.createDirectories(data.resolve("keys"));
    Files.writeString(data.resolve("keys/database-password"), "secret");
    Flyway.configure()
        .dataSource(url(), "mingqian", "secret")
        .locations("classpath:db/migration/common")
        .placeholders(Map.of("bytes", "blob"))
        .load()
        .migrate();
    sql(
        "insert into audit_entry (entry_number, recorded_at, actor, verb, subject, detail, digest)"
            + " values (1, timestamp with time zone '2026-06-08 09:30:00+08:00', 'li',"
            + " 'seal-draw', 'draw x', '', '"
            + FIRST
            + "')");
    sql("update audit_head set last_number = 1, digest = '" + FIRST + "'");
  }

  @Test
  void a_whole_trail_is_counted_and_its_head_is_printed() {
    assertThat(verify()).isTrue();
    assertThat(text()).contains("审计链完整 The audit trail is whole.", "entries  1", FIRST.value());
  }

  @Test
  void the_first_broken_entry_is_named_with_what_was_expected_and_found() throws SQLException {
    sql("update audit_entry set actor = 'wang'");
    Digest expected = Digest.of(NOTHING + "/1\n2026-06-08T01:30:00Z\nwang\nseal-draw\ndraw x\n");
    assertThat(verify()).isFalse();
    assertThat(text())
        .contains(
            "审计链在第 1 条断开 The audit trail is broken at entry 1.",
            "expected  " + expected,
            "found     " + FIRST);
  }

  @Test
  void the_check_writes_nothing() throws IOException {
    byte[] before = Files.readAllBytes(data.resolve("mingqian.mv.db"));
    verify();
    assertThat(data.resolve("mingqian.mv.db")).hasBinaryContent(before);
  }

  @Test
  void a_running_office_is_said_to_be_in_the_way() throws IOException {
    try (FileChannel file =
            FileChannel.open(data.resolve("mingqian.mv.db"), StandardOpenOption.WRITE);
        FileLock held = file.lock()) {
      assertThat(held.isValid()).isTrue();
      assertThatThrownBy(this::verify)
          .isInstanceOf(CannotStart.class)
          .hasMessageContaining("运行中")
          .hasMessageContaining("stop it first");
    }
  }

  @Test
  void a_folder_without_a_database_is_refused_and_left_as_it_was(@TempDir Path empty) {
    Map<String, String> settings = Map.of("mingqian.data", empty.toString());
    assertThatThrownBy(() -> VerifyAudit.verify(settings::get, name -> null, out()))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("no database");
    assertThat(empty).isEmptyDirectory();
  }

  @Test
  void another_database_is_read_by_its_address() {
    Map<String, String> environment =
        Map.of(
            "MINGQIAN_DB_URL", url(),
            "MINGQIAN_DB_USER", "mingqian",
            "MINGQIAN_DB_PASSWORD", "secret");
    assertThat(VerifyAudit.verify(name -> null, environment::get, out())).isTrue();
  }

  private boolean verify() {
    Map<String, String> settings = Map.of("mingqian.data", data.toString());
    return VerifyAudit.verify(settings::get, name -> null, out());
  }

  private PrintStream out() {
    return new PrintStream(said, true, StandardCharsets.UTF_8);
  }

  private String text() {
    return said.toString(StandardCharsets.UTF_8);
  }

  private String url() {
    return "jdbc:h2:file:" + data.resolve("mingqian");
  }

  private void sql(String statement) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url(), "mingqian", "secret");
        Statement run = connection.createStatement()) {
      run.executeUpdate(statement);
    }
  }
}
