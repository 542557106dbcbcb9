package mingqian.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import mingqian.access.Account;
import mingqian.access.Accounts;
import mingqian.access.LoggedIn;
import mingqian.access.Role;
import mingqian.clockwork.Duties;
import mingqian.clockwork.DutyStanding;
import mingqian.clockwork.MissedEffects;
import mingqian.directory.Inspector;
import mingqian.directory.PoolFilter.Standing;
import mingqian.directory.imports.RefreshClasses;
import mingqian.plan.RegulationBook;
import mingqian.terms.DepartmentCode;
import mingqian.terms.Page;
import mingqian.web.Formats;
import mingqian.web.PageWords;
import mingqian.web.console.Todo.Urgency;

/** What waits about rules, certificates, files and accounts 名录、规则与账号待办. */
@RequestScoped
public class OfficeTodos {
  private static final String RULES = "/console/rules.xhtml";
  private static final String DUTIES = "/console/duties.xhtml";
  private static final String IMPORTS = "/console/imports.xhtml";
  private static final String POOL = "/console/pool.xhtml";
  private static final int NAMED = 5;
  private static final String ACCOUNTS = "/console/accounts.xhtml";

  @Inject private LoggedIn loggedIn;
  @Inject private RegulationBook regulation;
  @Inject private Duties duties;
  @Inject private MissedEffects missed;
  @Inject private RefreshClasses classes;
  @Inject private Pool pool;
  @Inject private Accounts accounts;
  @Inject private PageWords words;
  @Inject private Formats formats;

  /** The work whose page the person may open. */
  List<Todo> list() {
    List<Todo> todos = new ArrayList<>();
    if (loggedIn.mayOpen(RULES)) {
      int faults = regulation.faults().size();
      todos.add(new Todo(faults, words.get("desk.rules"), "", Urgency.LATE, RULES));
    }
    if (loggedIn.mayOpen(DUTIES)) {
      long paused = duties.all().stream().filter(DutyStanding::isPaused).count();
      todos.add(new Todo(paused, words.get("desk.paused"), "", Urgency.LATE, DUTIES));
      todos.add(
          new Todo(duties.failing().size(), words.get("desk.failing"), "", Urgency.LATE, DUTIES));
    }
    if (loggedIn.mayOpen(DUTIES) && !loggedIn.person().is(Role.ADMINISTRATOR)) {
      int missing = missed.open().size();
      todos.add(new Todo(missing, words.get("desk.missedEffects"), "", Urgency.LATE, DUTIES));
    }
    if (loggedIn.mayAct(IMPORTS)) {
      long due = classes.isDue() ? 1 : 0;
      todos.add(new Todo(due, words.get("desk.classes"), "", Urgency.OPEN, IMPORTS));
    }
    if (loggedIn.mayOpen(POOL)) {
      long soon = pool.count(Standing.RUNNING_OUT);
      todos.add(new Todo(soon, words.get("desk.certificates"), "", Urgency.DUE, POOL));
      long expired = pool.count(Standing.EXPIRED);
      todos.add(new Todo(expired, words.get("desk.expired"), "", Urgency.OPEN, POOL));
    }
    if (loggedIn.person().is(Role.LIAISON)) {
      loggedIn.person().department().map(this::certificates).ifPresent(todos::add);
    }
    if (loggedIn.mayOpen(ACCOUNTS)) {
      todos.add(new Todo(fresh(), words.get("desk.fresh"), "", Urgency.OPEN, ACCOUNTS));
      todos.add(new Todo(locked(), words.get("desk.locked"), "", Urgency.DUE, ACCOUNTS));
    }
    return todos;
  }

  /** A liaison may not open the pool, and is told here whose certificates run out. */
  private Todo certificates(DepartmentCode department) {
    Page<Inspector> soon = pool.runningOut(department, NAMED);
    String names =
        soon.rows().stream()
            .map(one -> words.text("desk.until", one.name(), last(one)))
            .collect(Collectors.joining(words.get("desk.and")));
    return new Todo(soon.total(), words.get("desk.certificates"), names, Urgency.DUE, "");
  }

  private String last(Inspector inspector) {
    return inspector.validUntil().map(formats::date).orElse("");
  }

  private long fresh() {
    return count(Account::mustChangePassword);
  }

  private long locked() {
    return count(accounts::isLocked);
  }

  /** A closed account waits for nobody. */
  private long count(Predicate<Account> wanted) {
    return accounts.all().stream().filter(Account::active).filter(wanted).count();
  }
}
