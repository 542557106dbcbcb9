package mingqian.ceremony;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import mingqian.access.Actor;
import mingqian.access.AuditTrail;
import mingqian.access.Role;
import mingqian.access.Trace;
import mingqian.ledger.Leaf;
import mingqian.plan.RegulationBook;
import mingqian.terms.Digest;
import mingqian.terms.DrawId;
import mingqian.terms.Outcome;

/**
 * Voids a draw 作废, with a ground that everybody can read. Whoever prepared it cannot (R18); once a
 * result is recorded nobody can. A sealed draw whose randomness has come is computed first, so that
 * its result is disclosed all the same: nobody voids what he would rather not show (R15). Where a
 * witness stays silent the clockwork does. The order may then be drawn again under a new id that
 * names this draw as its predecessor.
 */
@ApplicationScoped
public class VoidDraw {
  private static final int SHORTEST_GROUND = 5;
  private static final int LONGEST_GROUND = 1_000;

  @Inject DrawStore draws;
  @Inject VisitsSoFar visits;
  @Inject RegulationBook book;
  @Inject ConductDraw conduct;
  @Inject LedgerBook ledger;
  @Inject Event<Voided> voided;
  @Inject AuditTrail trail;
  @Inject Clock clock;

  /**
   * Voids.
   *
   * @param ground why, 5 to 1,000 characters, public; never the name of an enterprise
   */
  @Transactional
  public Outcome voidDraw(DrawId id, String ground, Actor actor) {
    actor.mustBe(Role.APPROVER);
    String given = ground.strip();
    if (given.length() < SHORTEST_GROUND || given.length() > LONGEST_GROUND) {
      return Outcome.refused("作废理由须为 5 至 1,000 字", "a ground of 5 to 1,000 characters is needed");
    }
    Optional<Draw> found = draws.locked(id);
    if (found.isEmpty()) {
      return Outcome.refused("没有抽取 " + id, "there is no draw " + id);
    }
    Draw draw = found.get();
    if (draw.times().preparedBy().equals(actor.name())) {
      return Outcome.refused(
          "准备抽取的人不能批准作废（R18）", "whoever prepared a draw cannot approve its voiding (R18)");
    }
    return switch (draw.state()) {
      case VOID -> Outcome.unchanged("早已作废，没有改变", "it was voided before: no change");
      case DISCLOSED, FINISHED ->
          Outcome.refused("已公开的抽取不能作废", "a disclosed draw cannot be voided");
      default -> apply(draw, given, actor);
    };
  }

  /**
   * Voids a draw of which a witness has not revealed in time after the first has: whoever knows
   * some of the digits must not choose whether it is drawn. The clockwork's verb.
   */
  @Transactional
  public Outcome voidUnrevealed(DrawId id) {
    Optional<Draw> found =
        draws
            .locked(id)
            .filter(draw -> draw.state() == DrawState.SEALED)
            .filter(draw -> DueDraws.isRevealOver(draw, book.current(), clock));
    return found
        .map(draw -> apply(draw, missing(draw), Actor.CLOCKWORK))
        .orElseGet(() -> Outcome.unchanged("没有可作废的", "there is nothing to void"));
  }

  /**
   * Voids an approved draw that was not sealed in time for its round of the beacon. The clockwork's
   * verb.
   */
  @Transactional
  public Outcome voidMissedRound(DrawId id) {
    Optional<Draw> found = draws.locked(id).filter(draw -> draw.state() == DrawState.APPROVED);
    return found
        .flatMap(draw -> NamedRandomness.missed(draw.randomness(), clock.instant()))
        .map(
            round -> apply(found.orElseThrow(), "未在信标轮次 " + round + " 之前封存（R15）。", Actor.CLOCKWORK))
        .orElseGet(() -> Outcome.unchanged("没有可作废的", "there is nothing to void"));
  }

  /**
   * Whether values that the world knows are not entered here. An issue that never came is voided
   * after the last day of visits.
   */
  private boolean isWithheld(Draw draw, DrawSources sources) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    return sources.isKnowable(clock.instant()) && !today.isAfter(draw.visits().until());
  }

  private static String missing(Draw draw) {
    return draw.witnesses().stream()
        .filter(witness -> witness.revealedAt().isEmpty())
        .map(witness -> String.valueOf(witness.number()))
        .collect(Collectors.joining("、", "首位见证人揭示之后，第 ", " 位见证人未按时揭示（R15）。"));
  }

  private Outcome apply(Draw draw, String ground, Actor actor) {
    if (visits.hasBegun(draw.id())) {
      return Outcome.refused("已有检查结果，不能作废", "results are recorded: it cannot be voided");
    }
    DrawSources sources = new DrawSources(draw);
    if (draw.state() == DrawState.SEALED && sources.isComplete()) {
      conduct.compute(draw, actor);
    } else if (draw.state() == DrawState.SEALED && isWithheld(draw, sources)) {
      return Outcome.refused(
          "公告写明的随机数已经产生，请先登记，结果照样公开（R15）",
          "the randomness of the notice has come: enter it first, the result is disclosed all the"
              + " same (R15)");
    }
    DrawState before = draw.state();
    draw.voidWith(ground, new Draw.Deed(actor.name(), clock.instant()));
    draws.order(draw.order()).orElseThrow().free();
    if (draw.sequence().isPresent()) {
      ledger.enter(Leaf.Kind.VOIDED, draw.id().value(), List.of(Digest.of(ground).value()));
    }
    voided.fire(new Voided(draw.id(), actor));
    trail.record(
        actor, "void-draw", "draw " + draw.id(), Trace.change(before, draw.state()).with(ground));
    return Outcome.done("抽取已作废，理由公开可查", "the draw is void; its ground is public");
  }
}
