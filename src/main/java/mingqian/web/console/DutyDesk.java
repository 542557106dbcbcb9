package mingqian.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mingqian.access.LoggedIn;
import mingqian.access.Role;
import mingqian.access.SystemTime;
import mingqian.clockwork.Clockwork;
import mingqian.clockwork.Duties;
import mingqian.clockwork.DutyStanding;
import mingqian.clockwork.Firing;
import mingqian.clockwork.MissedEffect;
import mingqian.clockwork.MissedEffects;
import mingqian.terms.Outcome;
import mingqian.web.Formats;
import mingqian.web.PageWords;

/** What the clockwork looks after 自动办理页: how each duty stands, when it looks, pause and go on. */
@Named
@RequestScoped
public class DutyDesk {
  @Inject private Duties duties;
  @Inject private Clockwork clockwork;
  @Inject private MissedEffects missed;
  @Inject private LoggedIn loggedIn;
  @Inject private Answers answers;
  @Inject private Formats formats;
  @Inject private PageWords words;
  @Inject @SystemTime private Clock clock;

  private String ground = "";
  private String note = "";
  private Optional<List<DutyStanding>> read = Optional.empty();
  private Optional<List<Firing>> firings = Optional.empty();

  /** The duties in the order of the roster. */
  public List<DutyStanding> getAll() {
    if (read.isEmpty()) {
      read = Optional.of(duties.all());
    }
    return read.get();
  }

  /** When the duty is looked after next by itself; empty while the clockwork stands. */
  public Optional<Instant> next(String name) {
    return firing(name).flatMap(Firing::next);
  }

  /** Whether the duty's trigger should have fired long ago. */
  public boolean isStuck(String name) {
    return clockwork.stuck(clock.instant()).contains(name);
  }

  private Optional<Firing> firing(String name) {
    if (firings.isEmpty()) {
      firings = Optional.of(clockwork.firings());
    }
    return firings.get().stream().filter(one -> one.duty().equals(name)).findFirst();
  }

  /** A time in words, or that there was none. */
  public String time(Optional<Instant> instant) {
    return instant.map(formats::dayTime).orElseGet(() -> words.get("duties.never"));
  }

  /** What was missed and waits for the coordinator, the latest first. */
  public List<MissedEffect> getMissed() {
    return missed.open();
  }

  /** What was missed, in words. */
  public String subject(MissedEffect effect) {
    return words.text("missed." + effect.subject().kind(), effect.subject().number());
  }

  /** Where the person can look at it; empty where there is no page or no right. */
  public String address(MissedEffect effect) {
    String page = "/console/" + effect.subject().kind() + ".xhtml";
    boolean shown = Set.of("draw", "visit").contains(effect.subject().kind());
    return shown && loggedIn.mayOpen(page) ? page + "?id=" + effect.subject().number() : "";
  }

  /** Whether the person is told what was missed: administrators know of no visits. */
  public boolean isTold() {
    return !loggedIn.person().is(Role.ADMINISTRATOR);
  }

  /** Whether the person may settle what was missed. */
  public boolean isSettling() {
    return loggedIn.person().is(Role.COORDINATOR);
  }

  /** Says how something missed was seen to. */
  public void settle(String id) {
    Outcome outcome = missed.settle(id, note, loggedIn.person());
    if (outcome.isDone()) {
      note = "";
    }
    answers.show(outcome);
  }

  /** A time in words. */
  public String at(Instant instant) {
    return formats.dayTime(instant);
  }

  /** Whether the person may pause. */
  public boolean isPausing() {
    return loggedIn.person().is(Role.ADMINISTRATOR);
  }

  /** Whether the person may ask for a look. */
  public boolean isAsking() {
    return isPausing() || loggedIn.person().is(Role.COORDINATOR);
  }

  /** Pauses one. */
  public void pause(String name) {
    tell(duties.pause(name, ground, loggedIn.person()));
  }

  /** Lets one go on, and looks. */
  public void resume(String name) {
    Outcome outcome = duties.resume(name, loggedIn.person());
    if (outcome.isDone()) {
      clockwork.lookNow(name);
    }
    tell(outcome);
  }

  /** Looks after one at once. */
  public void runNow(String name) {
    Outcome outcome = duties.runNow(name, loggedIn.person());
    if (outcome.isDone()) {
      clockwork.lookNow(name);
    }
    tell(outcome);
  }

  /** Looks at everything at once. */
  public void runNow() {
    Outcome outcome = duties.runNow(loggedIn.person());
    clockwork.lookNow();
    tell(outcome);
  }

  private void tell(Outcome outcome) {
    read = Optional.empty();
    if (outcome.isDone()) {
      ground = "";
    }
    answers.show(outcome);
  }

  public String getNote() {
    return note;
  }

  public void setNote(String typed) {
    note = Choice.text(typed);
  }

  public String getGround() {
    return ground;
  }

  public void setGround(String typed) {
    ground = Choice.text(typed);
  }
}
