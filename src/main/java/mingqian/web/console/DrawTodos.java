package mingqian.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import mingqian.access.Actor;
import mingqian.access.LoggedIn;
import mingqian.access.Role;
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
    List<Coming> all = seals.all();
    Actor person = loggedIn.person();
    if (person.is(Role.LIAISON)) {
      return List.of(todo("desk.confirm", having(all, draw -> waitsFor(draw, person))));
    }
    List<Coming> coming = all.stream().filter(c -> !c.sealAt().isBefore(clock.instant())).toList();
    List<Draw> sealed =
        draws.all().stream().filter(draw -> draw.state() == DrawState.SEALED).toList();
    return List.of(
        new Todo(due.missed().size(), words.get("desk.missed"), "", Urgency.LATE, PAGE),
        new Todo(
            having(all, Draw::isDeclined).size(),
            words.get("desk.declined"),
            "",
            Urgency.DUE,
            PAGE),
        todo("desk.approve", having(all, draw -> draw.state() == DrawState.CONFIRMED)),
        todo("desk.seal", having(coming, draw -> draw.state() == DrawState.APPROVED)),
        todo("desk.prepare", coming.stream().filter(c -> c.prepared().isEmpty()).toList()),
        new Todo(waiting(sealed), words.get("desk.witnesses"), "", Urgency.DUE, PAGE),
        new Todo(complete(sealed), words.get("desk.conduct"), "", Urgency.DUE, PAGE));
  }

  private Todo todo(String text, List<Coming> orders) {
    return new Todo(orders.size(), words.get(text), next(orders), urgency(orders), PAGE);
  }

  private static List<Coming> having(List<Coming> orders, Predicate<Draw> wanted) {
    return orders.stream().filter(order -> order.prepared().filter(wanted).isPresent()).toList();
  }

  /** Whether the draw waits for the word of the person's department. */
  private static boolean waitsFor(Draw draw, Actor person) {
    return new DrawRights(draw, person).toAnswer();
  }

  private String next(List<Coming> orders) {
    return orders.stream()
        .findFirst()
        .filter(first -> !first.sealAt().isBefore(clock.instant()))
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
