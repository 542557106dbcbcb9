package mingqian.ceremony;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import mingqian.inspection.VisitBase;
import mingqian.terms.CreditCode;
import mingqian.terms.Outcome;

/**
 * Prepares, confirms, approves and seals a draw over so many enterprises in a database in memory:
 * prints the CPU time of sealing, which the database's part belongs to.
 */
public final class SealProgram {
  private static final int BATCH = 1_000;
  private static final double SECOND = 1e9;
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private SealProgram() {}

  /** Takes the number of enterprises. */
  public static void main(String[] arguments) throws Exception {
    Path data = Files.createTempDirectory("bench-seal");
    try (DrawOffice office = new DrawOffice(data)) {
      fill(office.base, Integer.parseInt(arguments[0]));
      require(office.prepare());
      require(office.confirm(DrawOffice.MARKET));
      require(office.confirm(DrawOffice.SAFETY));
      require(office.approve(DrawOffice.APPROVER));
      office.at(DrawOffice.TO_SEAL);
      long before = SYSTEM.getProcessCpuTime();
      require(office.seal());
      System.out.println((SYSTEM.getProcessCpuTime() - before) / SECOND);
    }
  }

  private static void require(Outcome outcome) {
    if (!(outcome instanceof Outcome.Done)) {
      throw new IllegalStateException(outcome.toString());
    }
  }

  private static void fill(VisitBase base, int count) {
    for (int from = 0; from < count; from += BATCH) {
      StringBuilder sql =
          new StringBuilder(
              "insert into enterprise (id, credit_code, name, library, placement_ground, state,"
                  + " industry, entity_type, district_code, address, business_address,"
                  + " registered_with, supervised_by, park, version) values ");
      for (int i = from; i < Math.min(count, from + BATCH); i++) {
        String first = "91999901" + (100_000_000 + i);
        sql.append(i == from ? "" : ",").append('(').append(1_000 + i).append(", '");
        sql.append(first).append(CreditCode.checkCharacter(first));
        sql.append("', 'bench', 'A', '', 'EXISTING', 'C1311',");
        sql.append(" '', '999901', '', '', '', '', '', 0)");
      }
      base.execute(sql.toString());
    }
  }
}
