package mingqian.ceremony;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import mingqian.directory.Enterprise;
import mingqian.directory.Inspector;
import mingqian.directory.Leave;
import mingqian.directory.Matter;
import mingqian.directory.Recusal;
import mingqian.plan.DrawOrder;
import mingqian.plan.OrderStratum;
import mingqian.plan.RegulationBook;

/** Reads from the directories what a draw of an order is made from. */
@ApplicationScoped
class MaterialStore {
  @PersistenceContext EntityManager database;
  @Inject RegulationBook book;

  Material of(DrawOrder order) {
    Map<String, Matter> matters = matters(order);
    Set<String> departments =
        matters.values().stream()
            .map(matter -> matter.department().value())
            .collect(Collectors.toSet());
    return new Material(order, book.current(), enterprises(order), people(departments), matters);
  }

  private Map<String, Matter> matters(DrawOrder order) {
    Set<String> codes =
        order.strata().stream().flatMap(s -> s.matters().stream()).collect(Collectors.toSet());
    return database
        .createQuery("select m from Matter m where m.code in :codes", Matter.class)
        .setParameter("codes", codes)
        .getResultStream()
        .collect(Collectors.toMap(Matter::code, Function.identity()));
  }

  private List<Enterprise> enterprises(DrawOrder order) {
    return database
        .createQuery(
            "select e from Enterprise e where e.library in :libraries order by e.creditCode",
            Enterprise.class)
        .setParameter(
            "libraries",
            order.strata().stream().map(OrderStratum::library).collect(Collectors.toSet()))
        .getResultList();
  }

  private Material.People people(Set<String> departments) {
    List<Inspector> inspectors =
        database
            .createQuery(
                "select i from Inspector i where i.departmentCode in :departments", Inspector.class)
            .setParameter("departments", departments)
            .getResultStream()
            .sorted(Comparator.comparing(Inspector::firstCertificate))
            .toList();
    return new Material.People(
        inspectors,
        ofDepartments("select l from Leave l join l.inspector i", Leave.class, departments),
        ofDepartments("select r from Recusal r join r.inspector i", Recusal.class, departments));
  }

  private <T> List<T> ofDepartments(String from, Class<T> type, Set<String> departments) {
    return database
        .createQuery(from + " where i.departmentCode in :departments", type)
        .setParameter("departments", departments)
        .getResultList();
  }
}
