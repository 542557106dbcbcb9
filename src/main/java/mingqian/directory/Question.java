package mingqian.directory;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import mingqian.terms.Slice;

/** A question to the directory put together from the parts of a filter 查询条件. */
final class Question<E> {
  private final Class<E> type;
  private final StringBuilder where = new StringBuilder(" where 1 = 1");
  private final Map<String, Object> values = new HashMap<>();

  /** Asks for all of that type, which conditions call {@code e}. */
  Question(Class<E> type) {
    this.type = type;
  }

  /** Narrows it by a condition that names {@code :parameter}, where a value is asked for. */
  Question<E> with(String parameter, Optional<?> value, String condition) {
    value.ifPresent(
        asked -> {
          where.append(" and (").append(condition).append(')');
          values.put(parameter, asked);
        });
    return this;
  }

  /** A text that begins as given: the value of a {@code like ... escape '!'}. */
  static Optional<String> beginning(String text) {
    return part(text).map(escaped -> escaped.substring(1));
  }

  /** A text that holds the given one, in upper case: the value of a {@code like ... escape '!'}. */
  static Optional<String> part(String text) {
    String upper = text.strip().toUpperCase(Locale.ROOT);
    String escaped = upper.replaceAll("[!%_]", "!$0");
    return upper.isEmpty() ? Optional.empty() : Optional.of("%" + escaped + "%");
  }

  long count(EntityManager entities) {
    return bind(entities.createQuery(
            "select count(e) from " + type.getSimpleName() + " e" + where, Long.class))
        .getSingleResult();
  }

  List<E> rows(EntityManager entities, String order, Slice slice) {
    return bind(entities.createQuery(
            "select e from " + type.getSimpleName() + " e" + where + " order by " + order, type))
        .setFirstResult(slice.offset())
        .setMaxResults(slice.size())
        .getResultList();
  }

  private <Q> TypedQuery<Q> bind(TypedQuery<Q> query) {
    values.forEach(((Query) query)::setParameter);
    return query;
  }
}
