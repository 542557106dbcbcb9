package mingqian.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;

/** Measures everything, or what the property {@code bench} names, and writes the table 性能对照表. */
public final class Benches {
  private static final List<Bench> ALL =
      List.of(new TargetsBench(), new TeamsBench(), new SealingBench(), new VerifierBench());

  private Benches() {}

  /** Writes {@code bench.md} into the build folder, after each bench again. */
  public static void main(String[] arguments) throws Exception {
    Settings settings = Settings.ofProperties();
    List<String> chosen = Settings.chosen();
    StringBuilder table = new StringBuilder(Line.HEAD);
    for (Bench bench : ALL) {
      if (chosen.isEmpty() || chosen.contains(bench.name())) {
        System.out.println(bench.name());
        bench.measure(settings).forEach(line -> table.append(line).append('\n'));
        String text =
            "# Speed and memory at "
                + settings.percent()
                + " % of the full size, median of "
                + settings.runs()
                + "\n\n"
                + Machine.facts()
                + "\n"
                + table;
        Files.writeString(settings.target().resolve("bench.md"), text, StandardCharsets.UTF_8);
      }
    }
    System.out.println(Files.readString(settings.target().resolve("bench.md")));
  }
}
