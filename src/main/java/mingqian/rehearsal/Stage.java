package mingqian.rehearsal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import mingqian.clockwork.Clockwork;
import mingqian.clockwork.OfficeClock;
import mingqian.plan.DrawOrder;
import mingqian.plan.RegulationBook;
import mingqian.regulation.WorkingCalendar;
import mingqian.terms.DateSpan;

/** The rehearsal's hold on time 演练时钟: it sets the office clock and lets the clockwork look. */
@ApplicationScoped
class Stage {
  @Inject private OfficeClock clock;
  @Inject private Clockwork clockwork;
  @Inject private RegulationBook book;

  @PersistenceContext private EntityManager database;

  /** What the office clock says. */
  Instant now() {
    return clock.instant();
  }

  /** The day on the office clock. */
  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), OfficeClock.ZONE);
  }

  void set(LocalDate day, LocalTime time) {
    set(day.atTime(time).atZone(OfficeClock.ZONE).toInstant());
  }

  /** Sets the clock, unless it stands there or later already. */
  void set(Instant instant) {
    if (clock.instant().isBefore(instant)) {
      clock.set(instant);
    }
  }

  /** Lets the clockwork look and waits until all that is due is done. */
  void look() {
    clockwork.lookAndWait();
  }

  /** The working days from the one on the clock until the other, both included. */
  List<LocalDate> daysUntil(LocalDate last) {
    return workingDays(new DateSpan(today(), last));
  }

  List<LocalDate> workingDays(DateSpan span) {
    return calendar().workingDays(span);
  }

  /** The working day so many before the other. */
  LocalDate before(LocalDate day, int workingDays) {
    return calendar().minusWorkingDays(day, workingDays).day();
  }

  /** The working day so many after the other. */
  LocalDate after(LocalDate day, int workingDays) {
    return calendar().plusWorkingDays(day, workingDays).day();
  }

  private WorkingCalendar calendar() {
    return book.current().calendar();
  }

  /** The orders of the plan in order of their seals. */
  @Transactional
  List<DrawOrder> orders() {
    return database
        .createQuery("select o from DrawOrder o order by o.sealAt, o.number", DrawOrder.class)
        .getResultList();
  }
}
