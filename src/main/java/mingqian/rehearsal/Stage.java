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
import java.util.Optional;
import mingqian.clockwork.Clockwork;
import mingqian.clockwork.OfficeClock;
import mingqian.plan.DrawOrder;
import mingqian.plan.RegulationBook;
import mingqian.terms.DateSpan;
import mingqian.terms.DrawId;

/** The rehearsal's hold on time 演练时钟: it sets the office clock and lets the clockwork look. */
@ApplicationScoped
class Stage {
  @Inject private OfficeClock clock;
  @Inject private Clockwork clockwork;
  @Inject private RegulationBook book;

  @PersistenceContext private EntityManager database;

  /** Whether the office clock stands before the day. */
  boolean isBefore(LocalDate day) {
    return clock.instant().isBefore(day.atStartOfDay(OfficeClock.ZONE).toInstant());
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

  /** Lets Quartz fire and waits until all that is due is done. */
  void look() throws InterruptedException {
    clockwork.lookAndWait();
  }

  /** The working days from the first of June until the day. */
  List<LocalDate> daysUntil(LocalDate last) {
    return book.current()
        .calendar()
        .workingDays(new DateSpan(LocalDate.of(last.getYear(), 6, 1), last));
  }

  @Transactional
  Optional<DrawOrder> order(DrawId draw) {
    return database
        .createQuery("select o from DrawOrder o where o.draw = :draw", DrawOrder.class)
        .setParameter("draw", draw.value())
        .getResultStream()
        .findFirst();
  }
}
