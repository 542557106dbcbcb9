package mingqian.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import mingqian.access.LoggedIn;
import mingqian.access.Role;
import mingqian.inspection.FiledVisit;
import mingqian.inspection.FiledVisitBook;
import mingqian.inspection.FiledVisitPapers;
import mingqian.inspection.MakeFiledVisit;
import mingqian.web.PageWords;
import mingqian.web.console.Todo.Urgency;

/** What waits about the papers of visits that no draw orders 非抽查检查待办. */
@RequestScoped
public class FilingTodos {
  private static final String FILINGS = "/console/filings.xhtml";

  @Inject private LoggedIn loggedIn;
  @Inject private FiledVisitBook visits;
  @Inject private MakeFiledVisit make;
  @Inject private PageWords words;

  /** The work of the person's role; none for whoever has no part in it. */
  List<Todo> list() {
    List<Todo> todos = new ArrayList<>();
    if (loggedIn.mayOpen(FILINGS)) {
      List<FiledVisit> open = visits.unsettled(loggedIn.person());
      if (is(Role.APPROVER)) {
        todos.add(todo("approve", count(open, FiledVisitPapers.PROPOSED), Urgency.OPEN));
      }
      if (is(Role.LIAISON)) {
        long unfiled = count(open, FiledVisitPapers.APPROVED, FiledVisitPapers.OBJECTED);
        todos.add(todo("file", unfiled, Urgency.OPEN));
      }
      if (is(Role.FILING_OFFICER)) {
        todos.add(todo("answer", count(open, FiledVisitPapers.FILED), Urgency.OPEN));
      }
      if (is(Role.LIAISON) || is(Role.COORDINATOR)) {
        todos.add(todo("late", open.stream().filter(make::isLate).count(), Urgency.LATE));
      }
    }
    return todos;
  }

  private boolean is(Role role) {
    return loggedIn.person().is(role);
  }

  private static long count(List<FiledVisit> open, FiledVisitPapers... papers) {
    return open.stream().filter(one -> Set.of(papers).contains(one.papers())).count();
  }

  private Todo todo(String what, long count, Urgency urgency) {
    return new Todo(count, words.get("desk.filings." + what), "", urgency, FILINGS);
  }
}
