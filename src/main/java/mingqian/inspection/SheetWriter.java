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
import mingqian.access.Role;
import mingqian.directory.Certificate;
import mingqian.directory.Department;
import mingqian.inspection.Aftermath.Answered;
import mingqian.inspection.Aftermath.Closed;
import mingqian.inspection.Aftermath.Followed;
import mingqian.inspection.Aftermath.HandedOver;
import mingqian.inspection.Aftermath.Objected;
import mingqian.inspection.VisitHistory.Entry;
import mingqian.inspection.VisitHistory.Left;
import mingqian.inspection.VisitSheet.Companion;
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
  @Inject Companions companions;

  VisitSheet of(VisitRow row, Actor actor) {
    Visit visit = entities.find(Visit.class, row.id());
    Map<DepartmentCode, Words> departments = departments();
    List<Item> items = items(visit);
    List<Companion> others = companions.of(visit, departments, actor);
    return new VisitSheet(
        row,
        visit.times().notifiedAt(),
        team(visit, departments),
        visit.parts().stream()
            .map(part -> part(part, departments.get(part.department()), items, actor))
            .toList(),
        own(visit, actor),
        others,
        new VisitHistory(left(visit, departments), changes(visit, others, actor)));
  }

  /** That a visit was merged with another is for those who may know both. */
  private List<Entry> changes(Visit visit, List<Companion> others, Actor actor) {
    return visit.changes().stream()
        .filter(change -> !change.tellsOfAnother() || !others.isEmpty())
        .map(change -> entry(change, actor))
        .toList();
  }

  private List<Left> left(Visit visit, Map<DepartmentCode, Words> departments) {
    Map<CertificateNumber, String> known = names(visit);
    return visit.seats().stream()
        .filter(seat -> !seat.isTaken())
        .map(seat -> new Left(member(seat, known, departments), seat.successor()))
        .toList();
  }

  private Entry entry(VisitChange change, Actor actor) {
    boolean shown =
        actor.is(Role.COORDINATOR)
            || actor.is(Role.AUDITOR)
            || change.deed().by().equals(actor.name());
    return new Entry(
        change.kind(),
        change.note(),
        change
            .cause()
            .map(Cause::words)
            .or(() -> change.ground().filter(ground -> shown).map(text -> new Words(text, text))),
        names.named(change.deed()));
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

  /** The filing authority knows the visit, not what the officers wrote. */
  private Part part(DepartmentPart part, Words name, List<Item> items, Actor actor) {
    boolean papers = !actor.is(Role.FILING_OFFICER);
    return new Part(
        part.id(),
        part.department(),
        name,
        part.state(),
        items.stream().filter(item -> part.matters().contains(item.code())).toList(),
        papers ? part.results().stream().map(this::version).toList() : List.of(),
        papers ? after(part) : Aftermath.NONE);
  }

  private Aftermath after(DepartmentPart part) {
    return new Aftermath(
        part.objections().stream().map(this::objected).toList(),
        part.followUp().map(this::followed),
        part.handOverDue().map(due -> new HandedOver(due, part.handedOverOn())));
  }

  private Objected objected(Objection objection) {
    return new Objected(
        objection.id(),
        objection.result().id(),
        objection.state(),
        objection.ground(),
        names.named(objection.received()),
        objection
            .answer()
            .map(
                text ->
                    new Answered(
                        text,
                        names.named(objection.answered().orElseThrow()),
                        objection.isOwed())));
  }

  private Followed followed(FollowUp followUp) {
    return new Followed(
        followUp.kind(),
        followUp.note(),
        names.named(followUp.decided()),
        followUp.isOpen(),
        followUp.closedOn().map(on -> new Closed(on, followUp.closedNote().orElse(""))));
  }

  private Version version(PartResult result) {
    return new Version(
        result.id(),
        result.number(),
        names.named(result.recorded()),
        result.reviewed().map(names::named),
        result.returnReason(),
        result.correctionGround(),
        result.publishedAt(),
        result.answers());
  }

  private List<Member> team(Visit visit, Map<DepartmentCode, Words> departments) {
    Map<CertificateNumber, String> known = names(visit);
    return visit.team().stream().map(seat -> member(seat, known, departments)).toList();
  }

  private static Member member(
      VisitSeat seat, Map<CertificateNumber, String> known, Map<DepartmentCode, Words> names) {
    return new Member(
        seat.inspector(),
        Optional.ofNullable(known.get(seat.inspector())),
        seat.department(),
        names.get(seat.department()),
        seat.acceptedAt());
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
