package mingqian.clockwork;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The nodes that share one database 节点: what only one may do, they do in turn. */
@ApplicationScoped
public class Nodes {
  private static final long PAUSE_MILLIS = 500;

  @Resource(lookup = "java:app/quartz")
  private DataSource dataSource;

  /** Waits until it is this node's turn; whoever closes it gives it to the next. */
  public NodeTurn await(NodeTask task) throws InterruptedException {
    try {
      Connection session = dataSource.getConnection();
      NodeTurn turn = new NodeTurn(session, task);
      while (!turn.came()) {
        Thread.sleep(PAUSE_MILLIS);
      }
      return turn;
    } catch (SQLException e) {
      throw new IllegalStateException("the database cannot be reached", e);
    }
  }
}
