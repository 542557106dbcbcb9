package mingqian.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.LocalTime;
import mingqian.access.Actor;
import mingqian.ceremony.ApproveDraw;
import mingqian.ceremony.ConductDraw;
import mingqian.ceremony.ConfirmDraw;
import mingqian.ceremony.Draw;
import mingqian.ceremony.DrawBook;
import mingqian.ceremony.DrawConfirmation;
import mingqian.ceremony.DrawState;
import mingqian.ceremony.DueDraws;
import mingqian.ceremony.SealDraw;
import mingqian.ceremony.WitnessDraw;
import mingqian.clockwork.Clockwork;
import mingqian.clockwork.Duties;
import mingqian.clockwork.OfficeClock;
import mingqian.clockwork.SetClock;
import mingqian.draw.Salt;
import mingqian.draw.Witness;
import mingqian.office.Office;
import mingqian.terms.DrawId;
import mingqian.terms.Outcome;

/** Leads the draw that is still open through all that may happen to it. */
@ApplicationScoped
public class LifeOfDraw {
  private static final Salt SALT = new Salt("5a17c0ffee5a17c0ffee5a17c0ffee5a");
  private static final String DIGITS = "27182818284590452353";

  @Inject private DrawBook draws;
  @Inject private ConfirmDraw confirm;
  @Inject private ApproveDraw approve;
  @Inject private SealDraw seal;
  @Inject private WitnessDraw witness;
  @Inject private ConductDraw conduct;
  @Inject private SetClock clock;
  @Inject private Clockwork clockwork;
  @Inject private Duties duties;
  @Inject private DueDraws due;
  @Inject private Office office;
  @Inject private Rows rows;

  /** The open draw: the successor of the void one, or the waiting one where none is void yet. */
  public DrawId open() {
    String order = draws.find(WaitingDraw.DRAW).orElseThrow().order();
    return draws.all().stream()
        .filter(each -> each.order().equals(order) && each.state() != DrawState.VOID)
        .findFirst()
        .orElseThrow()
        .id();
  }

  public boolean isBeforeSeal(DrawId id) {
    return draws.find(id).orElseThrow().state().isBeforeSeal();
  }

  /** Has the draw confirmed, approved and sealed, as far as it is not. */
  public void seal(DrawId id) {
    Draw draw = draws.find(id).orElseThrow();
    for (DrawConfirmation asked : draw.confirmations()) {
      if (draw.state() == DrawState.PREPARED) {
        done(confirm.confirm(draw.id(), asked.department(), liaison(asked)));
      }
    }
    if (draw.state().isBeforeSeal()) {
      done(approve.approve(draw.id(), WaitingDraw.APPROVER));
      done(seal.seal(draw.id(), WaitingDraw.COORDINATOR));
    }
  }

  private static Actor liaison(DrawConfirmation asked) {
    return Actor.sampleLiaison(asked.department());
  }

  public void conduct(DrawId draw) {
    int witnesses = draws.find(draw).orElseThrow().witnesses().size();
    for (int number = 1; number <= witnesses; number++) {
      witness.commit(draw, number, Witness.commitment(draw, SALT, DIGITS), WaitingDraw.COORDINATOR);
    }
    for (int number = 1; number <= witnesses; number++) {
      witness.reveal(draw, number, new WitnessDraw.Reveal(SALT, DIGITS), WaitingDraw.COORDINATOR);
    }
    conduct.conduct(draw, WaitingDraw.COORDINATOR);
    assertThat(draws.find(draw).orElseThrow().state()).isEqualTo(DrawState.CONDUCTED);
  }

  /** Sets the clock forward to the morning of the visit's day and lets the clockwork look. */
  public void awaitDay(long visit) throws InterruptedException {
    to(
        LocalDate.parse(
            rows.texts("select cast(visit_day as varchar(10)) from visit where id = ?", visit)
                .get(0)));
  }

  /**
   * Discloses on its day, over the interface, what is due by then; each for the first time once.
   */
  public void disclose(DrawId draw) throws Exception {
    assertThat(duties.pause("disclose", "由接口公开", WaitingDraw.ADMINISTRATOR).isDone()).isTrue();
    to(draws.find(draw).orElseThrow().times().discloseAfter().orElseThrow());
    assertThat(due.toDisclose()).contains(draw);
    Machine coordinator = Machine.with(Files.readString(office.data().resolve("first-token.txt")));
    for (DrawId each : due.toDisclose()) {
      String address = "/api/draws/" + each + "/disclose";
      JsonObject first = Machine.ok(coordinator.post(address, "{}"));
      assertThat(first.getBoolean("changed")).as("%s", each).isTrue();
      JsonObject again = Machine.ok(coordinator.post(address, ""));
      assertThat(again.getBoolean("changed")).as("%s again", each).isFalse();
      assertThat(again.getString("state")).isEqualTo(first.getString("state"));
    }
    Draw disclosed = draws.find(draw).orElseThrow();
    assertThat(disclosed.state()).isEqualTo(DrawState.DISCLOSED);
    assertThat(disclosed.times().disclosedAt()).isPresent();
    assertThat(duties.resume("disclose", WaitingDraw.ADMINISTRATOR).isDone()).isTrue();
    clockwork.lookAndWait();
  }

  private void to(LocalDate day) throws InterruptedException {
    clock.set(
        day.atTime(LocalTime.of(9, 0)).atZone(OfficeClock.ZONE).toInstant(),
        WaitingDraw.COORDINATOR);
    clockwork.lookAndWait();
  }

  private static void done(Outcome outcome) {
    assertThat(outcome).as(outcome.words().en()).isInstanceOf(Outcome.Done.class);
  }
}
