package mingqian.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import mingqian.access.Actor;
import mingqian.access.Role;
import mingqian.plan.RegulationBook;
import mingqian.regulation.Regulation;
import mingqian.terms.Page;
import mingqian.terms.Slice;

/** Counts and finds what waits for a person 待办统计, behind the gate. */
@ApplicationScoped
public class Todos {
  @PersistenceContext EntityManager entities;
  @Inject Secrecy secrecy;
  @Inject RegulationBook book;
  @Inject Clock clock;

  /** How many visits wait in each way that the person's role is told of; one query. */
  Map<Waiting, Long> counts(Actor actor) {
    List<Waiting> asked = List.copyOf(actor.role().map(Waiting::of).orElse(Set.of()));
    Map<Waiting, Long> counts = new EnumMap<>(Waiting.class);
    if (!asked.isEmpty()) {
      String sums =
          asked.stream()
              .map(one -> "sum(case when " + one.condition(mine(actor)) + " then 1 else 0 end)")
              .collect(Collectors.joining(", "));
      Object[] row = query(actor).sums(sums);
      for (int i = 0; i < asked.size(); i++) {
        counts.put(asked.get(i), row[i] == null ? 0 : ((Number) row[i]).longValue());
      }
    }
    return counts;
  }

  /** The visits behind one of the counts, the one due first at the top. */
  Page<VisitRow> page(Waiting waiting, Slice slice, Actor actor) {
    return query(actor).and(waiting.condition(mine(actor))).page("v.times.dueOn, v.id", slice);
  }

  private VisitQuery query(Actor actor) {
    LocalDate today = LocalDate.now(clock);
    Regulation regulation = book.current();
    VisitQuery query = new VisitQuery(entities, secrecy, actor);
    if (actor.is(Role.INSPECTOR)) {
      query.ofOwnTeams();
    }
    return query
        .with("today", today)
        .with("soon", Deadline.horizonOfWarning(regulation, today))
        .with("urgent", Deadline.horizonOfUrgency(regulation, today))
        .with("department", actor.department().map(Object::toString).orElse(""));
  }

  private static String mine(Actor actor) {
    if (actor.is(Role.INSPECTOR)) {
      return WaitingConditions.FILLED_BY_OWN;
    }
    return actor.department().isPresent() ? WaitingConditions.OF_DEPARTMENT : "";
  }
}
