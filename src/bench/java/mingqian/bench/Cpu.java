package mingqian.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** CPU time 处理器时间 in seconds, user and system, as Linux counts it. */
final class Cpu {
  private static final double TICKS = 100;
  private static final int USER = 11;
  private static final int CHILDREN = 13;

  private Cpu() {}

  /** Of all children of this process that have ended, and of theirs. */
  static double ofEndedChildren() throws IOException {
    List<String> fields = fields("self");
    return sum(fields, CHILDREN);
  }

  /** Of a server: the process, its children that have ended, and those that live. */
  static double ofServer(long process) throws IOException {
    double sum = 0;
    List<String> own = fields(String.valueOf(process));
    sum += sum(own, USER) + sum(own, CHILDREN);
    for (ProcessHandle child : ProcessHandle.of(process).orElseThrow().children().toList()) {
      List<String> fields = fieldsIfAlive(child.pid());
      sum += fields.isEmpty() ? 0 : sum(fields, USER);
    }
    return sum;
  }

  private static double sum(List<String> fields, int first) {
    return (Long.parseLong(fields.get(first)) + Long.parseLong(fields.get(first + 1))) / TICKS;
  }

  private static List<String> fieldsIfAlive(long process) {
    try {
      return fields(String.valueOf(process));
    } catch (IOException e) {
      return List.of();
    }
  }

  /** The fields behind the name of the program, from the state on. */
  private static List<String> fields(String process) throws IOException {
    String text = Files.readString(Path.of("/proc", process, "stat"));
    return List.of(text.substring(text.lastIndexOf(')') + 2).split(" ", -1));
  }
}
