package mingqian.draw;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import mingqian.terms.Words;

/**
 * The changes after the draw 抽取后变更: each is a pure function of the draw, of the changes before it
 * and of what was asked, replacements and reserves being drawn by the seed. Replaying a change is
 * making it once more. Immutable.
 */
public final class Changes {
  private static final String TAG = "change";

  private final DrawResult result;
  private final SpareSeats spare;
  private final Standing standing;
  private final int made;

  private Changes(DrawResult result, SpareSeats spare, Standing standing, int made) {
    this.result = result;
    this.spare = spare;
    this.standing = standing;
    this.made = made;
  }

  /** How things stand right after the draw. */
  public static Changes none(DrawResult result) {
    return new Changes(result, spare(result, result.sealed().lists()), Standing.of(result), 0);
  }

  private static SpareSeats spare(DrawResult result, Lists lists) {
    int perDay = result.sealed().notice().timing().visitsPerDay();
    return new SpareSeats(new Premises(lists, perDay));
  }

  /**
   * How things stand after these changes.
   *
   * @param rows by counter
   * @throws IllegalArgumentException if a change cannot be replayed
   */
  public static Changes of(DrawResult result, List<Change> rows) {
    return new Sequel(rows, List.of()).replay(result).end();
  }

  /**
   * How things stand after this change, which was made before.
   *
   * @throws IllegalArgumentException if it cannot be replayed
   */
  Changes remade(Change row) {
    if (attempt(row.asked()) instanceof ChangeAnswer.Made remade && remade.row().equals(row)) {
      return remade.after();
    }
    throw new IllegalArgumentException("change cannot be replayed: " + row.cells());
  }

  /**
   * Draws for the targets that have no day, the addendum's rows being added to the lists.
   *
   * @throws IllegalArgumentException if the addendum was not made after as many changes
   */
  public Supplemented supplement(Addendum addendum) {
    int after = addendum.notice().timing().after();
    if (after != made) {
      throw new IllegalArgumentException(
          "addendum " + addendum.notice().number() + " follows change " + after + ", not " + made);
    }
    SpareSeats more = spare(result, addendum.further().after(lists()));
    Lists left = SpareLists.of(more.lists(), standing, addendum.notice().timing().from());
    Attempt drawn =
        Attempt.best(
            new Premises(left, more.perDay()),
            result.seed(),
            standing.open(),
            "addendum." + addendum.notice().number() + ".");
    Standing placed = standing.supplemented(drawn.teams(), drawn.days());
    return new Supplemented(
        new Changes(result, more, placed, made),
        standing.open(),
        left,
        drawn.teams().shortfalls(),
        drawn.days().unplaced());
  }

  /** The targets to be visited that have no day, sorted. */
  public List<String> open() {
    return standing.open();
  }

  /** How many changes were made. */
  public int made() {
    return made;
  }

  /**
   * What took place after all changes.
   *
   * @throws IllegalArgumentException if a change cannot be replayed
   */
  public static FinalState replay(DrawResult result, List<Change> changes) {
    return of(result, changes).state();
  }

  /** Teams and days as they stand. */
  public FinalState state() {
    return standing.state();
  }

  /** The lists that bind every further change: those sealed, with the rows of every addendum. */
  public Lists lists() {
    return spare.lists();
  }

  /** Makes one more change, if the lists allow it. */
  public ChangeAnswer attempt(Change asked) {
    if (!asked.isWhole()) {
      return refused("的变更缺项或多项", "has a change with a cell too few or too many");
    }
    if (!standing.live().contains(asked.target())) {
      return refused("不在待检查之列", "is not to be visited");
    }
    return switch (asked.kind()) {
      case RECUSED, ABSENT -> replace(asked);
      case SUBSTITUTED -> substitute(asked);
      case RESCHEDULED -> reschedule(asked);
      case CANCELLED -> made(asked, "-", standing.dropped(asked.target()));
    };
  }

  private ChangeAnswer replace(Change asked) {
    Seat left = new Seat(asked.target(), asked.department(), asked.inspector());
    if (!standing.seats().contains(left)) {
      return refused("没有这个席位", "has no such seat");
    }
    List<Seat> rest =
        standing.team(asked.target()).stream().filter(seat -> !seat.equals(left)).toList();
    ProfileLine line = spare.line(left);
    Standing leaving = standing.replaced(asked.kind(), left, left);
    List<String> able =
        spare.candidates(
            leaving,
            standing.dayOf(asked.target()),
            line,
            new SpareSeats.Opening(asked.target(), rest));
    if (able.isEmpty()) {
      return lacking(line, spare.needsQualified(line, rest), asked.target());
    }
    String taker = able.get(pick(TAG, able.size()));
    Seat taken = new Seat(asked.target(), asked.department(), taker);
    return made(asked, taker, standing.replaced(asked.kind(), left, taken));
  }

