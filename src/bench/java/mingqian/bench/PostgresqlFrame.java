package mingqian.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import mingqian.draw.DrawTargets;
import org.postgresql.PGConnection;

/** A frame of one stratum in a table of PostgreSQL 数据库名单, to be drawn from by a query. */
final class PostgresqlFrame implements AutoCloseable {
  private final EmbeddedPostgres server;
  private final Connection connection;
  private final long process;
  private final Frame frame;

  private PostgresqlFrame(EmbeddedPostgres server, Frame frame) throws Exception {
    this.server = server;
    this.frame = frame;
    connection = server.getPostgresDatabase().getConnection();
    process = Server.process(connection);
  }

  static PostgresqlFrame of(Settings settings, Frame frame) throws Exception {
    PostgresqlFrame database = new PostgresqlFrame(Server.start(settings), frame);
    try (Statement statement = database.connection.createStatement();
        InputStream rows = Files.newInputStream(frame.targets())) {
      statement.execute(
          "create table frame (stratum text collate \"C\", target text collate \"C\","
              + " district text, profile text)");
      database
          .connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn("copy frame from stdin (format csv, header)", rows);
      statement.execute("vacuum analyze frame");
    }
    return database;
  }

  String random() {
    return "select stratum, target from frame order by random() limit " + frame.winners();
  }

  String sorted() throws Exception {
    String seed = DrawTargets.SEED.stratum(DrawTargets.strata(frame.strata()).get(0).name());
    return "select stratum, target, encode(ticket, 'hex') from (select stratum, target,"
        + " sha256(('"
        + seed
        + "/' || target)::bytea) as ticket from frame) as tickets"
        + " order by ticket, target limit "
        + frame.winners();
  }

  /** The rows of {@code drawn.csv}, by rank. */
  String winners() throws Exception {
    StringBuilder rows = new StringBuilder();
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sorted())) {
      for (int rank = 1; result.next(); rank++) {
        rows.append(result.getString(1)).append(',').append(rank).append(',');
        rows.append(result.getString(2)).append(',').append(result.getString(3)).append('\n');
      }
    }
    return rows.toString();
  }

  /** What the server takes for a query whose rows are sent and thrown away. */
  double cpuOf(String query) throws Exception {
    double before = Cpu.ofServer(process);
    OutputStream nowhere = OutputStream.nullOutputStream();
    connection
        .unwrap(PGConnection.class)
        .getCopyAPI()
        .copyOut("copy (" + query + ") to stdout (format csv)", nowhere);
    return Cpu.ofServer(process) - before;
  }

  @Override
  public void close() throws SQLException, IOException {
    connection.close();
    server.close();
  }
}
