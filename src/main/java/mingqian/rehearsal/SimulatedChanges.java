package mingqian.rehearsal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import mingqian.ceremony.ChangeKind;
import mingqian.inspection.CancelVisit;
import mingqian.inspection.RecuseVisit;
import mingqian.inspection.ReplaceAbsent;
import mingqian.inspection.RescheduleVisit;
import mingqian.inspection.SubstituteVisit;
import mingqian.inspection.VisitSeat;
import mingqian.rehearsal.ChangeScenes.Changeable;
import mingqian.rehearsal.ChangeScenes.Company;
import mingqian.terms.Outcome;

/**
 * What comes between a draw and its visits 模拟变更: recusals, absences, a firm that has closed,
 * another day, a visit dropped. Of each kind at most one a day, until the draw has had its number
 * of them; where a change is refused the next visit is tried.
 */
@ApplicationScoped
class SimulatedChanges {
  private static final int MOST_TRIES = 5;

  @Inject private ChangeScenes scenes;
  @Inject private Stage stage;
  @Inject private RecuseVisit recuse;
  @Inject private ReplaceAbsent replace;
  @Inject private SubstituteVisit substitute;
  @Inject private RescheduleVisit reschedule;
  @Inject private CancelVisit cancel;

  /** Makes today's changes of every draw with visits ahead. */
  void change() {
    scenes.underWay().forEach(this::change);
    scenes.withoutTeam().forEach(visit -> cancel.cancel(visit, "检查组缺员，且抽不出替补。", Cast.COORDINATOR));
  }

  private void change(Company draw) {
    Map<ChangeKind, Long> made = scenes.made(draw.id());
    for (ChangeKind kind : ChangeKind.values()) {
      boolean early = kind == ChangeKind.RECUSED || kind == ChangeKind.RESCHEDULED;
      boolean timely = early || !stage.today().isBefore(draw.visits().from());
      if (timely && made.getOrDefault(kind, 0L) < wanted(kind, draw.size())) {
        tryOne(kind, draw);
      }
    }
  }

  private static long wanted(ChangeKind kind, long visits) {
    return switch (kind) {
      case RECUSED, ABSENT -> 2 + visits / 100;
      case SUBSTITUTED, RESCHEDULED -> 1 + visits / 100;
      case CANCELLED -> visits / 100;
    };
  }

  private void tryOne(ChangeKind kind, Company draw) {
    List<Changeable> visits = scenes.changeable(draw.id(), stage.today());
    for (Changeable visit : visits.subList(0, Math.min(MOST_TRIES, visits.size()))) {
      if (change(kind, visit, draw)) {
        return;
      }
    }
  }

  private boolean change(ChangeKind kind, Changeable visit, Company draw) {
    return switch (kind) {
      case RECUSED ->
          done(recuse.recuse(visit.visit(), "本人近亲属在该企业任职。", Cast.inspector(visit.member())));
      case ABSENT -> done(replace(visit));
      case SUBSTITUTED ->
          done(substitute.substitute(visit.visit(), "该企业封存后已办理注销。", Cast.COORDINATOR));
      case RESCHEDULED -> reschedule(visit, draw);
      case CANCELLED -> done(cancel.cancel(visit.visit(), "企业遭受水灾，停产救灾。", Cast.COORDINATOR));
    };
  }

  private Outcome replace(Changeable visit) {
    VisitSeat absent = visit.member();
    return replace.replace(visit.visit(), absent.inspector(), "因病请假。", Cast.COORDINATOR);
  }

  /** Tries the days of the draw from the last one back. */
  private boolean reschedule(Changeable visit, Company draw) {
    List<LocalDate> days = new ArrayList<>(stage.workingDays(draw.visits()));
    Collections.reverse(days);
    return days.stream()
        .filter(day -> day.isAfter(stage.today()) && !day.equals(visit.day()))
        .anyMatch(
            day ->
                done(reschedule.reschedule(visit.visit(), day, "企业设备检修，申请改期。", Cast.COORDINATOR)));
  }

  private static boolean done(Outcome outcome) {
    return outcome.isDone();
  }
}
