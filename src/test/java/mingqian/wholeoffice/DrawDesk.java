package mingqian.wholeoffice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import mingqian.access.Actor;
import mingqian.ceremony.ApproveDraw;
import mingqian.ceremony.ConductDraw;
import mingqian.ceremony.ConfirmDraw;
import mingqian.ceremony.DiscloseDraw;
import mingqian.ceremony.DueDraws;
import mingqian.ceremony.FinishDraw;
import mingqian.ceremony.PrepareDraw;
import mingqian.ceremony.SealDraw;
import mingqian.ceremony.VoidDraw;
import mingqian.terms.DepartmentCode;
import mingqian.terms.DrawId;

/** What happens to draws in a lived year: people prepare them, the clockwork seals and draws. */
final class DrawDesk {
  private static final String GROUND = "名单有误，经核对须重新抽取";

  private final WholeOffice office;
  private final Town town;
  private final Chance chance;
  private final Deeds deeds;
  private final Set<Integer> toVoid = new TreeSet<>();

  DrawDesk(WholeOffice office, Town town, Chance chance, Deeds deeds) {
    this.office = office;
    this.town = town;
    this.chance = chance;
    this.deeds = deeds;
    for (int order = 0; order < Town.orders(); order++) {
      if (chance.oneIn(3)) {
        toVoid.add(order);
      }
    }
  }

  /** The people's part of the day. */
  void attend(LocalDate day) {
    for (int order = 0; order < Town.orders(); order++) {
      LocalDate seal = town.seal(order);
      if (day.equals(seal.minusDays(40))) {
        tooEarly(order, day);
      } else if (day.equals(seal.minusDays(3))) {
        prepare(order);
      } else if (day.equals(seal.minusDays(2))) {
        live(order).ifPresent(this::agree);
      } else if (day.equals(seal.plusDays(1)) && toVoid.contains(order)) {
        drawAgain(order);
      }
    }
  }

  /** R07: nobody prepares a draw of a plan that is not published. */
  private void tooEarly(int order, LocalDate day) {
    if (day.isBefore(LocalDate.of(town.year(), 1, 20))) {
      deeds.forbidden(
          PrepareDraw.class, verb -> verb.prepare(Town.number(order), People.COORDINATOR));
    }
  }

  private void prepare(int order) {
    deeds.attempt(PrepareDraw.class, verb -> verb.prepare(Town.number(order), People.COORDINATOR));
    live(order)
        .ifPresent(
            draw -> deeds.forbidden(SealDraw.class, verb -> verb.seal(draw, People.COORDINATOR)));
  }

  private void agree(DrawId draw) {
    departments(draw)
        .forEach(
            department -> {
              Actor liaison = People.liaison(department);
              DepartmentCode code = new DepartmentCode(department);
              deeds.attempt(ConfirmDraw.class, verb -> verb.confirm(draw, code, liaison));
            });
    deeds.forbidden(ApproveDraw.class, verb -> verb.approve(draw, People.COORDINATOR));
    deeds.attempt(ApproveDraw.class, verb -> verb.approve(draw, People.APPROVER));
  }

  private void drawAgain(int order) {
    Optional<DrawId> wrong = live(order);
    if (wrong.isPresent()) {
      deeds.forbidden(
          VoidDraw.class, verb -> verb.voidDraw(wrong.get(), GROUND, People.COORDINATOR));
      deeds.attempt(VoidDraw.class, verb -> verb.voidDraw(wrong.get(), GROUND, People.APPROVER));
      prepare(order);
      live(order).ifPresent(this::agree);
    }
  }

  /** What the clockwork looks after; now and then a look is missed. */
  void look() {
    each(DueDraws::toSeal, SealDraw.class, (verb, draw) -> verb.seal(draw, Actor.CLOCKWORK));
    each(
        DueDraws::toConduct,
        ConductDraw.class,
        (verb, draw) -> verb.conduct(draw, Actor.CLOCKWORK));
    each(
        DueDraws::toDisclose,
        DiscloseDraw.class,
        (verb, draw) -> verb.disclose(draw, Actor.CLOCKWORK));
    each(DueDraws::toFinish, FinishDraw.class, (verb, draw) -> verb.finish(draw, Actor.CLOCKWORK));
  }

  private interface Verb<B> {
    mingqian.terms.Outcome of(B bean, DrawId draw);
  }

  private <B> void each(Function<DueDraws, List<DrawId>> due, Class<B> bean, Verb<B> verb) {
    for (DrawId draw : office.verb(DueDraws.class, due)) {
      deeds.attempt(bean, found -> verb.of(found, draw));
    }
  }

  private Optional<DrawId> live(int order) {
    return office
        .rows(
            "select id from draw where state <> 'VOID' and order_number = '"
                + Town.number(order)
                + "'")
        .stream()
        .map(row -> new DrawId(row[0].toString()))
        .findFirst();
  }

  private List<String> departments(DrawId draw) {
    return office
        .rows(
            "select department from draw_confirmation where draw_id = '"
                + draw
                + "' order by department")
        .stream()
        .map(row -> row[0].toString())
        .toList();
  }

  /** Whether a look is missed: the node was down, or the clock jumped over the morning. */
  boolean isMissed() {
    return chance.oneIn(15);
  }
}
