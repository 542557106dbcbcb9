package mingqian.draw;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Teams of a large draw by Timefold as it comes: prints how many seats it leaves open. */
public final class TimefoldProgram {
  private static final int SECONDS = 10;

  private TimefoldProgram() {}

  /** Takes the number of targets and the percent of all capacity. */
  public static void main(String[] arguments) {
    Lists lists =
        TeamsProgram.lists(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]));
    SolverConfig config =
        new SolverConfig()
            .withSolutionClass(PlannedTeams.class)
            .withEntityClasses(PlannedSeat.class)
            .withConstraintProviderClass(PlannedRules.class)
            .withTerminationSpentLimit(Duration.ofSeconds(SECONDS));
    PlannedTeams teams =
        SolverFactory.<PlannedTeams>create(config).buildSolver().solve(problem(lists));
    List<Seat> seats = new ArrayList<>();
    for (PlannedSeat seat : teams.getSeats()) {
      if (seat.getInspector() != null) {
        seats.add(
            new Seat(seat.getTarget(), seat.getDepartment(), seat.getInspector().inspector()));
      }
    }
    System.out.println(TeamsChecked.missing(lists, seats));
  }

  private static PlannedTeams problem(Lists lists) {
    Map<String, List<InspectorRow>> ranges = new HashMap<>();
    Set<Qualification> skills = new HashSet<>(lists.pool().qualifications());
    Set<Recusal> recusals = new HashSet<>(lists.pool().recusals());
    lists
        .pool()
        .inspectors()
        .forEach(
            row ->
                ranges
                    .computeIfAbsent(
                        row.department() + "," + row.district(), key -> new ArrayList<>())
                    .add(row));
    List<PlannedSeat> seats = new ArrayList<>();
    for (TargetRow target : lists.targets()) {
      for (ProfileLine line : lists.profiles()) {
        for (int i = 0; line.profile().equals(target.profile()) && i < line.seats(); i++) {
          String skill = i < line.qualified() ? line.qualification() : "-";
          List<InspectorRow> range =
              ranges.get(line.department() + "," + target.district()).stream()
                  .filter(row -> !recusals.contains(new Recusal(row.inspector(), target.target())))
                  .filter(
                      row ->
                          skill.equals("-")
                              || skills.contains(new Qualification(row.inspector(), skill)))
                  .toList();
          String id = target.target() + "," + line.department() + "," + i;
          seats.add(new PlannedSeat(id, target.target(), line.department(), range));
        }
      }
    }
    return new PlannedTeams(seats);
  }
}
