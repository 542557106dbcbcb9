package mingqian.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import mingqian.access.LoggedIn;
import mingqian.ceremony.ComingSeals;
import mingqian.ceremony.ComingSeals.Coming;
import mingqian.ceremony.Draw;
import mingqian.ceremony.DrawBook;
import mingqian.ceremony.DrawState;
import mingqian.ceremony.DueDraws;
import mingqian.web.PageWords;
import mingqian.web.console.Todo.Urgency;

/** What waits about draws 抽取待办. */
@RequestScoped
public class DrawTodos {
  private static final String PAGE = "/console/draws.xhtml";
  private static final int NEAR = 7;

  @Inject private LoggedIn loggedIn;
  @Inject private ComingSeals seals;
  @Inject private DueDraws due;
  @Inject private DrawBook draws;
  @Inject private Clock clock;
  @Inject private PageWords words;

  /** The work, for whoever may look at draws. */
  List<Todo> list() {
    if (!loggedIn.mayOpen(PAGE)) {
      return List.of();
    }
    List<Coming> coming =
        seals.all().stream().filter(c -> !c.sealAt().isBefore(clock.instant())).toList();
    List<Coming> bare = coming.stream().filter(c -> c.prepared().isEmpty()).toList();
    List<Coming> ready = coming.stream().filter(c -> c.prepared().isPresent()).toList();
    List<Draw> sealed =
        draws.all().stream().filter(draw -> draw.state() == DrawState.SEALED).toList();
    return List.of(
        new Todo(due.missed().size(), "desk.missed", "", Urgency.LATE, PAGE),
        new Todo(ready.size(), "desk.seal", next(ready), urgency(ready), PAGE),
        new Todo(bare.size(), "desk.prepare", next(bare), urgency(bare), PAGE),
        new Todo(waiting(sealed), "desk.witnesses", "", Urgency.DUE, PAGE),
        new Todo(complete(sealed), "desk.conduct", "", Urgency.DUE, PAGE));
  }

  private String next(List<Coming> orders) {
    return orders.stream()
        .findFirst()
        .map(first -> words.text("desk.days", days(first.sealAt())))
        .orElse("");
  }

  private Urgency urgency(List<Coming> orders) {
    return orders.stream().anyMatch(order -> days(order.sealAt()) <= NEAR)
        ? Urgency.DUE
        : Urgency.OPEN;
  }

  private long days(Instant at) {
    LocalDate day = LocalDate.ofInstant(at, clock.getZone());
    return ChronoUnit.DAYS.between(LocalDate.now(clock), day);
  }

  /** How many witnesses have not yet given their number. */
  private static long waiting(List<Draw> sealed) {
    return sealed.stream()
        .flatMap(draw -> draw.witnesses().stream())
        .filter(witness -> witness.digits().isEmpty())
        .count();
  }

  /** How many sealed draws wait for nobody but the conductor. */
  private static long complete(List<Draw> sealed) {
    return sealed.stream()
        .filter(
            draw -> draw.witnesses().stream().map(w -> w.digits()).allMatch(Optional::isPresent))
        .count();
  }
}
