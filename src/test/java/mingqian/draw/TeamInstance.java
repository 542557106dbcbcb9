package mingqian.draw;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import mingqian.terms.DepartmentCode;
import mingqian.terms.Digest;
import mingqian.terms.DistrictCode;
import mingqian.terms.Library;

/** A small random instance of the team problem, with its own reading of who may sit where. */
record TeamInstance(Lists lists, List<String> chosen) {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
  private static final String SKILL = "skill";

  static TeamInstance of(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<InspectorRow> inspectors = new ArrayList<>();
    List<Qualification> qualifications = new ArrayList<>();
    for (int i = 0; i < random.nextInt(2, 6); i++) {
      String name = SampleDraw.inspector(i);
      LocalDate until = random.nextInt(8) == 0 ? DAY.minusDays(1) : DAY.plusDays(random.nextInt(3));
      inspectors.add(
          new InspectorRow(
              name,
              new DepartmentCode(random.nextInt(3) > 0 ? "SCJG" : "WSJK"),
              district(random),
              until,
              random.nextInt(0, 4),
              random.nextInt(0, 4)));
      if (random.nextBoolean()) {
        qualifications.add(new Qualification(name, SKILL));
      }
    }
    List<ProfileLine> profiles = new ArrayList<>();
    for (int p = 0; p < 3; p++) {
      profiles.addAll(profile("p" + p, random));
    }
    List<TargetRow> targets = new ArrayList<>();
    List<Recusal> recusals = new ArrayList<>();
    for (int t = 0; t < random.nextInt(1, 4); t++) {
      String target = SampleDraw.code(t);
      targets.add(new TargetRow("A", target, district(random), "p" + random.nextInt(3)));
      for (InspectorRow inspector : inspectors) {
        if (random.nextInt(5) == 0) {
          recusals.add(new Recusal(inspector.inspector(), target));
        }
      }
    }
    Pool pool = new Pool(inspectors, List.of(), qualifications, recusals, List.of());
    return new TeamInstance(
        lists(targets, profiles, pool), targets.stream().map(TargetRow::target).toList());
  }

  private static Lists lists(List<TargetRow> targets, List<ProfileLine> profiles, Pool pool) {
    int size = targets.size();
    return new Lists(
        List.of(new Stratum("A", Library.A, OptionalInt.empty(), size, size, 0)),
        targets,
        List.of(),
        profiles,
        pool,
        List.of(new OpenDay("A", DAY), new OpenDay("A", DAY.plusDays(1))),
        List.of());
  }

  private static List<ProfileLine> profile(String name, SplittableRandom random) {
    if (random.nextInt(3) == 0) {
      return List.of(line(name, ProfileLine.ANYONE, random));
    }
    List<ProfileLine> lines = new ArrayList<>();
    lines.add(line(name, "SCJG", random));
    if (random.nextInt(3) == 0) {
      lines.add(line(name, "WSJK", random));
    }
    return lines;
  }

  private static ProfileLine line(String name, String department, SplittableRandom random) {
    int seats = random.nextInt(1, 4);
    int qualified = random.nextInt(2) == 0 ? 0 : random.nextInt(0, seats + 1);
    Territory territory =
        random.nextInt(3) == 0
            ? List.of(Territory.ANY, Territory.OWN, Territory.OTHER).get(random.nextInt(3))
            : Territory.ANY;
    return new ProfileLine(
        name, department, seats, territory, qualified == 0 ? "-" : SKILL, qualified);
  }

  private static DistrictCode district(SplittableRandom random) {
    return new DistrictCode("99990" + random.nextInt(1, 3));
  }

  Picks picks(int attempt) {
    return new Picks(Digest.of("picks").first(32), String.valueOf(attempt));
  }
}
