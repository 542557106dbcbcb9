package mingqian.clockwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import mingqian.access.Actor;
import mingqian.access.AuditTrail;
import mingqian.access.Role;
import mingqian.access.Trace;
import mingqian.office.LoadingProgress;
import mingqian.office.Office;
import mingqian.plan.RegulationBook;
import mingqian.regulation.WorkingCalendar;
import mingqian.terms.Outcome;

/** Somebody sets the training clock forward 拨动办公时钟. */
@ApplicationScoped
public class SetClock {
  @Inject OfficeClock clock;
  @Inject Office office;
  @Inject RegulationBook book;
  @Inject LoadingProgress progress;
  @Inject AuditTrail trail;

  /**
   * Sets the clock.
   *
   * @param instant not before where it stands, and in a year of the official working calendar
   * @throws mingqian.access.NotPermitted for whoever is neither coordinator nor administrator
   */
  @Transactional
  public Outcome set(Instant instant, Actor actor) {
    actor.mustBe(Role.COORDINATOR, Role.ADMINISTRATOR);
    Instant now = clock.instant();
    if (!office.training()) {
      return Outcome.refused(
          "正式办公的时钟就是真实时间，不能拨动", "a working office keeps real time; its clock is not set");
    }
    if (progress.step().isPresent()) {
      return Outcome.refused(
          "正在装载，装载完才能拨动时钟", "something is being loaded; set the clock when it is done");
    }
    return instant.equals(now)
        ? Outcome.unchanged("时钟已经指在这个时刻", "the clock stands there already")
        : forward(now, instant, actor);
  }

  private Outcome forward(Instant now, Instant instant, Actor actor) {
    if (instant.isBefore(now)) {
      return Outcome.refused(
          "时钟只能向前拨：已经办过的事不会消失", "the clock only moves forward: what has happened stays happened");
    }
    WorkingCalendar calendar = book.current().calendar();
    if (!calendar.covers(LocalDate.ofInstant(instant, OfficeClock.ZONE).getYear())) {
      return Outcome.refused(
          "工作日历只到" + calendar.lastYear() + "年，之后的工作日无从计算",
          "the working calendar ends with "
              + calendar.lastYear()
              + "; later days cannot be counted");
    }
    trail.record(
        actor, "set-clock", "office clock", Trace.change(now.toString(), instant.toString()));
    clock.set(instant);
    return Outcome.done("时钟已拨到这个时刻，到期的事项正在办理", "the clock is set; what has come due is being done");
  }
}
