package mingqian.rehearsal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import mingqian.clockwork.OfficeClock;
import mingqian.plan.DrawOrder;

/**
 * The sample year 样例年度, day by day: draws are prepared and conducted as the plan orders, teams
 * visit, reviewers publish, and once a week somebody tidies the desk. Days on which nothing is due
 * pass unseen. When the curtain rises the last draw of the year waits for its witnesses.
 */
@ApplicationScoped
class SampleYear {
  /** Where the clock stands when the rehearsal is over. */
  static final LocalDate CURTAIN = LocalDate.of(2026, 12, 15);

  private static final LocalTime CURTAIN_TIME = LocalTime.of(9, 30);

  @Inject private Stage stage;
  @Inject private Telling telling;
  @Inject private SimulatedOffice office;
  @Inject private Scenes scenes;
  @Inject private SimulatedChanges changes;
  @Inject private SimulatedPeople people;
  @Inject private SimulatedReview review;
  @Inject private SimulatedDesk desk;
  @Inject private SimulatedFilings filings;
  @Inject private SimulatedPlanning planning;
  @Inject private SimulatedCampaign campaign;

  /** Whether the year has been lived through. */
  boolean isOver() {
    return !stage.now().isBefore(CURTAIN.atTime(CURTAIN_TIME).atZone(OfficeClock.ZONE).toInstant());
  }

  /** Lives from where the clock stands until the curtain rises. */
  void live() {
    List<DrawOrder> orders = stage.orders();
    for (LocalDate day : stage.daysUntil(CURTAIN)) {
      morning(day);
      filings.attend(day);
      planning.attend(day);
      campaign.attend(day);
      for (DrawOrder order : orders) {
        office.attend(order, day);
      }
      if (day.isBefore(CURTAIN)) {
        afternoon(day);
      }
    }
    stage.set(CURTAIN, CURTAIN_TIME);
    stage.look();
  }

  private void morning(LocalDate day) {
    if (isFirstOfMonth(day)
        || scenes.isDueFor(day, stage.after(day, 1))
        || (isDeskDay(day) && scenes.isUnfinished())) {
      stage.set(day, LocalTime.of(8, 0));
      stage.look();
    }
  }

  /** Whoever got a visit of the next day only now is reminded now. */
  private void remind(LocalDate day) {
    if (scenes.isDueFor(day, stage.after(day, 1))) {
      stage.look();
    }
  }

  /** Certificates run out while no draw is on: somebody looks every month. */
  private boolean isFirstOfMonth(LocalDate day) {
    return stage.before(day, 1).getMonth() != day.getMonth();
  }

  private void afternoon(LocalDate day) {
    if (isDeskDay(day) || scenes.isUnderWay(day)) {
      telling.tell(day, Telling.VISITS);
      stage.set(day, LocalTime.of(10, 30));
      review.review();
      stage.set(day, LocalTime.of(16, 0));
      changes.change();
      remind(day);
      stage.set(day, LocalTime.of(16, 30));
      people.visit();
    }
    if (isDeskDay(day)) {
      stage.set(day, LocalTime.of(17, 0));
      desk.tidy();
    }
  }

  /** Whether it is the last working day of its week. */
  private boolean isDeskDay(LocalDate day) {
    return stage.after(day, 1).getDayOfWeek().getValue() <= day.getDayOfWeek().getValue();
  }
}
