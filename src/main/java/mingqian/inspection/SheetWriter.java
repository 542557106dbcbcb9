package mingqian.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mingqian.directory.Certificate;
import mingqian.directory.Department;
import mingqian.inspection.VisitSheet.Item;
import mingqian.inspection.VisitSheet.Member;
import mingqian.inspection.VisitSheet.Version;
import mingqian.terms.CertificateNumber;
import mingqian.terms.DepartmentCode;
import mingqian.terms.Words;

/** Writes the sheet of a visit 检查详情 whose row has passed the gate. */
@ApplicationScoped
public class SheetWriter {
  @PersistenceContext EntityManager entities;

  VisitSheet of(VisitRow row) {
    Visit visit = entities.find(Visit.class, row.id());
    return new VisitSheet(
        row,
        visit.times().notifiedAt(),
        team(visit),
        items(visit),
        visit.results().stream().map(Version::of).toList());
  }

  private List<Member> team(Visit visit) {
    Map<CertificateNumber, String> names = names(visit);
    Map<DepartmentCode, Words> departments = departments(visit);
    return visit.seats().stream()
        .map(
            seat ->
                new Member(
                    seat.inspector(),
                    Optional.ofNullable(names.get(seat.inspector())),
                    seat.department(),
                    departments.get(seat.department())))
        .toList();
  }

  private Map<CertificateNumber, String> names(Visit visit) {
    return entities
        .createQuery(
            "select c from Certificate c where c.number in"
                + " (select s.inspector from VisitSeat s where s.visit = :visit)",
            Certificate.class)
        .setParameter("visit", visit)
        .getResultStream()
        .collect(Collectors.toMap(Certificate::number, held -> held.inspector().name()));
  }

  private Map<DepartmentCode, Words> departments(Visit visit) {
    return entities
        .createQuery(
            "select d from Department d where d.code in"
                + " (select s.department from VisitSeat s where s.visit = :visit)",
            Department.class)
        .setParameter("visit", visit)
        .getResultStream()
        .collect(Collectors.toMap(Department::code, Item::words));
  }

  private List<Item> items(Visit visit) {
    return entities
        .createQuery(
            "select new mingqian.inspection.VisitSheet.Item(m, d) from Matter m, Department d"
                + " where d.code = m.departmentCode and m.code in :matters order by m.code",
            Item.class)
        .setParameter("matters", visit.matters())
        .getResultList();
  }
}
