package mingqian.clockwork;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A node's turn at a task 节点轮次, which lasts as long as its session in the database: a node that
 * dies lets it go.
 */
public final class NodeTurn implements AutoCloseable {
  private final Connection session;
  private final NodeTask task;

  NodeTurn(Connection session, NodeTask task) {
    this.session = session;
    this.task = task;
  }

  /** Whether it is this node's turn now; an embedded database has one node only. */
  boolean came() throws SQLException {
    return alone() || say("select pg_try_advisory_lock(?)");
  }

  /** Ends the turn. */
  @Override
  public void close() {
    try (session) {
      if (!alone()) {
        say("select pg_advisory_unlock(?)");
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the turn cannot be given back: " + task, e);
    }
  }

  private boolean alone() throws SQLException {
    return !session.getMetaData().getDatabaseProductName().equals("PostgreSQL");
  }

  private boolean say(String sql) throws SQLException {
    try (PreparedStatement statement = session.prepareStatement(sql)) {
      statement.setLong(1, task.key());
      try (ResultSet answer = statement.executeQuery()) {
        answer.next();
        return answer.getBoolean(1);
      }
    }
  }
}
