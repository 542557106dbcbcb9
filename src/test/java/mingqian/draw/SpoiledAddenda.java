package mingqian.draw;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mingqian.terms.Digest;
import mingqian.terms.DrawId;

/** The supplemented draw with a first addendum that is not in order, whatever else is. */
public final class SpoiledAddenda {
  private static final LocalDate DUE = LocalDate.of(2026, 7, 1);
  private static final LocalDate JULY = LocalDate.of(2026, 7, 3);
  private static final String STRATUM = "A.manufacturing";
  private static final Further GOOD = IncompleteDraw.inspectors(8, 9, 10, 11);

  private final Folder whole = IncompleteDraw.completed();
  private final SealedFolder sealed = DisclosedFolder.of(whole).sealed();
  private final Map<String, Folder> all = new LinkedHashMap<>();

  private SpoiledAddenda() {}

  /** All of them by what is wrong, sums not yet made right. */
  public static Map<String, Folder> all() {
    SpoiledAddenda spoiled = new SpoiledAddenda();
    spoiled.notices();
    spoiled.people();
    spoiled.days();
    return spoiled.all;
  }

  private void notices() {
    DrawId draw = SampleDraw.DRAW;
    Digest seal = sealed.seal();
    notice("of another draw", new DrawId("2026-A-902"), 1, seal, timing(0, DUE));
    notice("numbered 2", draw, 2, seal, timing(0, DUE));
    notice("after another seal", draw, 1, Digest.of("another"), timing(0, DUE));
    notice("after a change that was not made", draw, 1, seal, timing(1, DUE));
    notice("disclosed earlier", draw, 1, seal, timing(0, DUE.minusDays(1)));
  }

  private void notice(
      String wrong, DrawId draw, int number, Digest previous, Addendum.Timing timing) {
    spoil(wrong, Addendum.compose(new Addendum.Notice(draw, number, previous, timing), GOOD));
  }

  private static Addendum.Timing timing(int after, LocalDate due) {
    return new Addendum.Timing(
        after, IncompleteDraw.FROM, due, Instant.parse("2026-06-09T02:00:00Z"));
  }

  private void people() {
    InspectorRow listed = sealed.lists().pool().inspectors().get(0);
    String one = listed.inspector();
    String fresh = SampleDraw.inspector(8);
    rows("with somebody listed before", pool(List.of(listed), List.of(), List.of(), List.of()));
    rows("qualifying nobody known", pool(List.of(), holds(fresh), List.of(), List.of()));
    rows(
        "with a qualification held before",
        pool(List.of(), holds(SampleDraw.inspector(0)), List.of(), List.of()));
    rows(
        "recusing somebody listed before",
        pool(List.of(), List.of(), recused(one, SampleDraw.code(3)), List.of()));
    rows(
        "recusing from nobody known",
        pool(GOOD.inspectors(), List.of(), recused(fresh, SampleDraw.code(77)), List.of()));
    rows(
        "sending somebody listed before on leave",
        pool(List.of(), List.of(), List.of(), List.of(new Absence(one, IncompleteDraw.FROM))));
    rows(
        "sending nobody known on leave",
        pool(List.of(), List.of(), List.of(), List.of(new Absence(fresh, IncompleteDraw.FROM))));
  }

  private static List<Qualification> holds(String inspector) {
    return List.of(new Qualification(inspector, "special-equipment"));
  }

  private static List<Recusal> recused(String inspector, String target) {
    return List.of(new Recusal(inspector, target));
  }

  private static Further pool(
      List<InspectorRow> inspectors,
      List<Qualification> qualifications,
      List<Recusal> recusals,
      List<Absence> absences) {
    return new Further(inspectors, qualifications, recusals, absences, List.of(), List.of());
  }

  private void days() {
    OpenDay old = sealed.lists().days().get(0);
    String target = SampleDraw.code(0);
    OpenDay july = new OpenDay(STRATUM, JULY);
    spoil("with a day open before", opening(old, List.of(), DUE));
    spoil("with a day of no stratum", opening(new OpenDay("A.none", JULY), List.of(), JULY));
    spoil("with a day after disclosure", opening(july, List.of(), DUE));
    spoil("with a day outside the window", opening(july, List.of(), JULY.plusDays(3)));
    spoil(
        "closing a day open before",
        opening(july, List.of(new Closure(target, old.day())), JULY.plusDays(3)));
    spoil(
        "closing a day to nobody known",
        opening(july, List.of(new Closure(SampleDraw.code(77), JULY)), JULY.plusDays(3)));
  }

  private Addendum opening(OpenDay day, List<Closure> closures, LocalDate due) {
    return Addendum.compose(
        new Addendum.Notice(SampleDraw.DRAW, 1, sealed.seal(), timing(0, due)),
        new Further(List.of(), List.of(), List.of(), List.of(), List.of(day), closures));
  }

  private void rows(String wrong, Further further) {
    spoil(
        wrong,
        Addendum.compose(
            new Addendum.Notice(SampleDraw.DRAW, 1, sealed.seal(), timing(0, DUE)), further));
  }

  private void spoil(String wrong, Addendum addendum) {
    Folder rest = whole;
    for (String name : whole.names()) {
      rest = name.startsWith(Addendum.folder(1)) ? rest.without(name) : rest;
    }
    all.put(wrong, rest.and(addendum.files().prefixed(Addendum.folder(1))));
  }
}
