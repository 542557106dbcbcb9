package mingqian.access;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads and checks the whole audit chain over a connection of its own 审计链通读, row by row and in one
 * snapshot, so that it may run beside a working office. It writes nothing.
 */
public final class AuditReader {
  private static final int FETCHED = 1_000;
  private static final int COLUMNS = 9;

  private AuditReader() {}

  /** Checks the chain; the connection stays open, in a read-only transaction. */
  public static AuditFinding check(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    connection.setReadOnly(true);
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    AuditChain chain = new AuditChain();
    Optional<ChainBreak> broken = follow(connection, chain);
    if (broken.isEmpty()) {
      broken = end(connection, chain);
    }
    return new AuditFinding(chain.number(), chain.digest(), broken);
  }

  private static Optional<ChainBreak> follow(Connection connection, AuditChain chain)
      throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.setFetchSize(FETCHED);
      try (ResultSet rows =
          statement.executeQuery(
              "select entry_number, recorded_at, actor, verb, subject, state_before, state_after,"
                  + " detail, digest from audit_entry order by entry_number")) {
        while (rows.next()) {
          Row row = new Row(rows);
          Optional<ChainBreak> broken = chain.follow(row::line, row.digest());
          if (broken.isPresent()) {
            return broken;
          }
        }
        return Optional.empty();
      }
    }
  }

  /** A row as it stands there, read before it is judged. */
  private record Row(long number, OffsetDateTime at, List<String> texts) {
    Row(ResultSet row) throws SQLException {
      this(row.getLong(1), row.getObject(2, OffsetDateTime.class), texts(row));
    }

    private static List<String> texts(ResultSet row) throws SQLException {
      List<String> texts = new ArrayList<>();
      for (int column = 3; column <= COLUMNS; column++) {
        texts.add(row.getString(column));
      }
      return texts;
    }

    AuditLine line() {
      Trace trace = new Trace(texts.get(3), texts.get(4), texts.get(5));
      Deed deed = new Deed(texts.get(0), texts.get(1), texts.get(2), trace);
      return new AuditLine(number, at.toInstant(), deed);
    }

    String digest() {
      return texts.get(6);
    }
  }

  private static Optional<ChainBreak> end(Connection connection, AuditChain chain)
      throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select last_number, digest from audit_head")) {
      return row.next()
          ? chain.end(row.getLong("last_number"), row.getString("digest"))
          : Optional.of(new ChainBreak(chain.number() + 1, "the end of the chain", "nothing"));
    }
  }
}
