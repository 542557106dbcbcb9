package mingqian.rehearsal;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;
import mingqian.access.FirstPasswords;
import mingqian.ceremony.Conducted;
import mingqian.inspection.VisitSeat;
import mingqian.office.Office;
import mingqian.terms.DrawId;

/**
 * Invites whoever trains to be a whole joint team 邀请参加: when the draw that waited has been
 * conducted, one of its joint visits gets accounts for its team and its departments' liaisons.
 */
@ApplicationScoped
class Invitation {
  private static final DrawId WAITED = new DrawId("2026-B-003");

  @Inject private ManagedExecutorService threads;
  @Inject private Office office;
  @Inject private Scenes scenes;
  @Inject private FirstPasswords passwords;

  /** Invites on another thread: the transaction that conducted the draw is over. */
  void invite(@Observes(during = TransactionPhase.AFTER_SUCCESS) Conducted conducted) {
    if (office.training() && conducted.draw().equals(WAITED)) {
      threads.execute(this::open);
    }
  }

  private void open() {
    List<VisitSeat> team = scenes.largestTeam(WAITED);
    passwords.addInspectors(team.stream().map(SimulatedPeople::account).toList());
    passwords.addLiaisons(team.stream().map(VisitSeat::department).distinct().toList());
  }
}
