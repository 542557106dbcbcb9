package mingqian.ceremony;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import mingqian.access.Actor;
import mingqian.access.AuditTrail;
import mingqian.access.Role;
import mingqian.access.Trace;
import mingqian.draw.DisclosedLots;
import mingqian.draw.Folder;
import mingqian.draw.Pseudonym;
import mingqian.draw.Salt;
import mingqian.draw.Seed;
import mingqian.terms.CreditCode;
import mingqian.terms.DrawId;

/**
 * Reads disclosed folders that the public has not got 审计文件夹: all of it for the auditor, its own lot
 * for an enterprise that brings its salt.
 */
@ApplicationScoped
public class ReadFolder {
  @Inject DrawStore draws;
  @Inject AuditTrail trail;

  /** The whole folder, for the auditor; the reading is logged. Empty while it is not disclosed. */
  @Transactional
  public Optional<Folder> whole(DrawId id, Actor actor) {
    actor.mustBe(Role.AUDITOR);
    Optional<Folder> folder = disclosed(id);
    folder.ifPresent(
        files ->
            trail.record(
                actor, "read-folder", "draw " + id, Trace.of(files.names().size() + " files")));
    return folder;
  }

  /**
   * An enterprise's own lot.
   *
   * @param seed of the draw
   * @param lot under its pseudonym
   */
  public record OwnLot(Seed seed, DisclosedLots.Lot lot) {}

  /**
   * The lot of the enterprise whose salt this is. A code alone tells nothing, and a wrong salt no
   * more than one of an enterprise that was not on the list.
   */
  @Transactional
  public Optional<OwnLot> own(DrawId id, CreditCode code, Salt salt) {
    return disclosed(id)
        .map(DisclosedLots::of)
        .flatMap(
            lots -> lots.of(Pseudonym.of(id, salt, code)).map(lot -> new OwnLot(lots.seed(), lot)));
  }

  private Optional<Folder> disclosed(DrawId id) {
    return draws
        .find(id)
        .filter(draw -> draw.times().disclosedAt().isPresent())
        .map(draw -> draws.files(draw.id(), DiscloseDraw.DISCLOSED));
  }
}
