package mingqian.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import mingqian.draw.DrawTargets;

/**
 * The draw and its floor in one virtual machine, as in a service that has been running for a while:
 * prints what each took, compilation and collection included, once both were run before.
 */
public final class WarmTargets {
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private static final double SECOND = 1e9;

  private WarmTargets() {}

  /** Takes the strata, the targets, the file to write, the number of rows and of rounds. */
  public static void main(String[] arguments) throws Exception {
    String[] draw = {arguments[0], arguments[1], arguments[2]};
    String[] floor = {arguments[1], arguments[3]};
    Rounds rounds =
        new Rounds()
            .with("ours", () -> cpuOf(() -> DrawTargets.main(draw)))
            .with("floor", () -> cpuOf(() -> FloorProgram.main(floor)));
    rounds.run(2);
    rounds.forget();
    rounds.run(Integer.parseInt(arguments[4]));
    System.out.println(rounds.median("ours") + " " + rounds.median("floor"));
  }

  /** What may fail. */
  private interface Work {
    void run() throws Exception;
  }

  private static double cpuOf(Work work) throws Exception {
    long before = SYSTEM.getProcessCpuTime();
    work.run();
    return (SYSTEM.getProcessCpuTime() - before) / SECOND;
  }
}
