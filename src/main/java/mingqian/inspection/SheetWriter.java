package mingqian.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mingqian.access.Actor;
import mingqian.directory.Certificate;
import mingqian.directory.Department;
import mingqian.inspection.VisitSheet.Item;
import mingqian.inspection.VisitSheet.Member;
import mingqian.inspection.VisitSheet.Own;
import mingqian.inspection.VisitSheet.Part;
import mingqian.inspection.VisitSheet.Version;
import mingqian.terms.CertificateNumber;
import mingqian.terms.DepartmentCode;
import mingqian.terms.Words;

/** Writes the sheet of a visit 检查详情 whose row has passed the gate. */
@ApplicationScoped
public class SheetWriter {
  @PersistenceContext EntityManager entities;
  @Inject OwnCertificates certificates;
  @Inject PersonNames names;

  VisitSheet of(VisitRow row, Actor actor) {
    Visit visit = entities.find(Visit.class, row.id());
    Map<DepartmentCode, Words> departments = departments();
    List<Item> items = items(visit);
    return new VisitSheet(
        row,
        visit.times().notifiedAt(),
        team(visit, departments),
        visit.parts().stream()
            .map(part -> part(part, departments.get(part.department()), items))
            .toList(),
        own(visit, actor));
  }

  private Own own(Visit visit, Actor actor) {
    Optional<VisitSeat> seat = visit.seatOf(certificates.of(actor));
    return new Own(
        seat.flatMap(VisitSeat::acceptedAt),
        visit.parts().stream()
            .filter(part -> seat.filter(taken -> visit.fills(taken, part)).isPresent())
            .map(DepartmentPart::department)
            .collect(Collectors.toSet()));
  }

  private Part part(DepartmentPart part, Words name, List<Item> items) {
    return new Part(
        part.department(),
        name,
        part.state(),
        items.stream().filter(item -> part.matters().contains(item.code())).toList(),
        part.results().stream().map(this::version).toList());
  }

  private Version version(PartResult result) {
    return new Version(
        result.id(),
        result.number(),
        names.named(result.recorded()),
        result.reviewed().map(names::named),
        result.returnReason(),
        result.answers());
  }

  private List<Member> team(Visit visit, Map<DepartmentCode, Words> departments) {
    Map<CertificateNumber, String> known = names(visit);
    return visit.team().stream()
        .map(
            seat ->
                new Member(
                    seat.inspector(),
                    Optional.ofNullable(known.get(seat.inspector())),
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

  private Map<DepartmentCode, Words> departments() {
    return entities
        .createQuery("select d from Department d", Department.class)
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
