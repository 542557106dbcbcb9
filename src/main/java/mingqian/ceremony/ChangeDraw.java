package mingqian.ceremony;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import mingqian.ceremony.Conducted.DrawnSeat;
import mingqian.ceremony.Conducted.DrawnVisit;
import mingqian.draw.Change;
import mingqian.draw.ChangeAnswer;
import mingqian.draw.Changes;
import mingqian.draw.FinalState;
import mingqian.draw.Lists;
import mingqian.draw.Nonce;
import mingqian.draw.Seat;
import mingqian.ledger.Leaf;
import mingqian.terms.CertificateNumber;
import mingqian.terms.CreditCode;
import mingqian.terms.DrawId;
import mingqian.terms.Words;

/**
 * Changes a conducted draw 抽取后变更: whoever replaces is drawn, never picked. Each change is one row
 * in the transaction of the verb that asked for it; that verb checks the role and writes the audit
 * entry. A draw that is disclosed, void or not conducted refuses.
 */
@ApplicationScoped
public class ChangeDraw {
  @Inject DrawStore draws;
  @Inject ConductedFiles conducted;
  @Inject NonceVault vault;
  @Inject LedgerBook ledger;
  @Inject Clock clock;

  @PersistenceContext EntityManager database;

  /**
   * Draws who takes over the seat of one who is recused or absent.
   *
   * @param leaving the seat as it stands now
   * @param ground of {@link ChangeKind#RECUSED} or {@link ChangeKind#ABSENT}
   */
  @Transactional(TxType.MANDATORY)
  public Replacement replace(
      DrawId draw, CreditCode target, DrawnSeat leaving, ChangeGround ground) {
    if (ground.kind() != ChangeKind.RECUSED) {
      ground.mustBe(ChangeKind.ABSENT);
    }
    Function<FinalState, Optional<Change>> ask =
        now ->
            seat(draw, target, leaving, now)
                .map(seat -> Change.leaving(kind(ground), seat, ground.code()));
    Answer answer = change(draw, ask);
    return answer instanceof Made made
        ? new Replacement.Found(taker(made))
        : new Replacement.Impossible(((Refusal) answer).why());
  }

  /** Draws team and day of the next reserve of the stratum; the day is not before today. */
  @Transactional(TxType.MANDATORY)
  public Substitution substitute(DrawId draw, CreditCode target, ChangeGround ground) {
    ground.mustBe(ChangeKind.SUBSTITUTED);
    Change asked = Change.substituting(named(draw, target), LocalDate.now(clock), ground.code());
    Answer answer = change(draw, now -> Optional.of(asked));
    return answer instanceof Made made
        ? new Substitution.Found(visit(made, made.row().replacement()))
        : new Substitution.Impossible(((Refusal) answer).why());
  }

  /** Moves the visit to an open day on which the whole team can come; not into the past. */
  @Transactional(TxType.MANDATORY)
  public Changed reschedule(DrawId draw, CreditCode target, LocalDate day, ChangeGround ground) {
    ground.mustBe(ChangeKind.RESCHEDULED);
    if (day.isBefore(LocalDate.now(clock))) {
      return new Changed.Impossible(new Words("不能改到已过去的日期", "a day in the past is not possible"));
    }
    Change asked = Change.rescheduling(named(draw, target), day, ground.code());
    return answer(change(draw, now -> Optional.of(asked)));
  }

  /**
   * Drops the visit. Once the draw is disclosed its folder is final: a visit that was missed may
   * still be dropped, which the office's own record of the visit keeps.
   */
  @Transactional(TxType.MANDATORY)
  public Changed cancel(DrawId draw, CreditCode target, ChangeGround ground) {
    ground.mustBe(ChangeKind.CANCELLED);
    if (draws.locked(draw).filter(found -> found.state() == DrawState.DISCLOSED).isPresent()) {
      return new Changed.Done();
    }
    Change asked = Change.cancelling(named(draw, target), ground.code());
    return answer(change(draw, now -> Optional.of(asked)));
  }

  private sealed interface Answer permits Made, Refusal {}

  private record Made(Draw draw, Lists lists, Change row, FinalState after) implements Answer {}

  private record Refusal(Words why) implements Answer {}

  private static Changed answer(Answer answer) {
    return answer instanceof Refusal refusal
        ? new Changed.Impossible(refusal.why())
        : new Changed.Done();
  }

  private Answer change(DrawId id, Function<FinalState, Optional<Change>> ask) {
    Optional<Draw> found = draws.locked(id);
    if (found.isEmpty()) {
      return new Refusal(new Words("没有抽取 " + id, "there is no draw " + id));
    }
    Draw draw = found.get();
    if (draw.state() != DrawState.CONDUCTED) {
      return new Refusal(
          new Words(
              "抽取" + draw.state().words().zh() + "，不能变更",
              "the draw cannot be changed: " + draw.state().words().en()));
    }
    Changes standing = conducted.standing(draw);
    return ask.apply(standing.state())
        .map(asked -> write(draw, standing.attempt(asked)))
        .orElseGet(() -> new Refusal(new Words("检查组中没有这个席位", "the team has no such seat")));
  }

  private Answer write(Draw draw, ChangeAnswer answer) {
    if (answer instanceof ChangeAnswer.Made made) {
      database.persist(new DrawChange(draw.id(), made.row(), clock.instant()));
      Nonce nonce = vault.unlock(draw.id(), draw.proof().orElseThrow().lockedNonce());
      ledger.enter(
          Leaf.Kind.CHANGED,
          draw.id().value(),
          List.of(made.row().commitment(draw.id(), nonce).value()));
      database.flush();
      return new Made(draw, made.after().lists(), made.row(), made.after().state());
    }
    return new Refusal(
        answer instanceof ChangeAnswer.Lacking lacking
            ? lacking.shortfall().words()
            : ((ChangeAnswer.Refused) answer).why());
  }

  private static Change.Kind kind(ChangeGround ground) {
    return ground.kind() == ChangeKind.RECUSED ? Change.Kind.RECUSED : Change.Kind.ABSENT;
  }

  private Optional<Seat> seat(DrawId draw, CreditCode target, DrawnSeat who, FinalState now) {
    Map<String, CertificateNumber> people = draws.people(draw);
    String name = named(draw, target);
    return now.seats().stream()
        .filter(seat -> seat.target().equals(name))
        .filter(seat -> who.inspector().equals(people.get(seat.inspector())))
        .findFirst();
  }

  /** How the draw names an enterprise; an unsealed draw refuses later. */
  private String named(DrawId draw, CreditCode target) {
    boolean sealed = draws.find(draw).flatMap(Draw::proof).isPresent();
    return sealed ? draws.targets(draw).target(target) : target.value();
  }

  private DrawnSeat taker(Made made) {
    String target = made.row().target();
    CertificateNumber taker = draws.people(made.draw().id()).get(made.row().replacement());
    return visit(made, target).seats().stream()
        .filter(seat -> seat.inspector().equals(taker))
        .findFirst()
        .orElseThrow();
  }

  private DrawnVisit visit(Made made, String target) {
    DrawnVisits visits =
        new DrawnVisits(
            draws.order(made.draw().order()).orElseThrow(),
            draws.people(made.draw().id()),
            draws.targets(made.draw().id()));
    return visits.of(made.lists(), made.after(), List.of(target)).get(0);
  }
}