  private static ChangeAnswer lacking(ProfileLine line, boolean qualified, String target) {
    String wanted = qualified ? line.qualification() : "-";
    return new ChangeAnswer.Lacking(
        new Shortfall(List.of(new Shortfall.Need(target, line.department(), 1, wanted)), 0, 0));
  }

  /** The first reserve by rank that can be visited; those before it stay reserves. */
  private ChangeAnswer substitute(Change asked) {
    List<String> reserves = reserves(asked.target());
    ChangeAnswer answer = refused("所在分层已无候补对象", "has no reserve left in its stratum");
    for (String reserve : reserves) {
      ChangeAnswer one = substitute(asked, reserve);
      if (one instanceof ChangeAnswer.Made) {
        return one;
      }
      if (reserve.equals(reserves.get(0))) {
        answer = one;
      }
    }
    return answer;
  }

  private ChangeAnswer substitute(Change asked, String reserve) {
    Standing rest = standing.dropped(asked.target());
    List<LocalDate> open = List.copyOf(spare.days(reserve, asked.day().orElseThrow()));
    if (open.isEmpty()) {
      return refused("的候补对象已无可检查日", "has no reserve with an open day left");
    }
    List<LocalDate> days =
        open.stream().filter(day -> team(rest, new Visit(reserve, day)).isPresent()).toList();
    if (days.isEmpty()) {
      return lackingTeam(rest, reserve, open);
    }
    Visit visit = new Visit(reserve, days.get(pick(TAG + ".day", days.size())));
    return made(asked, reserve, rest.joined(team(rest, visit).orElseThrow(), visit));
  }

  /** Those of the same stratum that were never to be visited, by rank. */
  private List<String> reserves(String target) {
    String stratum = spare.target(target).stratum();
    return result.drawn().stream()
        .filter(row -> row.stratum().equals(stratum))
        .sorted(Comparator.comparingInt(DrawnRow::rank))
        .map(DrawnRow::target)
        .filter(reserve -> !standing.used().contains(reserve))
        .toList();
  }

  private Optional<List<Seat>> team(Standing rest, Visit visit) {
    return spare.team(rest, visit, this::pick);
  }

  /** All lines of the reserve; on no single day can they be filled. */
  private ChangeAnswer lackingTeam(Standing rest, String reserve, List<LocalDate> open) {
    TreeSet<String> able = new TreeSet<>();
    List<ProfileLine> lines = spare.lines(reserve);
    for (LocalDate day : open) {
      for (ProfileLine line : lines) {
        able.addAll(
            spare.candidates(
                rest, Optional.of(day), line, new SpareSeats.Opening(reserve, List.of())));
      }
    }
    List<Shortfall.Need> needs =
        lines.stream()
            .map(line -> new Shortfall.Need(reserve, line.department(), line.seats(), "-"))
            .toList();
    int needed = needs.stream().mapToInt(Shortfall.Need::seats).sum();
    return new ChangeAnswer.Lacking(
        new Shortfall(needs, able.size(), Math.min(able.size(), needed - 1)));
  }

  private ChangeAnswer reschedule(Change asked) {
    LocalDate day = asked.day().orElseThrow();
    if (standing.dayOf(asked.target()).filter(day::equals).isPresent()) {
      return refused("本已定在 " + day, "is planned for " + day + " already");
    }
    if (!spare.days(asked.target(), day).contains(day)) {
      return refused("在 " + day + " 不可检查（R01）", "cannot be visited on " + day + " (R01)");
    }
    if (!spare.fits(asked.target(), day, standing)) {
      return refused("的检查组在 " + day + " 不能全员到场", "has a team that cannot all come on " + day);
    }
    return made(asked, "-", standing.moved(new Visit(asked.target(), day)));
  }

  private ChangeAnswer made(Change asked, String drawn, Standing after) {
    Change row = asked.numbered(made + 1, drawn);
    return new ChangeAnswer.Made(row, new Changes(result, spare, after, made + 1));
  }

  private int pick(String tag, int n) {
    return Picks.ofChange(result.seed().team(), tag, made + 1, n);
  }

  /** Reasons do not name the target: whoever asks knows it, a log must not. */
  private static ChangeAnswer refused(String zh, String en) {
    return new ChangeAnswer.Refused(new Words("该检查对象" + zh, "this target " + en));
  }
}
