package mingqian.start;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.UnaryOperator;
import mingqian.access.AuditFinding;
import mingqian.access.AuditReader;
import mingqian.access.ChainBreak;

/**
 * Verifies the audit trail of an office 审计链校验命令, with the same settings as {@link StartOffice}, and
 * names the first broken row. It only reads. The embedded database opens to one program at a time,
 * so the office must be stopped for it; PostgreSQL may go on working.
 */
public final class VerifyAudit {
  private static final int LOCKED = 90020;

  private VerifyAudit() {}

  /** Prints the finding; ends with status 1 where the chain is broken or cannot be read. */
  public static void main(String[] args) {
    try {
      boolean whole = verify(System::getProperty, System::getenv, System.out);
      System.exit(whole ? 0 : 1);
    } catch (CannotStart e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  /** Whether the chain is whole; the finding is printed in both languages. */
  static boolean verify(
      UnaryOperator<String> property, UnaryOperator<String> environment, PrintStream out) {
    try (Connection connection = connect(property, environment)) {
      AuditFinding finding = AuditReader.check(connection);
      out.print(finding.broken().map(VerifyAudit::says).orElseGet(() -> says(finding)));
      return finding.broken().isEmpty();
    } catch (SQLException e) {
      throw new CannotStart(reason(e), e);
    }
  }

  private static Connection connect(
      UnaryOperator<String> property, UnaryOperator<String> environment) throws SQLException {
    Settings settings = Settings.read(property, environment);
    if (!settings.embedded()) {
      return open(settings.database(), "");
    }
    OfficeFolder folder = OfficeFolder.at(settings);
    if (!folder.hasDatabase()) {
      throw new CannotStart(
          "没有数据库 there is no database in " + settings.data() + " (-Dmingqian.data)");
    }
    return open(folder.database(), ";ACCESS_MODE_DATA=r;IFEXISTS=TRUE");
  }

  private static Connection open(Map<String, String> database, String reading) throws SQLException {
    return DriverManager.getConnection(
        database.get("MINGQIAN_DB_URL") + reading,
        database.getOrDefault("MINGQIAN_DB_USER", "mingqian"),
        database.getOrDefault("MINGQIAN_DB_PASSWORD", ""));
  }

  private static String says(AuditFinding finding) {
    return """
        审计链完整 The audit trail is whole.
          记录 entries  %d
          链尾 head     %s
        """
        .formatted(finding.entries(), finding.head());
  }

  private static String says(ChainBreak broken) {
    return """
        审计链在第 %d 条断开 The audit trail is broken at entry %1$d.
          应为 expected  %s
          实为 found     %s
        """
        .formatted(broken.number(), broken.expected(), broken.found());
  }

  private static String reason(SQLException e) {
    return e.getErrorCode() == LOCKED
        ? "数据库正由运行中的系统使用，请先停止再校验 the database is in use by a running office: stop it first,"
            + " or press the same check on its audit page"
        : "无法读取数据库 the database cannot be read: " + e.getMessage();
  }
}
