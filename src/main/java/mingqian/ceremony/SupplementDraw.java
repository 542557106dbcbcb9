package mingqian.ceremony;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import mingqian.access.Actor;
import mingqian.access.Role;
import mingqian.terms.DrawId;
import mingqian.terms.Outcome;

/**
 * Supplements a draw that is incomplete 补抽. Conducting tries everybody on the sealed lists before
 * it leaves anything open, so the same lists can never yield more: what is left open is settled by
 * changes to its visits or by a successor with new lists. The verb says so, by the state.
 */
@ApplicationScoped
public class SupplementDraw {
  @Inject DrawStore draws;

  /** Says whether and how the draw can be supplemented; changes nothing. */
  @Transactional
  public Outcome supplement(DrawId id, Actor actor) {
    actor.mustBe(Role.COORDINATOR);
    Optional<Draw> found = draws.locked(id);
    if (found.isEmpty()) {
      return Outcome.refused("没有抽取 " + id, "there is no draw " + id);
    }
    Draw draw = found.get();
    if (draw.state() == DrawState.VOID) {
      return Outcome.refused("抽取已作废", "the draw is void");
    }
    if (draw.times().conductedAt().isEmpty()) {
      return Outcome.refused(
          "尚未抽取，只有不完整的抽取才能补抽", "not conducted yet: only an incomplete draw can be supplemented");
    }
    if (draw.proof().flatMap(Proof::shortfall).isEmpty()) {
      return Outcome.refused(
          "抽取完整，没有空缺，无需补抽", "the draw is complete: only an incomplete one can be supplemented");
    }
    return Outcome.refused(
        "封存名单中已无人可补：请改期、取消有关检查，或作废后以新名单重新抽取（R15）",
        "the sealed lists hold nobody else: reschedule or cancel the visits concerned, or void the"
            + " draw and prepare its successor with new lists (R15)");
  }
}
