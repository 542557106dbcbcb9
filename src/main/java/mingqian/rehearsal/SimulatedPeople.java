package mingqian.rehearsal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import mingqian.access.FirstPasswords;
import mingqian.access.NewInspector;
import mingqian.inspection.AcceptVisit;
import mingqian.inspection.CheckIn;
import mingqian.inspection.RecordResult;
import mingqian.inspection.VisitSeat;
import mingqian.rehearsal.Scenes.Place;
import mingqian.rehearsal.Scenes.Scene;
import mingqian.terms.DrawId;

/** Simulated inspectors 模拟执法检查人员. */
@ApplicationScoped
class SimulatedPeople {
  private static final int ACCOUNTS = 3;

  @Inject private Scenes scenes;
  @Inject private Together together;
  @Inject private AcceptVisit accept;
  @Inject private CheckIn checkIn;
  @Inject private RecordResult record;
  @Inject private FirstPasswords passwords;

  /** Opens accounts for the inspectors who visit most, so that somebody can be one of them. */
  void openAccounts(DrawId draw) {
    passwords.addInspectors(
        scenes.busiest(draw, ACCOUNTS).stream().map(SimulatedPeople::account).toList());
  }

  static NewInspector account(VisitSeat seat) {
    return new NewInspector(seat.inspector(), "模拟执法人员 " + seat.inspector(), seat.department());
  }

  /** Accepts, checks in wherever a visit is due today, and records what was found. */
  void visit() {
    List<Runnable> deeds = new ArrayList<>();
    scenes.toAccept().forEach(place -> deeds.add(() -> accept(place)));
    scenes.toCheckIn().forEach(place -> deeds.add(() -> checkIn(place)));
    together.run(deeds);
    together.run(scenes.toRecord().stream().<Runnable>map(scene -> () -> record(scene)).toList());
  }

  private void accept(Place place) {
    Cast.expect(accept.accept(place.visit(), Cast.inspector(place.seat())));
  }

  private void checkIn(Place place) {
    Cast.expect(checkIn.checkIn(place.visit(), Cast.inspector(place.seat())));
  }

  private void record(Scene scene) {
    Cast.expect(
        record.record(
            scene.where().visit(),
            scene.department(),
            Findings.of(scene),
            Cast.inspector(scene.actor())));
  }
}
