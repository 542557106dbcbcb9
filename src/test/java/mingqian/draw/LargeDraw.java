package mingqian.draw;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import mingqian.terms.CreditCode;
import mingqian.terms.DepartmentCode;
import mingqian.terms.Digest;
import mingqian.terms.DistrictCode;
import mingqian.terms.Library;

/**
 * A large draw of teams of two that can be complete: teams are made up first, and everybody can
 * take what these ask of him and hardly more. Each district has forty inspectors of each of two
 * departments.
 */
final class LargeDraw {
  private static final String FIRST = "SCJG";
  private static final String SECOND = "WSJK";
  private static final String SKILL = "food";
  private static final String PAIR = "pair";
  private static final String JOINT = "joint";
  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
  private static final int OF_DEPARTMENT = 40;
  private static final int TARGETS_OF_DISTRICT = 2_000;
  private static final int SKILLED = 3;

  private final SplittableRandom random;
  private final List<InspectorRow> inspectors = new ArrayList<>();
  private final List<TargetRow> targets = new ArrayList<>();
  private final List<Recusal> recusals = new ArrayList<>();
  private int[] taken = new int[0];

  private LargeDraw(long seed) {
    random = new SplittableRandom(seed);
  }

  /**
   * Makes a draw.
   *
   * @param size how many targets, each of two seats
   * @param percent how much of all capacity the seats take, at most 100
   */
  static Lists of(int size, int percent, long seed) {
    LargeDraw draw = new LargeDraw(seed);
    int districts = Math.max(1, size / TARGETS_OF_DISTRICT);
    draw.taken = new int[2 * OF_DEPARTMENT * districts];
    for (int i = 0; i < size; i++) {
      draw.target(i, i % districts);
    }
    draw.inspectors(percent);
    return draw.lists(size);
  }

  /** The names of the targets of such a draw. */
  static List<String> chosen(Lists lists) {
    return lists.targets().stream().map(TargetRow::target).toList();
  }

  private void target(int number, int district) {
    boolean pair = random.nextBoolean();
    String first17 = "91999999" + (100_000_000 + number);
    String target = first17 + CreditCode.checkCharacter(first17);
    targets.add(new TargetRow("A", target, district(district), pair ? PAIR : JOINT));
    int base = 2 * OF_DEPARTMENT * district;
    int one = base + (pair ? SKILLED * random.nextInt(OF_DEPARTMENT / SKILLED + 1) : any());
    int other = pair ? base + any() : base + OF_DEPARTMENT + any();
    while (other == one) {
      other = base + any();
    }
    taken[one]++;
    taken[other]++;
    int recused = base + random.nextInt(2 * OF_DEPARTMENT);
    if (recused != one && recused != other) {
      recusals.add(new Recusal(name(recused), target));
    }
  }

  private int any() {
    return random.nextInt(OF_DEPARTMENT);
  }

  private void inspectors(int percent) {
    int spare = 2 * targets.size() * (100 - percent) / percent;
    int[] capacity = taken.clone();
    for (int i = 0; i < spare; i++) {
      capacity[random.nextInt(capacity.length)]++;
    }
    for (int i = 0; i < capacity.length; i++) {
      int district = i / (2 * OF_DEPARTMENT);
      String department = i / OF_DEPARTMENT % 2 == 0 ? FIRST : SECOND;
      inspectors.add(
          new InspectorRow(
              name(i),
              new DepartmentCode(department),
              district(district),
              DAY,
              capacity[i],
              random.nextInt(10)));
    }
  }

  private Lists lists(int size) {
    List<Qualification> skilled = new ArrayList<>();
    for (int i = 0; i < inspectors.size(); i++) {
      if (i % (2 * OF_DEPARTMENT) < OF_DEPARTMENT && i % (2 * OF_DEPARTMENT) % SKILLED == 0) {
        skilled.add(new Qualification(name(i), SKILL));
      }
    }
    return new Lists(
        List.of(new Stratum("A", Library.A, OptionalInt.empty(), size, size, 0)),
        targets,
        List.of(),
        List.of(
            new ProfileLine(PAIR, FIRST, 2, Territory.OWN, SKILL, 1),
            new ProfileLine(JOINT, FIRST, 1, Territory.OWN, "-", 0),
            new ProfileLine(JOINT, SECOND, 1, Territory.OWN, "-", 0)),
        new Pool(inspectors, List.of(), skilled, recusals, List.of()),
        List.of(new OpenDay("A", DAY)),
        List.of());
  }

  private static DistrictCode district(int number) {
    return new DistrictCode(String.valueOf(999_900 + number));
  }

  private static String name(int number) {
    return Digest.of("inspector " + number).first(20);
  }
}
