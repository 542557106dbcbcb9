package mingqian.ceremony;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mingqian.access.Actor;
import mingqian.access.AuditTrail;
import mingqian.access.Role;
import mingqian.access.Trace;
import mingqian.draw.DrawResult;
import mingqian.draw.Drawing;
import mingqian.draw.SealedFolder;
import mingqian.draw.Witness;
import mingqian.terms.Digest;
import mingqian.terms.DrawId;
import mingqian.terms.Outcome;
import mingqian.terms.Words;

/**
 * Conducts a draw 抽取: from the sealed folder, the nonce and the randomness, and nothing else. A
 * draw is conducted once; asking again changes nothing and says so.
 */
@ApplicationScoped
public class ConductDraw {
  @Inject DrawStore draws;
  @Inject NonceVault vault;
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
    if (draw.witnesses().stream().anyMatch(witness -> witness.digits().isEmpty())) {
      return Outcome.refused("见证人尚未全部揭示数字", "not every witness has revealed digits yet");
    }
    DrawResult result =
        Drawing.conduct(
            unchanged(draw),
            vault.unlock(draw.id(), draw.proof().orElseThrow().lockedNonce()),
            randomness(draw));
    draws.keep(draw.id(), DrawStore.RESULT, result.files());
    DrawState before = draw.state();
    draw.conduct(
        result.commitment(), shortfall(result), new Draw.Deed(actor.name(), clock.instant()));
    DrawnVisits visits =
        new DrawnVisits(
            draws.order(draw.order()).orElseThrow(),
            Masks.inspectors(draws.file(draw.id(), DrawStore.MASKS)));
    conducted.fire(new Conducted(draw.id(), visits.of(result)));
    kept.fire(new FilesKept(draw.id()));
    trail.record(
        actor,
        "conduct-draw",
        "draw " + draw.id(),
        Trace.change(before, draw.state()).with("result " + result.commitment()));
    return Outcome.done("抽取完成", "the draw is conducted");
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

  /** The values of the public randomness in the order of the notice. */
  static List<String> randomness(Draw draw) {
    if (draw.witnesses().isEmpty()) {
      return List.of();
    }
    return List.of(
        Witness.joined(
            draw.witnesses().stream().map(witness -> witness.digits().orElseThrow()).toList()));
  }

  private static String shortfall(DrawResult result) {
    Stream<Words> teams = result.teams().shortfalls().stream().map(each -> each.words());
    Stream<Words> days =
        result.days().unplaced().stream()
            .map(
                target ->
                    new Words("检查对象 " + target + " 排不出检查日", "no day found for target " + target));
    return Stream.concat(teams, days)
        .map(words -> words.zh() + "\n" + words.en())
        .collect(Collectors.joining("\n"));
  }
}
