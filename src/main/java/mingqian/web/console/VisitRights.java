package mingqian.web.console;

import java.util.Optional;
import mingqian.access.Actor;
import mingqian.access.Role;
import mingqian.inspection.Aftermath;
import mingqian.inspection.Aftermath.Objected;
import mingqian.inspection.Objection;
import mingqian.inspection.PartState;
import mingqian.inspection.VisitSheet;
import mingqian.inspection.VisitSheet.Part;
import mingqian.inspection.VisitState;

/**
 * Which forms a person is shown at a visit 可办事项; the verbs decide for themselves again.
 *
 * @param sheet the visit as it was shown
 * @param actor who looks
 */
public record VisitRights(VisitSheet sheet, Actor actor) {
  /** Whether to offer a change of the visit before it happens. */
  public boolean toPress(VisitVerb verb) {
    VisitState state = sheet.visit().state();
    return actor.is(Role.COORDINATOR)
        && switch (verb) {
          case NOTIFY -> state == VisitState.ASSIGNED && sheet.visit().timing().day().isPresent();
          case REPLACE -> state.isAhead() && !sheet.team().isEmpty();
          case RESCHEDULE, SUBSTITUTE, CANCEL -> state.isAhead();
        };
  }

  /** Whether to offer any change. */
  public boolean isChanging() {
    return VisitVerb.ALL.stream().anyMatch(this::toPress);
  }

  /** Whether to offer what follows a public result, to whoever reviews for the department. */
  public boolean toPress(PartVerb verb, Part part) {
    Aftermath after = part.after();
    return isReviewer(part)
        && part.state() == PartState.PUBLISHED
        && switch (verb) {
          case OBJECT -> true;
          case ANSWER -> waiting(part).isPresent();
          case FOLLOW -> after.followUp().flatMap(Aftermath.Followed::closed).isEmpty();
          case CLOSE -> after.followUp().filter(Aftermath.Followed::isOpen).isPresent();
          case HAND_OVER -> after.handOver().filter(due -> due.on().isEmpty()).isPresent();
        };
  }

  /** Whether to lead to the review of the version that waits. */
  public boolean toReview(Part part) {
    return isReviewer(part) && part.waiting().isPresent();
  }

  /** The first objection to the part that waits for an answer. */
  static Optional<Objected> waiting(Part part) {
    return part.after().objections().stream()
        .filter(one -> one.state() == Objection.State.RECEIVED)
        .findFirst();
  }

  private boolean isReviewer(Part part) {
    return (actor.is(Role.REVIEWER) && actor.department().isEmpty())
        || ((actor.is(Role.REVIEWER) || actor.is(Role.LIAISON))
            && actor.department().equals(Optional.of(part.department())));
  }
}
