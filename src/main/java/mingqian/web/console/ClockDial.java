package mingqian.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import mingqian.access.LoggedIn;
import mingqian.clockwork.Clockwork;
import mingqian.clockwork.OfficeClock;
import mingqian.clockwork.SetClock;
import mingqian.plan.RegulationBook;
import mingqian.terms.Outcome;
import mingqian.web.Formats;

/** Setting the training clock 办公时钟页. What comes due by it is looked at at once. */
@Named
@RequestScoped
public class ClockDial {
  private static final LocalTime MORNING = LocalTime.of(8, 0);

  @Inject private Clock clock;
  @Inject private SetClock setClock;
  @Inject private Clockwork clockwork;
  @Inject private RegulationBook book;
  @Inject private LoggedIn loggedIn;
  @Inject private Answers answers;
  @Inject private Formats formats;

  private Optional<LocalDateTime> wanted = Optional.empty();

  /** Sets it to the day and time that were typed. */
  public void set() {
    wanted.ifPresentOrElse(this::to, () -> answers.refused("clock.missing"));
  }

  /** Sets it some hours forward. */
  public void addHours(int hours) {
    to(clock.instant().plus(Duration.ofHours(hours)));
  }

  /** Sets it to the morning of the next working day. */
  public void nextWorkingDay() {
    to(morning());
  }

  private LocalDateTime morning() {
    LocalDate today = LocalDate.now(clock);
    return book.current().calendar().nextWorkingDay(today).day().atTime(MORNING);
  }

  private void to(LocalDateTime time) {
    to(time.atZone(OfficeClock.ZONE).toInstant());
  }

  private void to(Instant instant) {
    Outcome outcome = setClock.set(instant, loggedIn.person());
    if (outcome.isDone()) {
      clockwork.lookNow();
      wanted = Optional.empty();
    }
    answers.show(outcome);
  }

  /** The office time in words. */
  public String getNow() {
    return formats.dateTime(clock.instant());
  }

  /** The morning of the next working day in words. */
  public String getMorning() {
    return formats.dateTime(morning().atZone(OfficeClock.ZONE).toInstant());
  }

  /** The office day, before which nothing can be picked. */
  public LocalDate getToday() {
    return LocalDate.now(clock);
  }

  public LocalDateTime getWanted() {
    return wanted.orElseGet(() -> LocalDateTime.now(clock).withSecond(0).withNano(0));
  }

  public void setWanted(LocalDateTime typed) {
    wanted = Optional.ofNullable(typed);
  }
}
