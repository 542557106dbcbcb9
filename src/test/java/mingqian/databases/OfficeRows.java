package mingqian.databases;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mingqian.it.Launched;

/** The rows of an office on a database server, read beside its nodes. */
final class OfficeRows {
  private final Path folder;

  /** Of the office that keeps its files in the folder. */
  OfficeRows(Path folder) {
    this.folder = folder;
  }

  /** The first column of the answer. */
  List<String> texts(String query) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection connection = connection();
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(query)) {
      while (found.next()) {
        rows.add(found.getString(1));
      }
    }
    return rows;
  }

  /** The number that the query counts. */
  long number(String query) throws SQLException {
    return Long.parseLong(texts(query).get(0));
  }

  /** Changes rows; answers how many. */
  int change(String statement) throws SQLException {
    try (Connection connection = connection();
        Statement changing = connection.createStatement()) {
      return changing.executeUpdate(statement);
    }
  }

  private Connection connection() throws SQLException {
    Map<String, String> database = Launched.database(folder);
    return DriverManager.getConnection(
        database.get("url"), database.get("user"), database.get("password"));
  }
}
