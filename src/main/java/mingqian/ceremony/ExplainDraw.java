package mingqian.ceremony;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import mingqian.access.Actor;
import mingqian.access.AuditTrail;
import mingqian.access.Role;
import mingqian.draw.DrawResult;
import mingqian.draw.Explanation;
import mingqian.draw.Explanations;
import mingqian.draw.Salt;
import mingqian.plan.DrawOrder;
import mingqian.terms.CreditCode;
import mingqian.terms.DrawId;

/**
 * Explains conducted draws to the staff 抽取说明, disclosed or not. Each time everything is reckoned
 * from what is kept, for what is secret is not kept anywhere else.
 */
@ApplicationScoped
public class ExplainDraw {
  @Inject DrawStore draws;
  @Inject ConductedFiles conducted;
  @Inject AuditTrail trail;

  /**
   * What an enterprise may be told of a draw.
   *
   * @param all the draw explained
   * @param one the enterprise's part of it
   * @param salt behind its pseudonym among the excluded, to be given to the enterprise alone; empty
   *     for who was not excluded
   */
  public record Told(Explanations all, Explanation one, Optional<Salt> salt) {}

  /**
   * The explanations of a draw, whose reader asks first who may know them.
   *
   * @return empty while there is no result
   */
  @Transactional
  public Optional<Explanations> of(DrawId id) {
    return draws
        .find(id)
        .filter(draw -> draw.times().conductedAt().isPresent())
        .map(this::explained);
  }

  private Explanations explained(Draw draw) {
    DrawResult result = conducted.result(draw);
    return Explanations.of(result, conducted.sequel(draw.id(), result.sealed()));
  }

  /** Explains any enterprise to whoever may know them all; the reading is logged. */
  @Transactional
  public Optional<Told> ofEnterprise(DrawId id, CreditCode code, Actor actor) {
    actor.mustBe(Role.COORDINATOR, Role.AUDITOR);
    Optional<Explanations> all = of(id);
    all.ifPresent(one -> trail.record(actor, "explain-draw", "draw " + id, code.value()));
    return all.map(explained -> told(explained, code));
  }

  /** Explains one target to a reader who asked first whether its visit may be known; no salt. */
  @Transactional
  public Optional<Told> ofTarget(DrawId id, CreditCode code) {
    return of(id)
        .map(all -> told(all, code))
        .map(told -> new Told(told.all(), told.one(), Optional.empty()));
  }

  /** Whether the folder of a sealed draw is the auditor's. */
  public boolean isOfAuditor(Draw draw) {
    return draws.order(draw.order()).filter(DrawOrder::goesByClass).isPresent();
  }

  private Told told(Explanations all, CreditCode code) {
    Explanation own = all.of(code.value());
    if (!(own.admission() instanceof Explanation.Admission.Unlisted)) {
      return new Told(all, own, Optional.empty());
    }
    return Masks.target(draws.file(all.notice().draw(), DrawStore.MASKS), code)
        .map(mask -> new Told(all, all.of(mask.target()), Optional.of(mask.salt())))
        .orElseGet(() -> new Told(all, own, Optional.empty()));
  }
}
