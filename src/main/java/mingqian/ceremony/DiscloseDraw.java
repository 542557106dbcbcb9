package mingqian.ceremony;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mingqian.access.Actor;
import mingqian.access.AuditTrail;
import mingqian.access.Role;
import mingqian.access.Trace;
import mingqian.draw.DisclosedFolder;
import mingqian.draw.Disclosure;
import mingqian.draw.DrawResult;
import mingqian.draw.Drawing;
import mingqian.draw.DrawnRow;
import mingqian.draw.Folder;
import mingqian.draw.Identity;
import mingqian.draw.Notice;
import mingqian.draw.SealedFolder;
import mingqian.draw.Witness;
import mingqian.ledger.Leaf;
import mingqian.ledger.LedgerExtract;
import mingqian.terms.Digest;
import mingqian.terms.DrawId;
import mingqian.terms.Outcome;

/**
 * Discloses a draw 公开: nonce, folder and result, when the notice says so and every draw that it
 * cites is disclosed. A void draw that had been conducted is disclosed like any other.
 */
@ApplicationScoped
public class DiscloseDraw {
  /** Where the disclosed folder's files stand. */
  static final String DISCLOSED = "disclosed/";

  @Inject DrawStore draws;
  @Inject NonceVault vault;
  @Inject ConductedFiles conducted;
  @Inject LedgerBook ledger;
  @Inject Event<FilesKept> kept;
  @Inject AuditTrail trail;
  @Inject Clock clock;

  /** Discloses, if it is due; a disclosed draw stays as it is. */
  @Transactional
  public Outcome disclose(DrawId id, Actor actor) {
    if (!actor.equals(Actor.CLOCKWORK)) {
      actor.mustBe(Role.COORDINATOR);
    }
    Optional<Draw> found = draws.locked(id);
    if (found.isEmpty()) {
      return Outcome.refused("没有抽取 " + id, "there is no draw " + id);
    }
    Draw draw = found.get();
    if (draw.times().disclosedAt().isPresent()) {
      return Outcome.unchanged("早已公开，没有改变", "it was disclosed before: no change");
    }
    if (draw.times().conductedAt().isEmpty()) {
      return Outcome.refused("尚未抽取，没有可公开的结果", "not conducted: there is no result to disclose");
    }
    LocalDate due = draw.times().discloseAfter().orElseThrow();
    if (LocalDate.ofInstant(clock.instant(), clock.getZone()).isBefore(due)) {
      return Outcome.refused("公开日为 " + due + "，此前保密", "secret until the day of disclosure, " + due);
    }
    return disclose(draw, actor);
  }

  private Outcome disclose(Draw draw, Actor actor) {
    SealedFolder sealed = SealedFolder.parse(draws.files(draw.id(), DrawStore.SEALED));
    Optional<DrawId> waiting =
        sealed.notice().openness().cites().stream()
            .filter(
                cited ->
                    draws.find(cited).filter(d -> d.times().disclosedAt().isEmpty()).isPresent())
            .findFirst();
    if (waiting.isPresent()) {
      return Outcome.refused(
          "所引用的抽取 " + waiting.get() + " 尚未公开", "the cited draw " + waiting.get() + " comes first");
    }
    Folder folder = compose(draw, sealed);
    ledger.enter(
        Leaf.Kind.DISCLOSED, draw.id().value(), List.of(DisclosedFolder.sumsOf(folder).value()));
    LedgerExtract extract = ledger.extract(draw.id(), sealed.notice().proof().ledger());
    draws.keep(draw.id(), DISCLOSED, DisclosedFolder.with(folder, extract.text()));
    DrawState before = draw.state();
    draw.disclose(new Draw.Deed(actor.name(), clock.instant()));
    kept.fire(new FilesKept(draw.id()));
    trail.record(actor, "disclose-draw", "draw " + draw.id(), Trace.change(before, draw.state()));
    return Outcome.done("抽取已公开", "the draw is disclosed");
  }

  private Folder compose(Draw draw, SealedFolder sealed) {
    DrawResult result =
        Drawing.conduct(
            sealed,
            vault.unlock(draw.id(), draw.proof().orElseThrow().lockedNonce()),
            ConductDraw.randomness(draw));
    Digest expected = draw.proof().orElseThrow().result().orElseThrow();
    if (!expected.equals(result.commitment())) {
      throw new IllegalStateException(
          "result of draw "
              + draw.id()
              + ": expected "
              + expected
              + ", found "
              + result.commitment());
    }
    List<Witness> witnesses =
        draw.witnesses().stream()
            .map(
                each ->
                    new Witness(
                        each.number(), each.salt().orElseThrow(), each.commitment().orElseThrow()))
            .toList();
    return DisclosedFolder.compose(
        result,
        new Disclosure(
            witnesses, identities(draw.id(), result), conducted.sequel(draw.id(), sealed)));
  }

  /** The drawn and the reserves, where the folder does not name them. */
  private List<Identity> identities(DrawId id, DrawResult result) {
    if (result.sealed().notice().openness().names() == Notice.TargetNames.CODE) {
      return List.of();
    }
    Set<String> drawn = result.drawn().stream().map(DrawnRow::target).collect(Collectors.toSet());
    return draws.identities(id).stream().filter(one -> drawn.contains(one.target())).toList();
  }
}
