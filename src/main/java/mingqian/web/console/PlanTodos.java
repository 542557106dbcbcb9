package mingqian.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import mingqian.access.LoggedIn;
import mingqian.access.Role;
import mingqian.plan.AnnualPlan;
import mingqian.plan.PlanBook;
import mingqian.plan.PlanConfirmation;
import mingqian.plan.PlanPapers;
import mingqian.plan.PlanVersion;
import mingqian.web.PageWords;
import mingqian.web.console.Todo.Urgency;

/** What waits about annual plans and orders outside of them 计划待办. */
@RequestScoped
public class PlanTodos {
  private static final String PLANS = "/console/plans.xhtml";

  @Inject private LoggedIn loggedIn;
  @Inject private PlanBook book;
  @Inject private PageWords words;

  /** The work of the person's role; none for whoever has no part in it. */
  List<Todo> list() {
    List<Todo> todos = new ArrayList<>();
    if (!loggedIn.mayOpen(PLANS)) {
      return todos;
    }
    List<PlanVersion> open =
        book.all().stream().map(AnnualPlan::latest).filter(one -> !one.isTakenOver()).toList();
    if (is(Role.LIAISON)) {
      todos.add(todo("confirm", count(open, this::waitsForOwn)));
    }
    if (is(Role.APPROVER)) {
      todos.add(todo("approve", count(open, with(PlanPapers.CONFIRMED))));
      todos.add(todo("orders", book.waiting().size()));
    }
    if (is(Role.COORDINATOR)) {
      todos.add(todo("declined", count(open, PlanVersion::isDeclined)));
      todos.add(todo("file", count(open, with(PlanPapers.APPROVED).or(with(PlanPapers.OBJECTED)))));
      todos.add(todo("publish", count(open, with(PlanPapers.ACCEPTED))));
    }
    if (is(Role.FILING_OFFICER)) {
      todos.add(todo("answer", count(open, with(PlanPapers.FILED))));
    }
    return todos;
  }

  private boolean waitsForOwn(PlanVersion version) {
    return loggedIn
        .person()
        .department()
        .flatMap(version::confirmation)
        .filter(PlanConfirmation::isWaiting)
        .isPresent();
  }

  private boolean is(Role role) {
    return loggedIn.person().is(role);
  }

  private static Predicate<PlanVersion> with(PlanPapers papers) {
    return version -> version.papers() == papers;
  }

  private static long count(List<PlanVersion> open, Predicate<PlanVersion> wanted) {
    return open.stream().filter(wanted).count();
  }

  private Todo todo(String what, long count) {
    return new Todo(count, words.get("desk.plans." + what), "", Urgency.OPEN, PLANS);
  }
}
