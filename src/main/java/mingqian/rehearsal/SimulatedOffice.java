package mingqian.rehearsal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import mingqian.ceremony.ConductDraw;
import mingqian.ceremony.Draw;
import mingqian.ceremony.DrawBook;
import mingqian.ceremony.DrawState;
import mingqian.ceremony.PrepareDraw;
import mingqian.clockwork.OfficeClock;
import mingqian.plan.DrawOrder;
import mingqian.terms.DrawId;

/**
 * What the joint-meeting office does for each draw order 模拟统筹: prepares it three working days
 * before its seal, has it confirmed and approved, and draws on the day of the seal. One draw is
 * found to stand on wrong lists and takes another way.
 */
@ApplicationScoped
class SimulatedOffice {
  private static final DrawId JUNE = new DrawId("2026-A-001");
  private static final LocalTime NINE = LocalTime.of(9, 0);

  @Inject private Stage stage;
  @Inject private Telling telling;
  @Inject private SimulatedAgreement agreement;
  @Inject private SimulatedWitnesses witnesses;
  @Inject private WrongLists wrongLists;
  @Inject private SimulatedPeople people;
  @Inject private PrepareDraw prepare;
  @Inject private ConductDraw conduct;
  @Inject private DrawBook draws;

  /** Does what the day asks for the order. */
  void attend(DrawOrder order, LocalDate day) {
    LocalDate seal = LocalDate.ofInstant(order.sealAt(), OfficeClock.ZONE);
    if (day.equals(stage.before(seal, 3))) {
      begin(order, day);
    } else if (day.equals(stage.before(seal, 2))) {
      stage.set(day, NINE);
      agreement.confirm(order.draw());
    } else if (day.equals(stage.before(seal, 1))) {
      stage.set(day, NINE);
      agreement.approve(order.draw());
    } else if (day.equals(seal)) {
      seal(order, day);
    } else if (day.equals(stage.after(seal, 1)) && wrongLists.isSpoiled(order)) {
      wrongLists.drawAgain(order, day);
    }
  }

  /** Prepares, unless it was done before: preparing again would drop what people said of it. */
  private void begin(DrawOrder order, LocalDate day) {
    telling.tell(day, Telling.preparing(order.draw()));
    stage.set(day, NINE);
    if (draws.find(order.draw()).isEmpty()) {
      Cast.expect(prepare.prepare(order.number(), Cast.COORDINATOR));
    }
  }

  private void seal(DrawOrder order, LocalDate day) {
    telling.tell(day, Telling.drawing(order.draw()));
    stage.set(order.sealAt());
    stage.look();
    Draw draw = draws.find(order.draw()).orElseThrow();
    if (draw.sequence().isEmpty()) {
      throw new IllegalStateException("rehearsal: " + order.draw() + " is " + draw.state());
    }
    if (wrongLists.isSpoiled(order)) {
      wrongLists.voidDraw(order, day);
    } else if (day.isBefore(SampleYear.CURTAIN)) {
      draw(draw);
    }
  }

  private void draw(Draw draw) {
    if (draw.state() == DrawState.SEALED && !draw.witnesses().isEmpty()) {
      stage.set(draw.times().sealedAt().orElseThrow().plus(Duration.ofMinutes(20)));
      witnesses.attend(draw.id());
      Cast.expect(conduct.conduct(draw.id(), Cast.COORDINATOR));
    }
    stage.set(draw.times().sealedAt().orElseThrow().plus(Duration.ofMinutes(30)));
    stage.look();
    Optional<DrawState> state = draws.find(draw.id()).map(Draw::state);
    if (state.filter(DrawState.CONDUCTED::equals).isEmpty()) {
      throw new IllegalStateException("rehearsal: " + draw.id() + " is " + state);
    }
    if (draw.id().equals(JUNE)) {
      people.openAccounts(JUNE);
    }
  }
}
