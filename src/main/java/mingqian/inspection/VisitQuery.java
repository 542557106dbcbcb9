package mingqian.inspection;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import mingqian.access.Actor;
import mingqian.terms.Page;
import mingqian.terms.Slice;

/** A question for visits 检查查询 that never leaves the gate out. */
final class VisitQuery {
  private static final String ROWS = "select new mingqian.inspection.VisitRow(v, e)";

  private final EntityManager entities;
  private final Secrecy secrecy;
  private final Actor actor;
  private final StringBuilder where;
  private final Map<String, Object> values = new HashMap<>();

  VisitQuery(EntityManager entities, Secrecy secrecy, Actor actor) {
    this.entities = entities;
    this.secrecy = secrecy;
    this.actor = actor;
    where =
        new StringBuilder(" from Visit v, Enterprise e where e.creditCode = v.target and ")
            .append(secrecy.concern(actor));
  }

  /** Narrows it by a condition on the visit {@code v}. */
  VisitQuery and(String condition) {
    where.append(" and (").append(condition).append(')');
    return this;
  }

  /** Gives a parameter, for whatever condition has it. */
  VisitQuery with(String name, Object value) {
    values.put(name, value);
    return this;
  }

  /** Only visits of teams in which the actor has a seat. */
  VisitQuery ofOwnTeams() {
    return and(
        "exists (select t from VisitSeat t where t.visit = v and t.leftAt is null and t.inspector in :own)");
  }

  long count() {
    return bind("select count(v)" + where, Long.class).getSingleResult();
  }

  /**
   * One row of sums over the visits.
   *
   * @param columns more than one: the server's own queries know no tuples, and one column no array
   */
  Object[] sums(String columns) {
    return bind("select " + columns + where, Object[].class).getSingleResult();
  }

  Page<VisitRow> page(String order, Slice slice) {
    return new Page<>(rows(order, slice), slice, count());
  }

  private List<VisitRow> rows(String order, Slice slice) {
    return bind(ROWS + where + " order by " + order, VisitRow.class)
        .setFirstResult(slice.offset())
        .setMaxResults(slice.size())
        .getResultList();
  }

  private <T> TypedQuery<T> bind(String text, Class<T> type) {
    TypedQuery<T> query = entities.createQuery(text, type);
    secrecy.pass(query, actor);
    values.forEach(
        (name, value) -> {
          if (Pattern.compile(":" + name + "\\b").matcher(text).find()) {
            query.setParameter(name, value);
          }
        });
    return query;
  }
}
