package mingqian.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mingqian.access.Actor;
import mingqian.access.LoggedIn;
import mingqian.access.Role;
import mingqian.inspection.Lateness;
import mingqian.inspection.Visits;
import mingqian.web.console.Todo.Urgency;

/** What waits about visits and results 结果待办. */
@RequestScoped
public class ResultTodos {
  private static final String REVIEW = "/console/review.xhtml";
  private static final Set<Role> OVERSEERS = Set.of(Role.COORDINATOR, Role.APPROVER, Role.AUDITOR);

  @Inject private LoggedIn loggedIn;
  @Inject private Visits visits;

  /** The work, for whoever reviews or oversees. */
  List<Todo> list() {
    Actor person = loggedIn.person();
    List<Todo> todos = new ArrayList<>();
    boolean oversees = OVERSEERS.stream().anyMatch(person::is);
    if (oversees || person.is(Role.REVIEWER) || person.is(Role.LIAISON)) {
      String address = loggedIn.mayOpen(REVIEW) ? REVIEW : "";
      todos.add(new Todo(visits.countUnderReview(person), "desk.review", "", Urgency.DUE, address));
    }
    if (oversees) {
      Map<Lateness, Long> late = visits.countsOfLate(person);
      for (Lateness each : Lateness.values()) {
        todos.add(new Todo(late.getOrDefault(each, 0L), "desk.late." + each, "", Urgency.LATE, ""));
      }
    }
    return todos;
  }
}
