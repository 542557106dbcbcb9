package mingqian.ceremony;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import mingqian.access.Actor;
import mingqian.access.AuditTrail;
import mingqian.access.Role;
import mingqian.access.Trace;
import mingqian.draw.Salt;
import mingqian.draw.Witness;
import mingqian.ledger.Leaf;
import mingqian.terms.Digest;
import mingqian.terms.DrawId;
import mingqian.terms.Outcome;

/**
 * The witnesses' part 见证: each commits to twenty digits chosen alone; only when all have committed
 * may anybody reveal. What was committed or revealed once is never changed.
 */
@ApplicationScoped
public class WitnessDraw {
  @Inject DrawStore draws;
  @Inject LedgerBook ledger;
  @Inject AuditTrail trail;
  @Inject Clock clock;

  /**
   * Takes a witness's commitment.
   *
   * @param number from 1
   * @param commitment see {@link Witness#commitment(DrawId, Salt, String)}
   */
  @Transactional
  public Outcome commit(DrawId id, int number, Digest commitment, Actor actor) {
    actor.mustBe(Role.COORDINATOR);
    Optional<DrawWitness> found = witness(id, number);
    if (found.isEmpty()) {
      return noSuchWitness(number);
    }
    DrawWitness witness = found.get();
    if (witness.commitment().filter(commitment::equals).isPresent()) {
      return Outcome.unchanged("该承诺早已登记", "this commitment was logged before");
    }
    if (witness.draw().state() != DrawState.SEALED) {
      return noSuchWitness(number);
    }
    if (witness.commitment().isPresent()) {
      return Outcome.refused(
          "第 " + number + " 位见证人已登记承诺，不能更改", "witness " + number + " has committed: no change");
    }
    witness.commit(commitment, clock.instant());
    List<Digest> all =
        witness.draw().witnesses().stream().flatMap(each -> each.commitment().stream()).toList();
    if (all.size() == witness.draw().witnesses().size()) {
      ledger.enter(Leaf.Kind.WITNESSED, id.value(), all.stream().map(Digest::value).toList());
    }
    trail.record(
        actor,
        "commit-witness",
        "draw " + id,
        Trace.change("", "committed").with("witness " + number + " " + commitment));
    return Outcome.done(
        "已登记第 " + number + " 位见证人的承诺", "the commitment of witness " + number + " is logged");
  }

  /**
   * Takes what a witness reveals.
   *
   * @param number from 1
   */
  @Transactional
  public Outcome reveal(DrawId id, int number, Reveal reveal, Actor actor) {
    actor.mustBe(Role.COORDINATOR);
    Optional<DrawWitness> found = witness(id, number);
    if (found.isEmpty()) {
      return noSuchWitness(number);
    }
    DrawWitness witness = found.get();
    if (witness.digits().isPresent()) {
      return witness.digits().equals(Optional.of(reveal.digits()))
              && witness.salt().equals(Optional.of(reveal.salt()))
          ? Outcome.unchanged("该见证人早已揭示", "this witness has revealed before")
          : Outcome.refused(
              "第 " + number + " 位见证人已揭示，不能更改", "witness " + number + " has revealed: no change");
    }
    if (witness.draw().state() != DrawState.SEALED) {
      return noSuchWitness(number);
    }
    Optional<DrawId> early = early(number, reveal);
    if (witness.draw().witnesses().stream().anyMatch(each -> each.commitment().isEmpty())) {
      return tooEarly(id);
    }
    if (early.isPresent()) {
      return tooEarly(early.get());
    }
    Digest opened = Witness.commitment(id, reveal.salt(), reveal.digits());
    if (!witness.commitment().orElseThrow().equals(opened)) {
      return Outcome.refused(
          "数字或盐与登记的承诺不符，未记录，请核对",
          "digits or salt do not fit the commitment: not taken, check them");
    }
    witness.reveal(reveal.salt(), reveal.digits(), clock.instant());
    ledger.enterRandomness(witness.draw());
    trail.record(
        actor,
        "reveal-witness",
        "draw " + id,
        Trace.change("committed", "revealed").with("witness " + number));
    return Outcome.done("已揭示第 " + number + " 位见证人的数字", "witness " + number + " has revealed");
  }

  /**
   * What a witness reveals.
   *
   * @param salt as used in the commitment
   * @param digits exactly 20 decimal digits
   */
  public record Reveal(Salt salt, String digits) {}

  /** A draw that the same digits are committed to and that not all have committed to yet. */
  private Optional<DrawId> early(int number, Reveal reveal) {
    return draws.inState(DrawState.SEALED).stream()
        .filter(draw -> draw.witnesses().stream().anyMatch(one -> one.commitment().isEmpty()))
        .filter(
            draw ->
                draw.witnesses().stream()
                    .anyMatch(one -> one.number() == number && JointCeremony.opens(one, reveal)))
        .map(Draw::id)
        .findFirst();
  }

  static Outcome tooEarly(DrawId draw) {
    return Outcome.refused(
        "抽取 " + draw + " 须全体见证人先登记承诺，才能揭示",
        "all witnesses of draw " + draw + " commit before anybody reveals");
  }

  private Optional<DrawWitness> witness(DrawId id, int number) {
    return draws.locked(id).map(Draw::witnesses).orElse(List.of()).stream()
        .filter(witness -> witness.number() == number)
        .findFirst();
  }

  private static Outcome noSuchWitness(int number) {
    return Outcome.refused(
        "现在没有第 " + number + " 位见证人的环节", "there is no witness " + number + " to hear now");
  }
}
