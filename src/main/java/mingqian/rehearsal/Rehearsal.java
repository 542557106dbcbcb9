package mingqian.rehearsal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import mingqian.access.Actor;
import mingqian.access.Role;
import mingqian.ceremony.Draw;
import mingqian.ceremony.DrawBook;
import mingqian.ceremony.DrawState;
import mingqian.ceremony.PrepareDraw;
import mingqian.office.LoadingProgress;
import mingqian.office.Office;
import mingqian.plan.DrawOrder;
import mingqian.terms.DrawId;
import mingqian.terms.Outcome;
import mingqian.terms.Words;

/**
 * A June that happens by itself 六月演练: one draw from its seal in May to its published results in
 * July, then a second one sealed in November, which waits for its witnesses. Every step can be
 * taken again without doing anything twice, so that a rehearsal cut off goes on at the next start.
 */
@ApplicationScoped
public class Rehearsal {
  /** Where the clock stands when the rehearsal is over. */
  static final LocalDate CURTAIN = LocalDate.of(2026, 11, 5);

  private static final DrawId JUNE = new DrawId("2026-A-001");
  private static final DrawId NOVEMBER = new DrawId("2026-B-001");
  private static final Actor COORDINATOR = Actor.sample("coordinator", Role.COORDINATOR);
  private static final LocalTime NINE = LocalTime.of(9, 0);
  private static final int LAST_REVIEWS_AFTER_DAYS = 7;

  @Inject private Office office;
  @Inject private LoadingProgress progress;
  @Inject private SampleLoading loading;
  @Inject private Stage stage;
  @Inject private SimulatedPeople people;
  @Inject private SimulatedAgreement agreement;
  @Inject private PrepareDraw prepare;
  @Inject private DrawBook draws;

  /** Loads and rehearses what is left of it; does nothing outside training or when it is over. */
  public void perform() throws InterruptedException {
    if (!office.training() || !stage.isBefore(CURTAIN) || !Files.isDirectory(office.pool())) {
      return;
    }
    try {
      if (loading.load()) {
        stage.order(JUNE).ifPresent(this::prepareInMay);
        liveThroughJune();
        stage.order(NOVEMBER).ifPresent(this::prepareInNovember);
        raiseNovemberCurtain();
      }
    } finally {
      progress.finish();
    }
  }

  private void prepareInMay(DrawOrder order) {
    stage.set(LocalDate.of(2026, 5, 25), NINE);
    prepare(order);
    stage.set(LocalDate.of(2026, 5, 26), NINE);
    agreement.confirm(JUNE);
    stage.set(LocalDate.of(2026, 5, 27), NINE);
    agreement.approve(JUNE);
  }

  private void liveThroughJune() throws InterruptedException {
    Optional<DrawOrder> order = stage.order(JUNE);
    if (order.isEmpty()) {
      return;
    }
    stage.set(order.get().sealAt());
    stage.look();
    stage.set(LocalDate.of(2026, 5, 29), NINE);
    stage.look();
    require(JUNE, DrawState.CONDUCTED);
    people.openAccounts(JUNE);
    List<LocalDate> days =
        stage.daysUntil(order.get().visits().until().plusDays(LAST_REVIEWS_AFTER_DAYS));
    progress.begin(new Words("模拟六月检查", "Rehearsing the visits of June"), days.size());
    for (int i = 0; i < days.size(); i++) {
      liveThrough(days.get(i));
      progress.advance(i + 1);
    }
    stage.set(LocalDate.of(2026, 7, 10), NINE);
    stage.look();
    require(JUNE, DrawState.FINISHED);
  }

  private void liveThrough(LocalDate day) throws InterruptedException {
    if (!stage.isBefore(day.plusDays(1))) {
      return;
    }
    stage.set(day, LocalTime.of(8, 0));
    stage.look();
    stage.set(day, LocalTime.of(10, 30));
    people.review(JUNE);
    stage.set(day, LocalTime.of(16, 30));
    people.visit(JUNE);
  }

  private void prepareInNovember(DrawOrder order) {
    stage.set(LocalDate.of(2026, 11, 3), NINE);
    prepare(order);
    stage.set(LocalDate.of(2026, 11, 3), LocalTime.of(15, 0));
    agreement.confirm(NOVEMBER);
    stage.set(LocalDate.of(2026, 11, 4), NINE);
    agreement.approve(NOVEMBER);
  }

  /** Prepares, unless it was done before: preparing again would drop what people said of it. */
  private void prepare(DrawOrder order) {
    if (draws.find(order.draw()).isEmpty()) {
      expect(prepare.prepare(order.number(), COORDINATOR));
    }
  }

  private void raiseNovemberCurtain() throws InterruptedException {
    progress.begin(new Words("封存十一月抽取", "Sealing the draw of November"), 1);
    stage.set(CURTAIN, NINE);
    stage.look();
    stage.set(CURTAIN, LocalTime.of(9, 30));
    if (stage.order(NOVEMBER).isPresent()) {
      require(NOVEMBER, DrawState.SEALED);
    }
  }

  private void require(DrawId id, DrawState expected) {
    Optional<DrawState> found = draws.find(id).map(Draw::state);
    if (!found.equals(Optional.of(expected))) {
      throw new IllegalStateException(
          "rehearsal of draw " + id + ": expected " + expected + ", found " + found);
    }
  }

  private static void expect(Outcome outcome) {
    if (outcome instanceof Outcome.Refused refused) {
      throw new IllegalStateException("rehearsal refused: " + refused.words().en());
    }
  }
}
