package mingqian.clockwork;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The order of texts in PostgreSQL 文本排序: by code points, whatever the database's own locale, so
 * that rows come in the same order in every office and as the pure rooms sort them.
 */
final class TextOrder {
  /** One statement a table for the texts that still follow the database's locale. */
  private static final String ALTERATIONS =
      """
      select format('alter table %s %s', a.attrelid::regclass, string_agg(
        format('alter column %I type %s collate "C"', a.attname,
          format_type(a.atttypid, a.atttypmod)), ', '))
      from pg_attribute a join pg_class c on c.oid = a.attrelid
      where c.relkind = 'r' and c.relnamespace = current_schema()::regnamespace
        and a.attnum > 0 and not a.attisdropped
        and a.attcollation = (select oid from pg_collation where collname = 'default')
        and c.relname not like 'qrtz%' and c.relname <> 'flyway_schema_history'
      group by a.attrelid
      """;

  private final Connection connection;

  TextOrder(Connection connection) {
    this.connection = connection;
  }

  /**
   * Sees that Chinese can be kept at all.
   *
   * @throws IllegalStateException if the database is not in UTF-8
   */
  void requireUnicode() throws SQLException {
    String encoding = answers("show server_encoding").get(0);
    if (!encoding.equals("UTF8")) {
      throw new IllegalStateException(
          "the database keeps texts in "
              + encoding
              + ": make it anew with encoding 'UTF8' template template0");
    }
  }

  /** Sets it for every column of the office's tables that does not have it. */
  void set() throws SQLException {
    for (String alteration : answers(ALTERATIONS)) {
      try (Statement statement = connection.createStatement()) {
        statement.execute(alteration);
      }
    }
  }

  private List<String> answers(String query) throws SQLException {
    List<String> answers = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        answers.add(rows.getString(1));
      }
    }
    return answers;
  }
}
