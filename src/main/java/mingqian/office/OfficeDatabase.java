package mingqian.office;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * The database behind the server's pools 办公数据库: its address alone says of which kind it is, so that
 * nobody has to name a class. The server makes it and hands it what {@code web.xml} says.
 */
public final class OfficeDatabase implements DataSource {
  private String url = "";
  private String user = "";
  private String password = "";

  /** The address, such as {@code jdbc:postgresql://host/mingqian}. */
  public void setURL(String given) {
    url = given;
  }

  public void setUser(String given) {
    user = given;
  }

  public void setPassword(String given) {
    password = given;
  }

  @Override
  public Connection getConnection() throws SQLException {
    return getConnection(user, password);
  }

  @Override
  public Connection getConnection(String name, String secret) throws SQLException {
    DatabaseKind kind = DatabaseKind.of(url);
    Properties properties = kind.properties(url);
    properties.setProperty("user", name);
    properties.setProperty("password", secret);
    Connection connection = driver(kind).connect(url, properties);
    if (connection == null) {
      throw new SQLException("not an address of " + kind + ": " + url);
    }
    return connection;
  }

  private static Driver driver(DatabaseKind kind) throws SQLException {
    try {
      return Class.forName(kind.driver())
          .asSubclass(Driver.class)
          .getDeclaredConstructor()
          .newInstance();
    } catch (ReflectiveOperationException e) {
      throw new SQLException("no driver for " + kind, e);
    }
  }

  @Override
  public PrintWriter getLogWriter() {
    return new PrintWriter(PrintWriter.nullWriter());
  }

  @Override
  public void setLogWriter(PrintWriter out) {}

  @Override
  public void setLoginTimeout(int seconds) {}

  @Override
  public int getLoginTimeout() {
    return 0;
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    throw new SQLFeatureNotSupportedException();
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    if (type.isInstance(this)) {
      return type.cast(this);
    }
    throw new SQLException("not a " + type.getName());
  }

  @Override
  public boolean isWrapperFor(Class<?> type) {
    return type.isInstance(this);
  }
}
