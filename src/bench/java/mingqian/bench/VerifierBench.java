package mingqian.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import mingqian.draw.CityDraw;

/** The verifier's jar 核验程序 on the folder of a city's draw, against a machine that only greets. */
final class VerifierBench implements Bench {
  private static final int TARGETS = 16_000;
  private static final int GREETINGS = 10;
  private static final long MOST_MEMORY = 60L << 10;
  private static final List<String> SMALL = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

  @Override
  public String name() {
    return "verifier";
  }

  @Override
  public List<Line> measure(Settings settings) throws Exception {
    int targets = settings.scaled(TARGETS);
    Path folder = settings.target().resolve("bench/city");
    remove(folder);
    System.out.println(Child.of(CityDraw.class, List.of(), folder, targets).run().out());
    Path jar = settings.target().resolve("mingqian-verifier.jar");
    List<Line> lines = new ArrayList<>();
    for (List<String> options : List.of(List.<String>of(), SMALL)) {
      List<String> arguments = List.of("-jar", jar.toString(), folder.toString(), "--lang", "en");
      String what = "verifier, " + targets + " rows, " + String.join(" ", options) + ": ";
      lines.addAll(measure(what, new Child(options, arguments), options, settings.runs()));
    }
    return lines;
  }

  private static List<Line> measure(String what, Child verifier, List<String> options, int runs)
      throws Exception {
    long[] peak = {0};
    Rounds rounds =
        new Rounds()
            .with(
                "verifier",
                () -> {
                  Child.Cost cost = verifier.run();
                  peak[0] = Math.max(peak[0], cost.peak());
                  return cost.cpu();
                })
            .with("hello", () -> hello(options))
            .run(runs);
    return List.of(
        Line.ofTimes(what + "hello, world", rounds.median("verifier"), rounds.median("hello"), 6),
        Line.ofSize(what + "peak memory", peak[0], MOST_MEMORY));
  }

  /** Of several, since one is hardly longer than a tick of the clock that counts. */
  private static double hello(List<String> options) throws Exception {
    double sum = 0;
    for (int i = 0; i < GREETINGS; i++) {
      sum += Child.of(Hello.class, options).run().cpu();
    }
    return sum / GREETINGS;
  }

  private static void remove(Path folder) throws Exception {
    if (Files.exists(folder)) {
      try (var paths = Files.walk(folder)) {
        for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
