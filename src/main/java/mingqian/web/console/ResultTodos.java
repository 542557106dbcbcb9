package mingqian.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mingqian.access.LoggedIn;
import mingqian.inspection.Visits;
import mingqian.inspection.Waiting;
import mingqian.web.PageReader;
import mingqian.web.console.Todo.Urgency;

/** What waits about visits and results 检查与结果待办: each count leads to its list. */
@RequestScoped
public class ResultTodos {
  private static final String REVIEW = "/console/review.xhtml";
  private static final String VISITS = "/console/visits.xhtml";
  private static final Set<Waiting> REVIEWS = Set.of(Waiting.TO_REVIEW, Waiting.CORRECTIONS);

  @Inject private LoggedIn loggedIn;
  @Inject private Visits visits;
  @Inject private PageReader reader;

  /** The work that the person's role is told of. */
  List<Todo> list() {
    return visits.todos(loggedIn.person()).entrySet().stream().map(this::todo).toList();
  }

  private Todo todo(Map.Entry<Waiting, Long> waiting) {
    String name = waiting.getKey().words().in(reader.getLocale());
    return new Todo(
        waiting.getValue(), name, "", urgency(waiting.getKey()), address(waiting.getKey()));
  }

  private static Urgency urgency(Waiting waiting) {
    if (waiting.isLate()) {
      return Urgency.LATE;
    }
    return waiting == Waiting.FOLLOW_UPS ? Urgency.OPEN : Urgency.DUE;
  }

  private String address(Waiting waiting) {
    if (REVIEWS.contains(waiting) && loggedIn.mayAct(REVIEW)) {
      return REVIEW;
    }
    return loggedIn.mayOpen(VISITS) ? VISITS + "?waiting=" + waiting : "";
  }
}
