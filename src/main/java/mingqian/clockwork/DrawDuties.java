package mingqian.clockwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;
import mingqian.access.Actor;
import mingqian.ceremony.ConductDraw;
import mingqian.ceremony.DiscloseDraw;
import mingqian.ceremony.DueDraws;
import mingqian.ceremony.FetchRounds;
import mingqian.ceremony.FinishDraw;
import mingqian.ceremony.SealDraw;
import mingqian.ceremony.VoidDraw;
import mingqian.terms.DrawId;

/**
 * The duties about draws 抽取职责. A disclosure and its end are owed to the public however late they
 * come, so they are never missed.
 */
@ApplicationScoped
class DrawDuties {
  @Inject private DueDraws due;
  @Inject private SealDraw seal;
  @Inject private VoidDraw voidDraw;
  @Inject private FetchRounds rounds;
  @Inject private ConductDraw conduct;
  @Inject private DiscloseDraw disclose;
  @Inject private FinishDraw finish;

  List<Duty> list() {
    return List.of(
        Duty.each("seal", Rhythm.OFTEN, due::toSeal, id -> seal.seal(id, Actor.CLOCKWORK))
            .missing(draws(due::unsealed)),
        Duty.each("rounds", Rhythm.OFTEN, due::missedRounds, voidDraw::voidMissedRound),
        Duty.each("beacon", Rhythm.OFTEN, rounds::due, rounds::fetch),
        Duty.each("randomness", Rhythm.OFTEN, due::toVoid, voidDraw::voidUnrevealed)
            .missing(draws(due::unrevealed)),
        Duty.each(
                "conduct", Rhythm.OFTEN, due::toConduct, id -> conduct.conduct(id, Actor.CLOCKWORK))
            .missing(draws(due::unconducted)),
        Duty.each(
            "disclose",
            Rhythm.OFTEN,
            due::toDisclose,
            id -> disclose.disclose(id, Actor.CLOCKWORK)),
        Duty.each("finish", Rhythm.OFTEN, due::toFinish, id -> finish.finish(id, Actor.CLOCKWORK)));
  }

  private static Supplier<List<Missing>> draws(Supplier<List<DrawId>> found) {
    return () -> found.get().stream().map(Missing::draw).toList();
  }
}
