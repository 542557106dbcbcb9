package mingqian.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import mingqian.terms.Page;
import mingqian.terms.Slice;

/**
 * The auditor looks for entries 审计检索. A search is not itself an entry: the trail holds no password
 * and no undisclosed name, so that reading it tells no secret, and entries about reading entries
 * would bury the others.
 */
@ApplicationScoped
public class AuditSearch {
  @PersistenceContext EntityManager entities;
  private Clock clock;

  /** For the container's proxy. */
  protected AuditSearch() {}

  /** Takes days as the office clock's zone does. */
  @Inject
  AuditSearch(Clock clock) {
    this.clock = clock;
  }

  /** One page of the entries that fit, the newest first; for the auditor. */
  public Page<AuditEntry> page(AuditFilter filter, Slice slice, Actor by) {
    by.mustBe(Role.AUDITOR);
    Question question = question(filter);
    Function<String, String> query = select -> select + " from AuditEntry e" + question.where;
    TypedQuery<Long> count = entities.createQuery(query.apply("select count(e)"), Long.class);
    TypedQuery<AuditEntry> rows =
        entities.createQuery(query.apply("select e") + " order by e.number desc", AuditEntry.class);
    return new Page<>(
        question
            .bind(rows)
            .setFirstResult(slice.offset())
            .setMaxResults(slice.size())
            .getResultList(),
        slice,
        question.bind(count).getSingleResult());
  }

  private Question question(AuditFilter filter) {
    Question question = new Question();
    question.part("lower(e.actor) like :actor escape '!'", "actor", filter.actor());
    question.part("lower(e.subject) like :subject escape '!'", "subject", filter.subject());
    question.part(
        "(lower(e.detail) like :text escape '!' or lower(e.before) like :text escape '!'"
            + " or lower(e.after) like :text escape '!')",
        "text",
        filter.text());
    if (!filter.verb().isEmpty()) {
      question.and("e.verb = :verb", "verb", filter.verb());
    }
    filter.days().from().ifPresent(day -> question.and("e.at >= :from", "from", start(day)));
    filter
        .days()
        .until()
        .ifPresent(day -> question.and("e.at < :until", "until", start(day.plusDays(1))));
    return question;
  }

  private OffsetDateTime start(LocalDate day) {
    return day.atStartOfDay(clock.getZone()).toOffsetDateTime();
  }

  /** The conditions of a search with their values. */
  private static final class Question {
    private final StringBuilder where = new StringBuilder(" where 1 = 1");
    private final Map<String, Object> values = new HashMap<>();

    void and(String condition, String name, Object value) {
      where.append(" and ").append(condition);
      values.put(name, value);
    }

    /** Whoever types a sign that stands for others means the sign itself. */
    void part(String condition, String name, String sought) {
      if (!sought.isEmpty()) {
        String plain = sought.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
        and(condition, name, "%" + plain + "%");
      }
    }

    <T> TypedQuery<T> bind(TypedQuery<T> query) {
      values.forEach(query::setParameter);
      return query;
    }
  }
}
