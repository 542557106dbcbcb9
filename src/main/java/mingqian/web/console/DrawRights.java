package mingqian.web.console;

import java.time.Instant;
import java.time.LocalDate;
import mingqian.access.Actor;
import mingqian.access.Role;
import mingqian.ceremony.DepartmentAnswer;
import mingqian.ceremony.Draw;
import mingqian.ceremony.DrawSources;
import mingqian.ceremony.DrawState;
import mingqian.ceremony.DrawValue;
import mingqian.ceremony.DrawWitness;
import mingqian.ceremony.Proof;

/**
 * Which buttons a person is shown 可办事项; the verbs decide for themselves again.
 *
 * @param draw the draw as it was shown
 * @param actor who looks
 */
public record DrawRights(Draw draw, Actor actor) {
  /** Whether to offer counting anew. */
  public boolean toPrepare() {
    return isCoordinator() && draw.state().isBeforeSeal();
  }

  /** Whether to offer a liaison to confirm or decline: the own department has not answered. */
  public boolean toAnswer() {
    return actor.is(Role.LIAISON)
        && draw.state() == DrawState.PREPARED
        && actor
            .department()
            .flatMap(draw::confirmation)
            .filter(own -> own.answer() == DepartmentAnswer.WAITING)
            .isPresent();
  }

  /** Whether to offer approving the scheme: to an approver who did not prepare it (R18). */
  public boolean toApprove() {
    return actor.is(Role.APPROVER)
        && draw.state() == DrawState.CONFIRMED
        && !draw.times().preparedBy().equals(actor.name());
  }

  /** Whether to offer sealing. */
  public boolean toSeal() {
    return isCoordinator() && draw.state() == DrawState.APPROVED;
  }

  /** Whether to offer the witness's form to commit. */
  public boolean toCommit(DrawWitness witness) {
    return isHearing() && witness.commitment().isEmpty();
  }

  /** Whether to offer the witness's form to reveal. */
  public boolean toReveal(DrawWitness witness) {
    return isHearing()
        && witness.digits().isEmpty()
        && draw.witnesses().stream().allMatch(each -> each.commitment().isPresent());
  }

  /** Whether to offer conducting: everything that it needs has come. */
  public boolean toConduct() {
    return isHearing() && isComplete();
  }

  /** Whether all the randomness of a sealed draw has come. */
  public boolean isComplete() {
    return draw.times().sealedAt().isPresent() && new DrawSources(draw).isComplete();
  }

  /** Whether to offer typing a public value: it can have come, and the person has not typed it. */
  public boolean toTell(DrawValue value, Instant now) {
    return (isCoordinator() || actor.is(Role.APPROVER))
        && draw.state() == DrawState.SEALED
        && value.value().isEmpty()
        && !value.earliest().isAfter(now);
  }

  /** How many witnesses have not revealed yet. */
  public long waitingFor() {
    return draw.witnesses().stream().filter(each -> each.digits().isEmpty()).count();
  }

  /** Whether to offer supplementing: something could not be drawn. */
  public boolean toSupplement() {
    return isCoordinator()
        && draw.state() == DrawState.CONDUCTED
        && draw.proof().flatMap(Proof::shortfall).isPresent();
  }

  /** Whether to offer disclosing: its day has come and it is not disclosed yet. */
  public boolean toDisclose(LocalDate today) {
    return isCoordinator()
        && draw.times().conductedAt().isPresent()
        && draw.times().disclosedAt().isEmpty()
        && draw.times().discloseAfter().filter(day -> !day.isAfter(today)).isPresent();
  }

  /** Whether to offer voiding: an approver who did not prepare it, before disclosure (R18). */
  public boolean toVoid() {
    return actor.is(Role.APPROVER)
        && !draw.times().preparedBy().equals(actor.name())
        && switch (draw.state()) {
          case PREPARED, CONFIRMED, APPROVED, SEALED, CONDUCTED -> true;
          case DISCLOSED, FINISHED, VOID -> false;
        };
  }

  private boolean isHearing() {
    return isCoordinator() && draw.state() == DrawState.SEALED;
  }

  private boolean isCoordinator() {
    return actor.is(Role.COORDINATOR);
  }
}
