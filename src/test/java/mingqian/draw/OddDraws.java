package mingqian.draw;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import mingqian.ledger.SampleLedger;
import mingqian.terms.Library;

/**
 * Disclosed draws in which nothing comes easily: few inspectors, small capacities, few days, so
 * that others must move, seats stay open and visits have no day; with every kind of change after
 * them.
 */
public final class OddDraws {
  private OddDraws() {}

  /**
   * The draw of a seed. Every fifth is one of the small problems that are also searched in full,
   * half of the others have people enough but hardly days enough.
   */
  public static Folder of(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Lists lists =
        seed % 5 == 0
            ? TeamInstance.of(seed).lists()
            : lists(random, seed % 2 == 0, seed % 4 == 0 ? 12 : 6);
    int edition = random.nextInt(4) == 0 ? 0 : 1;
    DrawResult result =
        Drawing.conduct(
            SealedFolder.compose(notice(edition, seed % 4 == 0 ? 2 : 1), lists, SampleDraw.rules()),
            SampleDraw.NONCE,
            List.of(Witness.joined(SampleDraw.DIGITS)));
    return disclosed(result, changes(result, random));
  }

  /** The sample draw by other rules than those in force, sealed and drawn as it should be. */
  public static Folder ruledBy(Folder rules) {
    Notice notice = SampleDraw.notice();
    Notice.Proof proof = notice.proof();
    DrawResult result =
        Drawing.conduct(
            SealedFolder.compose(
                new Notice(
                    notice.naming(),
                    notice.openness(),
                    notice.timing(),
                    new Notice.Proof(
                        proof.ledger(),
                        SealedFolder.regulationOf(rules),
                        proof.commitment(),
                        proof.randomness())),
                SampleDraw.lists(),
                rules),
            SampleDraw.NONCE,
            List.of(Witness.joined(SampleDraw.DIGITS)));
    return disclosed(result, List.of());
  }

  private static Folder disclosed(DrawResult result, List<Change> changes) {
    return SampleLedger.with(
        DisclosedFolder.compose(result, new Disclosure(SampleDraw.witnesses(), List.of(), changes)),
        result,
        changes);
  }

  private static Notice notice(int edition, int visitsPerDay) {
    Notice now = SampleDraw.notice();
    Notice.Timing timing = now.timing();
    return new Notice(
        edition,
        now.naming(),
        now.openness(),
        new Notice.Timing(timing.sealedAt(), timing.open(), timing.discloseAfter(), visitsPerDay),
        now.proof());
  }

  static Lists lists(SplittableRandom random, boolean busy, int rare) {
    Lists sample = SampleDraw.lists();
    Set<LocalDate> days = new TreeSet<>();
    sample.days().stream()
        .map(OpenDay::day)
        .filter(day -> random.nextInt(busy ? rare : 3) == 0)
        .forEach(days::add);
    days.add(LocalDate.of(2026, 6, 11));
    List<Closure> closures =
        sample.closures().stream().filter(row -> days.contains(row.day())).toList();
    int quota = random.nextInt(4, 14);
    return new Lists(
        List.of(
            new Stratum("A.manufacturing", Library.A, OptionalInt.empty(), 25, quota, 5),
            new Stratum("A.tourism", Library.A, OptionalInt.empty(), 15, 3, 4)),
        sample.targets(),
        sample.excluded(),
        profiles(random),
        pool(random, days, sample, busy),
        sample.days().stream().filter(row -> days.contains(row.day())).toList(),
        closures);
  }

  private static List<ProfileLine> profiles(SplittableRandom random) {
    Territory territory =
        List.of(Territory.ANY, Territory.OWN, Territory.OTHER).get(random.nextInt(3));
    return List.of(
        new ProfileLine(
            "joint", "SCJG", 3, Territory.ANY, "special-equipment", random.nextInt(1, 3)),
        new ProfileLine("joint", "WSJK", 2, territory, "-", 0),
        new ProfileLine("pool", ProfileLine.ANYONE, 2, Territory.ANY, "special-equipment", 1));
  }

  private static Pool pool(
      SplittableRandom random, Set<LocalDate> days, Lists sample, boolean busy) {
    List<InspectorRow> inspectors = new ArrayList<>();
    List<Recusal> recusals = new ArrayList<>();
    List<Absence> absences = new ArrayList<>();
    for (InspectorRow row : sample.pool().inspectors()) {
      String name = row.inspector();
      inspectors.add(
          new InspectorRow(
              name,
              row.department(),
              row.district(),
              row.validUntil(),
              busy ? 9 : random.nextInt(1, 8),
              random.nextInt(0, 4)));
      sample.targets().stream()
          .filter(target -> random.nextInt(busy ? 20 : 8) == 0)
          .forEach(target -> recusals.add(new Recusal(name, target.target())));
      days.stream()
          .filter(day -> random.nextInt(busy ? 12 : 5) == 0)
          .forEach(day -> absences.add(new Absence(name, day)));
    }
    return new Pool(
        inspectors, sample.pool().excluded(), sample.pool().qualifications(), recusals, absences);
  }

