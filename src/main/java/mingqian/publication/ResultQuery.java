package mingqian.publication;

import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import mingqian.inspection.ResultCode;
import mingqian.terms.DepartmentCode;

/** A question for published visits 检索语句, put together from conditions on {@code v}. */
final class ResultQuery {
  private final StringBuilder where = new StringBuilder(" from PublishedPart v where 1 = 1");
  private final Map<String, Object> values = new HashMap<>();

  ResultQuery and(String condition) {
    where.append(" and ").append(condition);
    return this;
  }

  ResultQuery with(String name, Object value) {
    values.put(name, value);
    return this;
  }

  /** Inspected in the year that begins on the day. */
  ResultQuery inspectedWithin(LocalDate newYear) {
    return and("v.inspectedOn between :first and :last")
        .with("first", newYear)
        .with("last", newYear.plusYears(1).minusDays(1));
  }

  /** With a matter of that department and with that result; any matter does where none is asked. */
  ResultQuery onMatter(Optional<DepartmentCode> department, Optional<ResultCode> code) {
    StringBuilder matter = new StringBuilder("exists (select m from PublishedMatter m");
    code.ifPresent(sought -> matter.append(" join m.codes c"));
    matter.append(" where m.part = v");
    department.ifPresent(
        sought -> {
          matter.append(" and m.department = :department");
          with("department", sought.value());
        });
    code.ifPresent(
        sought -> {
          matter.append(" and c = :result");
          with("result", sought.number());
        });
    return department.isPresent() || code.isPresent() ? and(matter.append(')').toString()) : this;
  }

  String where() {
    return where.toString();
  }

  <T> TypedQuery<T> bind(TypedQuery<T> query) {
    values.forEach(query::setParameter);
    return query;
  }
}
