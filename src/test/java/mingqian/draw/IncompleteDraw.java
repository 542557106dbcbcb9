package mingqian.draw;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import mingqian.ledger.SampleLedger;

/**
 * The sample draw without the inspectors of department WSJK, so that none of its joint targets
 * finds a whole team; and addenda that bring the others.
 */
public final class IncompleteDraw {
  /** The first day on which whoever is open may be visited after an addendum. */
  static final LocalDate FROM = LocalDate.of(2026, 6, 10);

  private static final int LEFT = 7;

  private IncompleteDraw() {}

  static DrawResult result() {
    return Drawing.conduct(
        SealedFolder.compose(SampleDraw.notice(), lists(), SampleDraw.rules()),
        SampleDraw.NONCE,
        List.of(Witness.joined(SampleDraw.DIGITS)));
  }

  private static Lists lists() {
    Lists sample = SampleDraw.lists();
    Pool pool = sample.pool();
    Set<String> left =
        pool.inspectors().stream()
            .limit(LEFT)
            .map(InspectorRow::inspector)
            .collect(Collectors.toSet());
    return new Lists(
        sample.strata(),
        sample.targets(),
        sample.excluded(),
        sample.profiles(),
        new Pool(
            pool.inspectors().stream().limit(LEFT).toList(),
            List.of(new ExcludedInspector(SampleDraw.inspector(8), "R03")),
            pool.qualifications().stream().filter(row -> left.contains(row.inspector())).toList(),
            pool.recusals(),
            pool.absences()),
        sample.days(),
        sample.closures());
  }

  /** Those of the sample's inspectors; the first of them cannot come on one day. */
  static Further inspectors(Integer... which) {
    Lists sample = SampleDraw.lists();
    Set<String> wanted =
        Arrays.stream(which).map(SampleDraw::inspector).collect(Collectors.toSet());
    return new Further(
        sample.pool().inspectors().stream()
            .filter(row -> wanted.contains(row.inspector()))
            .toList(),
        sample.pool().qualifications().stream()
            .filter(row -> wanted.contains(row.inspector()))
            .toList(),
        List.of(new Recusal(SampleDraw.inspector(which[0]), SampleDraw.code(0))),
        List.of(new Absence(SampleDraw.inspector(which[0]), LocalDate.of(2026, 6, 11))),
        List.of(),
        List.of());
  }

  /** An addendum in its right place. */
  static Addendum addendum(Changes now, Addenda before, Further further) {
    return Addendum.compose(
        new Addendum.Notice(
            SampleDraw.DRAW,
            before.list().size() + 1,
            before.last(),
            new Addendum.Timing(
                now.made(), FROM, LocalDate.of(2026, 7, 1), Instant.parse("2026-06-09T02:00:00Z"))),
        further);
  }

  /** An addendum that suffices, with nothing before it. */
  public static Folder completed() {
    DrawResult result = result();
    Addendum one =
        addendum(Changes.none(result), Addenda.none(result.sealed()), inspectors(8, 9, 10, 11));
    return disclosed(result, new Sequel(List.of(), List.of(one)));
  }

  /** Changes before, between and after two addenda, of which only the second suffices. */
  public static Folder changedAndCompleted() {
    DrawResult result = result();
    Changes now = Changes.none(result);
    Addenda addenda = Addenda.none(result.sealed());
    List<Change> rows = new ArrayList<>();
    for (Further further : List.of(inspectors(11), inspectors(9, 10))) {
      ChangeAnswer.Made made = recused(now);
      rows.add(made.row());
      Addendum next = addendum(made.after(), addenda, further);
      addenda = addenda.and(next);
      now = made.after().supplement(next).after();
    }
    ChangeAnswer.Made last = recused(now);
    rows.add(last.row());
    return disclosed(result, new Sequel(rows, addenda.list()));
  }

  /** An addendum that brings nobody who helps. */
  public static Folder stillIncomplete() {
    DrawResult result = result();
    Further nobody = new Further(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    Addendum one = addendum(Changes.none(result), Addenda.none(result.sealed()), nobody);
    return disclosed(result, new Sequel(List.of(), List.of(one)));
  }

  /** The first seat that can be left is left. */
  static ChangeAnswer.Made recused(Changes now) {
    Map<String, LocalDate> days =
        now.state().visits().stream().collect(Collectors.toMap(Visit::target, Visit::day));
    return now.state().seats().stream()
        .filter(seat -> days.containsKey(seat.target()))
        .map(seat -> now.attempt(Change.leaving(Change.Kind.RECUSED, seat, "R04")))
        .filter(answer -> answer instanceof ChangeAnswer.Made)
        .map(answer -> (ChangeAnswer.Made) answer)
        .findFirst()
        .orElseThrow();
  }

  static Folder disclosed(DrawResult result, Sequel sequel) {
    Folder folder =
        DisclosedFolder.compose(result, new Disclosure(SampleDraw.witnesses(), List.of(), sequel));
    return SampleLedger.with(folder, result, sequel);
  }
}