  /**
   * A draw with hardly anybody, changed and supplemented by turns, one to three times each: by some
   * of the others, or by nobody, or by days and what closes them.
   */
  public static Folder supplemented(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Lists lists = fewer(lists(random, seed % 2 == 0, 6), random);
    DrawResult result =
        Drawing.conduct(
            SealedFolder.compose(notice(1, seed % 4 == 0 ? 2 : 1), lists, SampleDraw.rules()),
            SampleDraw.NONCE,
            List.of(Witness.joined(SampleDraw.DIGITS)));
    Changes now = Changes.none(result);
    Addenda addenda = Addenda.none(result.sealed());
    List<Change> rows = new ArrayList<>();
    for (int i = 0; i <= seed % 3; i++) {
      now = changed(now, rows, random);
      Addendum next = addendum(now, addenda, random);
      addenda = addenda.and(next);
      now = now.supplement(next).after();
    }
    changed(now, rows, random);
    return IncompleteDraw.disclosed(result, new Sequel(rows, addenda.list()));
  }

  private static Lists fewer(Lists lists, SplittableRandom random) {
    Pool pool = lists.pool();
    List<InspectorRow> few =
        pool.inspectors().stream().filter(row -> random.nextInt(2) == 0).toList();
    Set<String> names = new TreeSet<>();
    few.forEach(row -> names.add(row.inspector()));
    return new Lists(
        lists.strata(),
        lists.targets(),
        lists.excluded(),
        lists.profiles(),
        new Pool(
            few,
            pool.excluded(),
            pool.qualifications().stream().filter(row -> names.contains(row.inspector())).toList(),
            pool.recusals().stream().filter(row -> names.contains(row.inspector())).toList(),
            pool.absences().stream().filter(row -> names.contains(row.inspector())).toList()),
        lists.days(),
        lists.closures());
  }

  private static Addendum addendum(Changes now, Addenda before, SplittableRandom random) {
    Lists listed = now.lists();
    Set<String> names = new TreeSet<>();
    listed.pool().inspectors().forEach(row -> names.add(row.inspector()));
    List<InspectorRow> others =
        SampleDraw.lists().pool().inspectors().stream()
            .filter(row -> !names.contains(row.inspector()) && random.nextInt(2) == 0)
            .toList();
    List<Qualification> held = new ArrayList<>();
    others.stream()
        .filter(row -> random.nextInt(2) == 0)
        .forEach(row -> held.add(new Qualification(row.inspector(), "special-equipment")));
    List<OpenDay> days =
        SampleDraw.lists().days().stream()
            .filter(row -> !listed.days().contains(row) && random.nextInt(6) == 0)
            .toList();
    List<Closure> closures =
        SampleDraw.lists().closures().stream()
            .filter(row -> days.contains(new OpenDay(stratum(row.target()), row.day())))
            .toList();
    List<Recusal> recusals = new ArrayList<>();
    List<Absence> absences = new ArrayList<>();
    for (InspectorRow row : others) {
      recusals.add(new Recusal(row.inspector(), SampleDraw.code(random.nextInt(40))));
      absences.add(new Absence(row.inspector(), LocalDate.of(2026, 6, random.nextInt(1, 30))));
    }
    return IncompleteDraw.addendum(
        now, before, new Further(others, held, recusals, absences, days, closures));
  }

  private static String stratum(String target) {
    return SampleDraw.lists().targets().stream()
        .filter(row -> row.target().equals(target))
        .map(TargetRow::stratum)
        .findFirst()
        .orElseThrow();
  }

  /** Whatever can be made of forty things asked for. */
  static List<Change> changes(DrawResult result, SplittableRandom random) {
    List<Change> rows = new ArrayList<>();
    changed(Changes.none(result), rows, random);
    return rows;
  }

  private static Changes changed(Changes before, List<Change> rows, SplittableRandom random) {
    Changes now = before;
    List<LocalDate> days =
        now.lists().days().stream().map(OpenDay::day).distinct().sorted().toList();
    for (int i = 0; i < 40; i++) {
      List<Seat> seats = now.state().seats();
      if (seats.isEmpty()) {
        return now;
      }
      Seat seat = seats.get(random.nextInt(seats.size()));
      LocalDate day = days.get(random.nextInt(days.size()));
      Change asked =
          switch (random.nextInt(10)) {
            case 0 -> Change.cancelling(seat.target(), "closed");
            case 1, 2, 3 -> Change.substituting(seat.target(), days.get(0), "moved");
            case 4, 5, 6 -> Change.rescheduling(seat.target(), day, "asked");
            case 7, 8 -> Change.leaving(Change.Kind.ABSENT, seat, "ill");
            default -> Change.leaving(Change.Kind.RECUSED, seat, "R04");
          };
      if (now.attempt(asked) instanceof ChangeAnswer.Made made) {
        rows.add(made.row());
        now = made.after();
      }
    }
    return now;
  }
}
