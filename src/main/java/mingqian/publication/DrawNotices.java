package mingqian.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import mingqian.ceremony.Draw;
import mingqian.ceremony.DrawBook;
import mingqian.ceremony.DrawState;
import mingqian.ceremony.DrawValue;
import mingqian.ceremony.DrawWitness;
import mingqian.ceremony.Proof;
import mingqian.ceremony.StratumCount;
import mingqian.ceremony.Times;
import mingqian.draw.Randomness;
import mingqian.terms.DrawId;
import mingqian.terms.Library;

/** The notice board of draws 抽取公告栏: every draw from its seal on, and what may be known of it. */
@ApplicationScoped
public class DrawNotices {
  @Inject private DrawBook book;

  /** Every draw that was sealed, the newest seal first. */
  public List<DrawNotice> all() {
    return book.sealed().stream().map(DrawNotices::notice).toList();
  }

  /** The notice of a draw; empty for one that is not sealed as for one that does not exist. */
  public Optional<DrawNotice> find(DrawId id) {
    return book.find(id).filter(draw -> draw.sequence().isPresent()).map(DrawNotices::notice);
  }

  static DrawNotice notice(Draw draw) {
    return new DrawNotice(
        new DrawNotice.Naming(
            draw.id(), draw.sequence().orElseThrow(), draw.name(), draw.predecessor()),
        new DrawNotice.Progress(
            draw.state(),
            steps(draw),
            draw.times().discloseAfter().orElseThrow(),
            draw.voiding().map(voiding -> voiding.ground())),
        evidence(draw),
        counts(draw.strata()),
        draw.proof()
            .map(proof -> new DrawNotice.Lack(proof.lacking(), proof.addenda()))
            .orElse(new DrawNotice.Lack(0, 0)));
  }

  private static List<DrawNotice.Step> steps(Draw draw) {
    Times times = draw.times();
    List<DrawNotice.Step> steps = new ArrayList<>();
    times.sealedAt().ifPresent(at -> steps.add(new DrawNotice.Step(DrawState.SEALED, at)));
    times.conductedAt().ifPresent(at -> steps.add(new DrawNotice.Step(DrawState.CONDUCTED, at)));
    times.disclosedAt().ifPresent(at -> steps.add(new DrawNotice.Step(DrawState.DISCLOSED, at)));
    times.finishedAt().ifPresent(at -> steps.add(new DrawNotice.Step(DrawState.FINISHED, at)));
    draw.voiding().ifPresent(of -> steps.add(new DrawNotice.Step(DrawState.VOID, of.at())));
    return steps;
  }

  private static DrawNotice.Evidence evidence(Draw draw) {
    Proof proof = draw.proof().orElseThrow();
    return new DrawNotice.Evidence(
        new DrawNotice.Seals(proof.seal(), proof.commitment(), proof.regulation()),
        proof.result(),
        new DrawNotice.Chance(
            Optional.of(
                    draw.randomness().stream()
                        .map(Randomness::toString)
                        .collect(Collectors.joining("，")))
                .filter(named -> !named.isEmpty()),
            draw.witnesses().stream().map(DrawNotices::witness).toList(),
            draw.values().stream().map(DrawNotices::value).toList(),
            draw.label()));
  }

  private static DrawNotice.Value value(DrawValue one) {
    return new DrawNotice.Value(
        one.source().toString(),
        one.earliest(),
        one.value(),
        one.source() instanceof Randomness.Drand && one.value().isPresent() && !one.verified());
  }

  private static DrawNotice.Witness witness(DrawWitness one) {
    boolean open =
        one.draw().times().disclosedAt().isPresent() || one.draw().state() == DrawState.VOID;
    return new DrawNotice.Witness(
        one.number(), one.commitment(), one.digits().filter(said -> open));
  }

  /** Sums of the strata of each library, so that no small cell can be told. */
  private static List<DrawNotice.LibraryCount> counts(List<StratumCount> strata) {
    Map<Library, List<StratumCount>> libraries =
        strata.stream()
            .collect(
                Collectors.groupingBy(StratumCount::library, TreeMap::new, Collectors.toList()));
    return libraries.entrySet().stream()
        .map(
            one ->
                new DrawNotice.LibraryCount(
                    one.getKey(),
                    sum(one.getValue(), StratumCount::frame),
                    sum(one.getValue(), StratumCount::quota),
                    sum(one.getValue(), StratumCount::reserve)))
        .toList();
  }

  private static int sum(List<StratumCount> strata, ToIntFunction<StratumCount> number) {
    return strata.stream().mapToInt(number).sum();
  }
}
