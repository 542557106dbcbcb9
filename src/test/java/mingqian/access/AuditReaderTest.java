package mingqian.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The check over a connection of its own says the same as the check within the office. */
class AuditReaderTest {
  private static final Actor COORDINATOR = Actor.sample("li", Role.COORDINATOR);

  private final AccessBase base = new AccessBase();

  @AfterEach
  void close() {
    base.close();
  }

  @Test
  void an_empty_chain_is_whole() throws SQLException {
    assertThat(read().broken()).isEmpty();
    assertThat(read().entries()).isZero();
  }

  @Test
  void a_long_chain_is_read_to_its_end() throws SQLException {
    base.in(
        room -> {
          for (int i = 0; i < 2_500; i++) {
            room.trail.record(COORDINATOR, "one", "draw x", Trace.change("A", "B").with("d" + i));
          }
        });
    AuditFinding finding = read();
    assertThat(finding.broken()).isEmpty();
    assertThat(finding.entries()).isEqualTo(2_500);
    assertThat(within()).isEqualTo(finding);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3 | update audit_entry set detail = 'd' where entry_number = 3",
        "3 | update audit_entry set state_after = 'Z' where entry_number = 3",
        "3 | update audit_entry set actor = '' where entry_number = 3",
        "3 | update audit_entry set digest = 'none' where entry_number = 3",
        "3 | delete from audit_entry where entry_number = 3",
        "5 | delete from audit_entry where entry_number = 5",
        "4 | delete from audit_entry where entry_number > 3",
        "5 | update audit_head set digest = repeat('0', 64)",
        "6 | update audit_head set last_number = 9",
        "6 | delete from audit_head",
        "1 | update audit_entry set entry_number = -1 where entry_number = 1"
      })
  void the_first_broken_row_is_named(long expected, String tampering) throws SQLException {
    base.in(
        room -> {
          for (int i = 0; i < 5; i++) {
            room.trail.record(COORDINATOR, "one", "draw x", Trace.change("A", "B").with("d" + i));
          }
        });
    base.sql(tampering);
    assertThat(read().broken()).map(ChainBreak::number).contains(expected);
    if (!tampering.startsWith("delete from audit_head")) {
      assertThat(within()).isEqualTo(read());
    }
  }

  private AuditFinding read() throws SQLException {
    try (Connection connection = DriverManager.getConnection(base.url, "sa", "")) {
      return AuditReader.check(connection);
    }
  }

  private AuditFinding within() {
    List<AuditFinding> found = new ArrayList<>();
    base.in(room -> found.add(room.trail.check()));
    return found.get(0);
  }
}
