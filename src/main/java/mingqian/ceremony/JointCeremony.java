package mingqian.ceremony;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import mingqian.access.Actor;
import mingqian.access.Role;
import mingqian.ceremony.WitnessDraw.Reveal;
import mingqian.draw.Witness;
import mingqian.terms.Digest;
import mingqian.terms.DrawId;
import mingqian.terms.Outcome;

/**
 * One ceremony 联合见证 for all draws sealed before it: a witness chooses digits once, commits to them
 * for each draw, and reveals once. All of a witness's commitments are taken together or none is.
 */
@ApplicationScoped
public class JointCeremony {
  @Inject DrawStore draws;
  @Inject WitnessDraw witness;

  /** The sealed draws that some witness has yet to be heard for, by id. */
  @Transactional
  public List<Draw> waiting() {
    return draws.inState(DrawState.SEALED).stream()
        .filter(draw -> new DrawSources(draw).isWitnessMissing())
        .map(DrawBook::whole)
        .toList();
  }

  /**
   * Takes what a witness commits to.
   *
   * @param number from 1
   * @param commitments by draw, at least one
   */
  @Transactional
  public Outcome commit(int number, Map<DrawId, Digest> commitments, Actor actor) {
    actor.mustBe(Role.COORDINATOR);
    Map<DrawId, Digest> sorted = new TreeMap<>(commitments);
    for (Map.Entry<DrawId, Digest> each : sorted.entrySet()) {
      Optional<DrawWitness> found = found(each.getKey(), number);
      boolean free =
          found.flatMap(DrawWitness::commitment).map(each.getValue()::equals).orElse(true);
      if (found.isEmpty() || !free) {
        return Outcome.refused(
            "抽取 " + each.getKey() + " 现在不能登记第 " + number + " 位见证人的承诺，全部未登记",
            "draw "
                + each.getKey()
                + " takes no commitment of witness "
                + number
                + ": none is taken");
      }
    }
    boolean changed = false;
    for (Map.Entry<DrawId, Digest> each : sorted.entrySet()) {
      changed |= sure(witness.commit(each.getKey(), number, each.getValue(), actor));
    }
    return changed
        ? Outcome.done(
            "已登记第 " + number + " 位见证人对 " + sorted.size() + " 次抽取的承诺",
            "the commitments of witness " + number + " to " + sorted.size() + " draws are logged")
        : Outcome.unchanged("这些承诺早已登记", "these commitments were logged before");
  }

  /**
   * Takes what a witness reveals, for every draw that it fits.
   *
   * @param number from 1
   */
  @Transactional
  public Outcome reveal(int number, Reveal reveal, Actor actor) {
    actor.mustBe(Role.COORDINATOR);
    List<DrawWitness> fitting = new ArrayList<>();
    for (Draw draw : draws.inState(DrawState.SEALED)) {
      found(draw.id(), number)
          .filter(each -> each.digits().isEmpty())
          .filter(each -> opens(each, reveal))
          .ifPresent(fitting::add);
    }
    if (fitting.isEmpty()) {
      return Outcome.refused(
          "数字或盐与第 " + number + " 位见证人登记的承诺都不符，未记录，请核对",
          "digits or salt fit no commitment of witness " + number + ": not taken, check them");
    }
    Optional<Draw> early =
        fitting.stream()
            .map(DrawWitness::draw)
            .filter(draw -> draw.witnesses().stream().anyMatch(one -> one.commitment().isEmpty()))
            .findFirst();
    if (early.isPresent()) {
      return WitnessDraw.tooEarly(early.get().id());
    }
    fitting.forEach(each -> sure(witness.reveal(each.draw().id(), number, reveal, actor)));
    return Outcome.done(
        "已揭示第 " + number + " 位见证人的数字，用于 " + fitting.size() + " 次抽取",
        "witness " + number + " has revealed for " + fitting.size() + " draws");
  }

  static boolean opens(DrawWitness witness, Reveal reveal) {
    Digest opened = Witness.commitment(witness.draw().id(), reveal.salt(), reveal.digits());
    return witness.commitment().filter(opened::equals).isPresent();
  }

  private Optional<DrawWitness> found(DrawId id, int number) {
    return draws
        .locked(id)
        .filter(draw -> draw.state() == DrawState.SEALED)
        .flatMap(
            draw -> draw.witnesses().stream().filter(one -> one.number() == number).findFirst());
  }

  /** Whether something changed; what was looked at before cannot be refused. */
  private static boolean sure(Outcome outcome) {
    if (outcome instanceof Outcome.Refused) {
      throw new IllegalStateException("refused though looked at: " + outcome);
    }
    return outcome.isDone();
  }
}
