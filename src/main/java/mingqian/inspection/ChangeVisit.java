package mingqian.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import mingqian.access.Actor;
import mingqian.access.AuditTrail;
import mingqian.access.Trace;
import mingqian.ceremony.ChangeDraw;
import mingqian.ceremony.ChangeGround;
import mingqian.ceremony.ChangeKind;
import mingqian.ceremony.Changed;
import mingqian.ceremony.Conducted.DrawnSeat;
import mingqian.ceremony.Replacement;
import mingqian.inspection.VisitChange.Reasoned;
import mingqian.plan.RegulationBook;
import mingqian.terms.Ground;
import mingqian.terms.Outcome;
import mingqian.terms.Words;

/** What the verbs that change a visit before it happens have in common 检查变更. */
@ApplicationScoped
public class ChangeVisit {
  @Inject ChangeDraw draws;
  @Inject KnownHindrances hindrances;
  @Inject RegulationBook book;
  @Inject AuditTrail trail;
  @Inject Clock clock;

  /** Changes the draw; a method, since the container's proxy has no fields of its own. */
  ChangeDraw draws() {
    return draws;
  }

  /** What keeps the visit from being changed for that reason, if anything. */
  Optional<Words> objection(Visit visit, Ground ground) {
    return visit.state().isAhead()
        ? ground.objection()
        : Optional.of(
            new Words(
                "该检查" + visit.state().words().zh() + "，不能变更",
                "the visit cannot be changed: " + visit.state().words().en()));
  }

  Reasoned reasoned(ChangeKind kind, Ground ground, Actor actor) {
    return Reasoned.by(ground, kind, new Deed(actor.name(), clock.instant()));
  }

  Reasoned reasoned(ChangeKind kind, Cause cause) {
    return Reasoned.by(cause, kind, new Deed(Actor.CLOCKWORK.name(), now()));
  }

  /** The office's time. */
  Instant now() {
    return clock.instant();
  }

  /**
   * Moves the visit to another day, in the draw too; why not, if it cannot be.
   *
   * @param code the ground as the folder of the draw states it
   */
  Optional<Words> move(Visit visit, LocalDate day, String code, Reasoned why) {
    ChangeGround ground = new ChangeGround(ChangeKind.RESCHEDULED, code);
    Changed changed = draws.reschedule(visit.draw(), visit.target(), day, ground);
    if (changed instanceof Changed.Impossible impossible) {
      return Optional.of(impossible.why());
    }
    visit.reschedule(day, why);
    visit.fallDue(Deadline.ofResult(book.current(), day));
    return Optional.empty();
  }

  /**
   * Takes the owner out of the seat and draws a successor; where none can be drawn the seat stays
   * vacant, and nobody checks in. A successor who is on leave or recused since the seal leaves at
   * once, as a change of its own, for the next. Each leaves an entry that says who left and who
   * came.
   *
   * @param verb what the trail calls it
   */
  Outcome replace(VisitSeat seat, Reasoned why, Actor actor, String verb) {
    Visit visit = seat.visit();
    visit.release(seat, why);
    Replacement drawn =
        draws.replace(
            visit.draw(),
            visit.target(),
            new DrawnSeat(seat.inspector(), seat.department()),
            new ChangeGround(why.kind(), why.kind() == ChangeKind.RECUSED ? "R04" : "leave"));
    if (drawn instanceof Replacement.Impossible impossible) {
      log(actor, verb, visit, Trace.change(named(seat), "vacant"));
      return Outcome.done(
          "已离组；抽不出替补，席位空缺：" + impossible.why().zh(),
          "out of the team; the seat is vacant, nobody can be drawn: " + impossible.why().en());
    }
    VisitSeat taken = visit.fill(seat, ((Replacement.Found) drawn).seat());
    log(actor, verb, visit, Trace.change(named(seat), named(taken)));
    return replaceHindered(taken, actor)
        .orElseGet(() -> Outcome.done("已离组，替补已抽出", "out of the team; a successor is drawn"));
  }

  /** Replaces the owner of a seat who is on leave or recused since the seal, if so. */
  Optional<Outcome> replaceHindered(VisitSeat seat, Actor actor) {
    Deed deed = new Deed(actor.name(), clock.instant());
    return hindrances
        .of(seat)
        .map(
            kind ->
                replace(
                    seat,
                    Reasoned.by(Cause.HINDERED_SINCE_SEAL, kind, deed),
                    actor,
                    "replace-hindered"));
  }

  private static String named(VisitSeat seat) {
    return seat.department() + " " + seat.inspector();
  }

  /** Keeps the recusal in the directory, so that later draws know it (R04). */
  void keepRecusal(VisitSeat seat, Ground ground) {
    hindrances.keep(seat, ground.text());
  }

  void log(Actor actor, String verb, Visit visit, Trace trace) {
    trail.record(actor, verb, visit.subject(), trace);
  }
}
