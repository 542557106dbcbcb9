package mingqian.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mingqian.draw.DrawTargets;

/** The draw of targets 抽取检查对象 from a province's sealed list, against four other ways. */
final class TargetsBench implements Bench {
  private static final int ROWS = 4_000_000;
  private static final int WINNERS = 120_000;
  private static final int MANY = 5;
  private static final int STRATA = 400;
  private static final List<String> LARGE = List.of("-Xmx6g");

  private long peak;

  @Override
  public String name() {
    return "targets";
  }

  @Override
  public List<Line> measure(Settings settings) throws Exception {
    List<Line> lines = new ArrayList<>();
    int rows = settings.scaled(ROWS);
    int winners = settings.scaled(WINNERS);
    Frame frame = Frame.write(settings, "one", rows, winners, 1);
    Frame many = Frame.write(settings, "many", MANY * rows, MANY * winners, 1);
    Frame strata = Frame.write(settings, "strata", rows, winners, STRATA);
    Path drawn = settings.place("drawn.csv");
    Path idiomatic = settings.place("drawn-idiomatic.csv");
    try (PostgresqlFrame database = PostgresqlFrame.of(settings, frame)) {
      Rounds rounds =
          new Rounds()
              .with("ours", () -> ours(frame, drawn))
              .with("floor", () -> floor(frame))
              .with("strata", () -> ours(strata, settings.place("drawn-strata.csv")))
              .with("random()", () -> database.cpuOf(database.random()))
              .with("sha256()", () -> database.cpuOf(database.sorted()))
              .with(
                  "idiomatic",
                  () ->
                      Child.of(
                              IdiomaticProgram.class,
                              LARGE,
                              frame.strata(),
                              frame.targets(),
                              idiomatic)
                          .run()
                          .cpu())
              .run(settings.runs());
      requireSame(Files.readString(drawn), Files.readString(idiomatic));
      requireSame(Files.readString(drawn), database.winners());
      long peakOfOne = peak;
      double ours = rounds.median("ours");
      String of = rows + " rows, " + winners + " winners: ";
      lines.add(
          Line.ofTimes(
              of + "floor program, start and compilation included",
              ours,
              rounds.median("floor"),
              1.5));
      lines.add(warm(of, frame, drawn, settings.runs()));
      lines.add(
          Line.ofTimes(
              of + "Commons CSV, objects, sort; same winners",
              ours,
              rounds.median("idiomatic"),
              1 / 15.0));
      lines.add(
          Line.ofTimes(of + "PostgreSQL, order by random()", ours, rounds.median("random()"), 1.2));
      lines.add(
          Line.ofTimes(
              of + "PostgreSQL, order by sha256(); same winners",
              ours,
              rounds.median("sha256()"),
              0.2));
      lines.add(
          Line.ofTimes(
              STRATA + " strata against one, " + rows + " rows",
              rounds.median("strata"),
              ours,
              1.15));
      lines.add(Line.ofSize(of + "peak memory", peakOfOne, allowed(winners)));
    }
    peak = 0;
    Rounds rounds =
        new Rounds()
            .with("ours", () -> ours(frame, drawn))
            .with("many", () -> ours(many, settings.place("drawn-many.csv")))
            .run(settings.runs());
    lines.add(
        Line.ofTimes(
            many.rows() + " rows against " + rows,
            rounds.median("many"),
            rounds.median("ours"),
            5.5));
    lines.add(Line.ofSize(many.rows() + " rows: peak memory", peak, allowed(many.winners())));
    return lines;
  }

  /** Both in one virtual machine, as in a service that runs, once all is compiled. */
  private static Line warm(String of, Frame frame, Path drawn, int runs) throws Exception {
    Child.Cost cost =
        Child.of(
                WarmTargets.class,
                small(frame.winners()),
                frame.strata(),
                frame.targets(),
                drawn,
                frame.rows(),
                runs)
            .run();
    List<String> lines = cost.out().lines().toList();
    String[] medians = lines.get(lines.size() - 1).split(" ", -1);
    return Line.ofTimes(
        of + "floor program, both warm",
        Double.parseDouble(medians[0]),
        Double.parseDouble(medians[1]),
        1.5);
  }

  /** A heap just large enough: records in the old part, two thirds of it, half as many again. */
  private static List<String> small(int winners) {
    return List.of("-XX:+UseSerialGC", "-Xmx" + (16 + winners * 54L / (1 << 20)) + "m");
  }

  /** In kilobytes: 64 MB and 24 bytes for each winner. */
  private static long allowed(int winners) {
    return (64L << 10) + 24L * winners / 1024;
  }

  private double ours(Frame frame, Path drawn) throws Exception {
    Child.Cost cost =
        Child.of(DrawTargets.class, small(frame.winners()), frame.strata(), frame.targets(), drawn)
            .run();
    peak = Math.max(peak, cost.peak());
    return cost.cpu();
  }

  private static double floor(Frame frame) throws Exception {
    return Child.of(FloorProgram.class, small(frame.winners()), frame.targets(), frame.rows())
        .run()
        .cpu();
  }

  static void requireSame(String one, String other) {
    if (!one.equals(other)) {
      throw new IllegalStateException("other winners");
    }
  }
}
