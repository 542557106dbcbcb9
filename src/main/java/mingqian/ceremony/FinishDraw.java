package mingqian.ceremony;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import mingqian.access.Actor;
import mingqian.access.AuditTrail;
import mingqian.access.Role;
import mingqian.access.Trace;
import mingqian.terms.DrawId;
import mingqian.terms.Outcome;

/** Closes a disclosed draw 办结 whose every result is published. */
@ApplicationScoped
public class FinishDraw {
  @Inject DrawStore draws;
  @Inject VisitsSoFar visits;
  @Inject AuditTrail trail;
  @Inject Clock clock;

  /** Finishes, if every visit is published or cancelled. */
  @Transactional
  public Outcome finish(DrawId id, Actor actor) {
    if (!actor.equals(Actor.CLOCKWORK)) {
      actor.mustBe(Role.COORDINATOR);
    }
    Optional<Draw> found = draws.locked(id);
    if (found.isEmpty()) {
      return Outcome.refused("没有抽取 " + id, "there is no draw " + id);
    }
    Draw draw = found.get();
    if (draw.state() == DrawState.FINISHED) {
      return Outcome.unchanged("早已办结", "it was finished before");
    }
    if (draw.state() != DrawState.DISCLOSED || !visits.isFinished(id)) {
      return Outcome.refused("尚有未公示的结果", "some results are not published yet");
    }
    DrawState before = draw.state();
    draw.finish(new Draw.Deed(actor.name(), clock.instant()));
    trail.record(actor, "finish-draw", "draw " + id, Trace.change(before, draw.state()));
    return Outcome.done("抽取已办结", "the draw is finished");
  }
}
