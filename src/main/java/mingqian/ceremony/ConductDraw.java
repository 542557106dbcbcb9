package mingqian.ceremony;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import mingqian.access.Actor;
import mingqian.access.AuditTrail;
import mingqian.access.Role;
import mingqian.access.Trace;
import mingqian.draw.DrawResult;
import mingqian.draw.Drawing;
import mingqian.draw.SealedFolder;
import mingqian.ledger.Leaf;
import mingqian.terms.Digest;
import mingqian.terms.DrawId;
import mingqian.terms.Outcome;

/**
 * Conducts a draw 抽取: from the sealed folder, the nonce and the randomness, and nothing else. A
 * draw is conducted once; asking again changes nothing and says so.
 */
@ApplicationScoped
public class ConductDraw {
  @Inject DrawStore draws;
  @Inject NonceVault vault;
  @Inject LedgerBook ledger;
  @Inject LedgerCopies copies;
  @Inject Event<Conducted> conducted;
  @Inject Event<FilesKept> kept;
  @Inject AuditTrail trail;
  @Inject Clock clock;

  /** Conducts, if the draw is sealed and all its randomness has come. */
  @Transactional
  public Outcome conduct(DrawId id, Actor actor) {
    if (!actor.equals(Actor.CLOCKWORK)) {
      actor.mustBe(Role.COORDINATOR);
    }
    Optional<Draw> found = draws.locked(id);
    if (found.isEmpty()) {
      return Outcome.refused("没有抽取 " + id, "there is no draw " + id);
    }
    return switch (found.get().state()) {
      case SEALED -> conduct(found.get(), actor);
      case PREPARED, CONFIRMED, APPROVED ->
          Outcome.refused("名单尚未封存", "the lists are not sealed yet");
      case VOID -> Outcome.refused("抽取已作废", "the draw is void");
      default ->
          Outcome.unchanged(
              "已经抽取过，结果没有改变", "the draw was conducted before: the result is unchanged");
    };
  }

  private Outcome conduct(Draw draw, Actor actor) {
    DrawSources sources = new DrawSources(draw);
    if (sources.isWitnessMissing()) {
      return Outcome.refused("见证人尚未全部揭示数字", "not every witness has revealed digits yet");
    }
    if (!sources.isComplete()) {
      return Outcome.refused("公告写明的随机数尚未到齐", "not all the randomness of the notice has come yet");
    }
    DrawResult result = compute(draw, actor);
    DrawnVisits visits =
        new DrawnVisits(
            draws.order(draw.order()).orElseThrow(),
            draws.people(draw.id()),
            draws.targets(draw.id()));
    conducted.fire(new Conducted(draw.id(), visits.of(result)));
    return Outcome.done("抽取完成", "the draw is conducted");
  }

  /** Computes and keeps the result of a locked draw that is sealed; nobody is sent anywhere yet. */
  DrawResult compute(Draw draw, Actor actor) {
    DrawResult result =
        Drawing.conduct(
            unchanged(draw),
            vault.unlock(draw.id(), draw.proof().orElseThrow().lockedNonce()),
            randomness(draw));
    draws.keep(draw.id(), DrawStore.RESULT, result.files());
    DrawState before = draw.state();
    draw.proof().orElseThrow().label(copies.label(draw));
    draw.conduct(
        result.commitment(),
        Lack.of(result.teams().shortfalls(), result.days().unplaced()),
        new Draw.Deed(actor.name(), clock.instant()));
    ledger.enterRandomness(draw);
    ledger.enter(Leaf.Kind.CONDUCTED, draw.id().value(), List.of(result.commitment().value()));
    kept.fire(new FilesKept(draw.id()));
    trail.record(
        actor,
        "conduct-draw",
        "draw " + draw.id(),
        Trace.change(before, draw.state()).with("result " + result.commitment()));
    return result;
  }

  /** The sealed folder, after a look that it is what was sealed. */
  private SealedFolder unchanged(Draw draw) {
    SealedFolder folder = SealedFolder.parse(draws.files(draw.id(), DrawStore.SEALED));
    Digest expected = draw.proof().orElseThrow().seal();
    if (!folder.seal().equals(expected)) {
      throw new IllegalStateException(
          "seal of draw " + draw.id() + ": expected " + expected + ", found " + folder.seal());
    }
    return folder;
  }

  /** The values of the public randomness in the order of the notice; all have come. */
  static List<String> randomness(Draw draw) {
    return new DrawSources(draw).values().orElseThrow();
  }
}
