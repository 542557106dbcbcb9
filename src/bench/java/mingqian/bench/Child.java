package mingqian.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A program in a virtual machine of its own 子进程, measured from its start to its end.
 *
 * @param options of the virtual machine, its class path or jar among them
 * @param arguments the main class, if not in a jar, and what it is told
 */
record Child(List<String> options, List<String> arguments) {
  /**
   * What a run cost.
   *
   * @param cpu in seconds
   * @param peak the most memory that it held, in kilobytes
   * @param out what it printed
   */
  record Cost(double cpu, long peak, String out) {}

  /** A main class of the bench's own class path. */
  static Child of(Class<?> main, List<String> options, Object... arguments) {
    List<String> words = new ArrayList<>();
    words.add(main.getName());
    for (Object argument : arguments) {
      words.add(argument.toString());
    }
    List<String> all = new ArrayList<>(options);
    all.add("-classpath");
    all.add(System.getProperty("java.class.path"));
    return new Child(all, words);
  }

  /** Runs to the end; {@link IllegalStateException} where it does not end well. */
  Cost run() throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(arguments);
    Path out = Files.createTempFile("bench", ".out");
    double before = Cpu.ofEndedChildren();
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile()).start();
    long peak = 0;
    while (!process.waitFor(2, TimeUnit.MILLISECONDS)) {
      peak = Math.max(peak, peak(process.pid()));
    }
    double cpu = Cpu.ofEndedChildren() - before;
    String printed = Files.readString(out, StandardCharsets.UTF_8);
    Files.delete(out);
    if (process.exitValue() != 0) {
      throw new IllegalStateException(command + " ended with " + process.exitValue() + printed);
    }
    return new Cost(cpu, peak, printed);
  }

  private static long peak(long process) {
    try {
      return Files.readAllLines(Path.of("/proc", String.valueOf(process), "status")).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0;
    }
  }
}
