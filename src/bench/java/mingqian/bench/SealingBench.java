package mingqian.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import mingqian.ceremony.SealProgram;

/** Sealing 封存 of a province's enterprises, against a copy of the same columns to a file. */
final class SealingBench implements Bench {
  private static final int ENTERPRISES = 4_000_000;
  private static final long MOST_MEMORY = 512L << 10;

  private long peak;

  @Override
  public String name() {
    return "sealing";
  }

  @Override
  public List<Line> measure(Settings settings) throws Exception {
    int rows = settings.scaled(ENTERPRISES);
    try (EmbeddedPostgres server = Server.start(settings);
        Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "create table enterprise as select '91999901' || (100000000 + i) || 'X' as credit_code,"
              + " 'A' as library, 'EXISTING' as state, 'C1311' as industry,"
              + " '999901' as district_code from generate_series(1, "
              + rows
              + ") as i");
      statement.execute("vacuum analyze enterprise");
      long process = Server.process(connection);
      String copy =
          "copy (select credit_code, library, state, industry, district_code from enterprise"
              + " order by credit_code collate \"C\") to '"
              + settings.place("copied.csv").toAbsolutePath()
              + "' (format csv)";
      Rounds rounds =
          new Rounds()
              .with("sealing", () -> seal(rows))
              .with(
                  "copy",
                  () -> {
                    double before = Cpu.ofServer(process);
                    statement.execute(copy);
                    return Cpu.ofServer(process) - before;
                  })
              .run(settings.runs());
      String what = "sealing " + rows + " enterprises: ";
      return List.of(
          Line.ofTimes(
              what + "PostgreSQL, copy to a file",
              rounds.median("sealing"),
              rounds.median("copy"),
              2),
          Line.ofSize(what + "peak memory", peak, MOST_MEMORY));
    }
  }

  private double seal(int rows) throws Exception {
    Child.Cost cost = Child.of(SealProgram.class, List.of("-Xmx12g"), rows).run();
    peak = Math.max(peak, cost.peak());
    List<String> lines = cost.out().lines().toList();
    return Double.parseDouble(lines.get(lines.size() - 1));
  }
}
