package mingqian.ceremony;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import mingqian.draw.Addenda;
import mingqian.draw.Change;
import mingqian.draw.Changes;
import mingqian.draw.DisclosedFolder;
import mingqian.draw.DrawResult;
import mingqian.draw.FinalState;
import mingqian.draw.SealedFolder;
import mingqian.draw.Seed;
import mingqian.draw.Sequel;
import mingqian.terms.DrawId;

/** The results that are kept, with the changes since 抽取结果档案. */
@ApplicationScoped
class ConductedFiles {
  private static final String ADDENDA = "addendum-";

  @Inject DrawStore draws;
  @Inject NonceVault vault;

  @PersistenceContext EntityManager database;

  /** The result as it was conducted, read and not drawn again. */
  DrawResult result(Draw draw) {
    SealedFolder sealed = SealedFolder.parse(draws.files(draw.id(), DrawStore.SEALED));
    DrawResult.Opening opening =
        new DrawResult.Opening(
            vault.unlock(draw.id(), draw.proof().orElseThrow().lockedNonce()),
            ConductDraw.randomness(draw));
    DisclosedFolder kept = DisclosedFolder.of(draws.files(draw.id(), DrawStore.RESULT));
    FinalState conducted = kept.conducted();
    return new DrawResult(
        sealed,
        opening,
        Seed.of(sealed.seal(), opening.nonce(), opening.randomness()),
        kept.drawn(),
        new DrawResult.TeamResult(conducted.seats(), List.of()),
        new DrawResult.DayResult(conducted.visits(), List.of()));
  }

  /** How the draw stands after its changes and addenda. */
  Changes standing(Draw draw) {
    DrawResult result = result(draw);
    return sequel(draw.id(), result.sealed()).replay(result).end();
  }

  /** The changes and addenda since. */
  Sequel sequel(DrawId draw, SealedFolder sealed) {
    return new Sequel(changes(draw), addenda(draw, sealed).list());
  }

  /** The addenda of a draw that is sealed. */
  Addenda addenda(Draw draw) {
    return addenda(draw.id(), SealedFolder.parse(draws.files(draw.id(), DrawStore.SEALED)));
  }

  private Addenda addenda(DrawId draw, SealedFolder sealed) {
    return Addenda.of(sealed, draws.files(draw, ADDENDA).prefixed(ADDENDA));
  }

  /** The changes by counter. */
  List<Change> changes(DrawId draw) {
    return database
        .createQuery(
            "select c from DrawChange c where c.draw = :draw order by c.counter", DrawChange.class)
        .setParameter("draw", draw.value())
        .getResultStream()
        .map(DrawChange::row)
        .toList();
  }
}
