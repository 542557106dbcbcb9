package mingqian.ceremony;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import mingqian.access.Actor;
import mingqian.access.AuditTrail;
import mingqian.access.Role;
import mingqian.access.Trace;
import mingqian.draw.Randomness;
import mingqian.draw.Randomness.Drand;
import mingqian.terms.DrawId;
import mingqian.terms.Outcome;

/**
 * Enters a public value that a sealed draw waits for 登记公共随机数. One person types it, another types it
 * again without being shown it; a beacon's signature that is verified needs nobody else. What is
 * certain once is never changed.
 */
@ApplicationScoped
public class TellRandomness {
  @Inject DrawStore draws;
  @Inject RoundSignatures signatures;
  @Inject LedgerBook ledger;
  @Inject AuditTrail trail;
  @Inject Clock clock;

  /**
   * Tells a value.
   *
   * @param source as the notice names it; not witnesses
   * @param value its digits
   */
  @Transactional
  public Outcome tell(DrawId id, Randomness source, String value, Actor actor) {
    if (!actor.equals(Actor.CLOCKWORK)) {
      actor.mustBe(Role.COORDINATOR, Role.APPROVER);
    }
    Optional<Draw> draw = draws.locked(id);
    Optional<DrawValue> found =
        draw.stream()
            .flatMap(each -> each.values().stream())
            .filter(each -> each.source().equals(source))
            .findFirst();
    if (found.isEmpty()) {
      return Outcome.refused(
          "抽取 " + id + " 没有等待 " + source, "draw " + id + " does not wait for " + source);
    }
    DrawValue awaited = found.get();
    if (awaited.value().isPresent()) {
      return awaited.value().get().equals(value)
          ? Outcome.unchanged("该随机数早已登记，没有改变", "this value was entered before: no change")
          : Outcome.refused("该随机数已登记，不能更改", "this value is entered: no change");
    }
    return refusal(draw.orElseThrow(), awaited, value)
        .orElseGet(() -> take(draw.get(), awaited, value, actor));
  }

  private Optional<Outcome> refusal(Draw draw, DrawValue awaited, String value) {
    if (draw.state() != DrawState.SEALED) {
      return Optional.of(Outcome.refused("抽取不在等待随机数", "the draw does not wait for randomness"));
    }
    if (clock.instant().isBefore(awaited.earliest())) {
      return Optional.of(
          Outcome.refused(
              "最早要到 " + awaited.earliest() + " 才会产生，现在登记的不会是它",
              "it comes at "
                  + awaited.earliest()
                  + " at the earliest: what is known now cannot be it"));
    }
    if (!awaited.accepts(value)) {
      String digits = String.valueOf(awaited.digits());
      return Optional.of(
          awaited.source() instanceof Drand
              ? Outcome.refused(
                  "信标轮次的签名是 " + digits + " 位小写十六进制数字",
                  "the signature of a round has " + digits + " lower-case hexadecimal digits")
              : Outcome.refused(
                  "这种彩票每期公布 " + digits + " 位数字，请按开奖顺序连写，单数补零",
                  "this lottery publishes " + digits + " digits: write them in one, with zeros"));
    }
    return Optional.empty();
  }

  private Outcome take(Draw draw, DrawValue awaited, String value, Actor actor) {
    Draw.Deed deed = new Draw.Deed(actor.name(), clock.instant());
    if (awaited.source() instanceof Drand round) {
      RoundSignatures.Verdict verdict = signatures.verdict(round, value);
      if (verdict == RoundSignatures.Verdict.WRONG) {
        return Outcome.refused(
            "这不是该轮次的签名（BLS 核验不符），未登记", "not the signature of this round (BLS): not entered");
      }
      if (verdict == RoundSignatures.Verdict.RIGHT) {
        awaited.verify(value, deed);
        ledger.enterRandomness(draw);
        record(draw, awaited, "verified " + value, actor);
        return Outcome.done("签名已核验并登记", "the signature is verified and entered");
      }
    }
    return awaited.typedBy().filter(by -> !by.equals(actor.name())).isPresent()
        ? again(draw, awaited, value, deed, actor)
        : first(draw, awaited, value, deed, actor);
  }

  private Outcome first(Draw draw, DrawValue awaited, String value, Draw.Deed deed, Actor actor) {
    if (awaited.typed().filter(value::equals).isPresent()) {
      return Outcome.unchanged("早已录入，须另一人再录一遍", "typed before: another person types it again");
    }
    awaited.type(value, deed);
    record(draw, awaited, "typed " + value, actor);
    return Outcome.done("已录入，须另一人不看此数再录一遍", "typed: another person types it again, unseen");
  }

  private Outcome again(Draw draw, DrawValue awaited, String value, Draw.Deed deed, Actor actor) {
    if (awaited.typed().filter(value::equals).isEmpty()) {
      return Outcome.refused(
          "与 " + awaited.typedBy().orElseThrow() + " 所录不同，未登记；请两人各自核对公布的号码",
          "not what "
              + awaited.typedBy().orElseThrow()
              + " typed: not entered; both compare with what was published");
    }
    awaited.confirm(deed);
    ledger.enterRandomness(draw);
    record(draw, awaited, "confirmed " + value, actor);
    return Outcome.done("两人所录一致，已登记", "both have typed the same: entered");
  }

  private void record(Draw draw, DrawValue awaited, String detail, Actor actor) {
    trail.record(
        actor,
        "tell-randomness",
        "draw " + draw.id(),
        Trace.change("", awaited.value().isPresent() ? "entered" : "typed")
            .with(awaited.source() + " " + detail));
  }
}
