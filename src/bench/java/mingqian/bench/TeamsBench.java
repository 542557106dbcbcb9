package mingqian.bench;

import java.util.ArrayList;
import java.util.List;
import mingqian.draw.TeamsProgram;
import mingqian.draw.TimefoldProgram;

/** The teams of a large draw 组队, against OR-Tools and Timefold. */
final class TeamsBench implements Bench {
  private static final int TARGETS = 50_000;
  private static final int[] PERCENTS = {98, 100};

  @Override
  public String name() {
    return "teams";
  }

  @Override
  public List<Line> measure(Settings settings) throws Exception {
    List<Line> lines = new ArrayList<>();
    int targets = settings.scaled(TARGETS);
    for (int percent : PERCENTS) {
      String what = targets + " x 2 at " + percent + " %: ";
      String[] ours =
          lastLine(
                  Child.of(
                      TeamsProgram.class, List.of("-Xmx4g"), targets, percent, settings.runs()))
              .split(" ", -1);
      String timefold =
          lastLine(Child.of(TimefoldProgram.class, List.of("-Xmx4g"), targets, percent));
      double flow = Double.parseDouble(ours[1]);
      lines.add(
          Line.ofTimes(
              what + "OR-Tools MaxFlow, warm, build and solve",
              Double.parseDouble(ours[0]),
              flow,
              1));
      int missing = Integer.parseInt(ours[2]);
      lines.add(
          Line.ofNothingMissing(
              what + "seats open, by a checker of its own; OR-Tools",
              missing,
              Integer.parseInt(ours[3])));
      lines.add(
          Line.ofNothingMissing(
              what + "seats open; Timefold as it comes, 10 s",
              missing,
              Integer.parseInt(timefold)));
    }
    return lines;
  }

  private static String lastLine(Child child) throws Exception {
    List<String> lines = child.run().out().lines().toList();
    return lines.get(lines.size() - 1);
  }
}
