package mingqian.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
  private static final List<String> TOGETHER =
      List.of(
          "v.seats",
          "v.parts",
          "v.changes",
          "v.parts.matters",
          "v.parts.results",
          "v.parts.objections",
          "v.parts.followUps",
          "v.parts.results.matters");

  @PersistenceContext EntityManager entities;
  @Inject OwnCertificates certificates;
  @Inject PersonNames names;
  @Inject Companions companions;

  /** The sheet of one visit. */
  VisitSheet of(VisitRow row, Actor actor) {
    return all(List.of(row), actor).get(0);
  }

  /** The sheets of the visits in the order of their rows. */
  List<VisitSheet> all(List<VisitRow> rows, Actor actor) {
    if (rows.isEmpty()) {
      return List.of();
    }
    Map<Long, Visit> visits = visits(rows.stream().map(VisitRow::id).toList());
    SheetWords words = new SheetWords(departments(), items(visits), people(visits));
    PersonNames.Asked asked = names.asked();
    return rows.stream().map(row -> sheet(row, visits.get(row.id()), words, asked, actor)).toList();
  }

  private VisitSheet sheet(
      VisitRow row, Visit visit, SheetWords words, PersonNames.Asked people, Actor actor) {
    List<Companion> others = companions.of(visit, words.departments(), actor);
    return new VisitSheet(
        row,
        visit.times().notifiedAt(),
        visit.team().stream().map(seat -> member(seat, words)).toList(),
        visit.parts().stream().map(part -> part(part, words, people, actor)).toList(),
        own(visit, actor),
        others,
        new VisitHistory(left(visit, words), changes(visit, others, people, actor)));
  }

  /** That a visit was merged with another is for those who may know both. */
  private static List<Entry> changes(
      Visit visit, List<Companion> others, PersonNames.Asked people, Actor actor) {
    return visit.changes().stream()
        .filter(change -> !change.tellsOfAnother() || !others.isEmpty())
        .map(change -> entry(change, people, actor))
        .toList();
  }

  private static List<Left> left(Visit visit, SheetWords words) {
    return visit.seats().stream()
        .filter(seat -> !seat.isTaken())
        .map(seat -> new Left(member(seat, words), seat.successor()))
        .toList();
  }

  private static Entry entry(VisitChange change, PersonNames.Asked people, Actor actor) {
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
        people.named(change.deed()));
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
  private static Part part(
      DepartmentPart part, SheetWords words, PersonNames.Asked people, Actor actor) {
    boolean papers = !actor.is(Role.FILING_OFFICER);
    return new Part(
        part.id(),
        part.department(),
        words.name(part.department()),
        part.state(),
        words.of(part.matters()),
        papers
            ? part.results().stream().map(result -> version(result, people)).toList()
            : List.of(),
        papers ? after(part, people) : Aftermath.NONE);
  }

  private static Aftermath after(DepartmentPart part, PersonNames.Asked people) {
    return new Aftermath(
        part.objections().stream().map(objection -> objected(objection, people)).toList(),
        part.followUp().map(followUp -> followed(followUp, people)),
        part.handOverDue().map(due -> new HandedOver(due, part.handedOverOn())));
  }

  private static Objected objected(Objection objection, PersonNames.Asked people) {
    return new Objected(
        objection.id(),
        objection.result().id(),
        objection.state(),
        objection.ground(),
        people.named(objection.received()),
        objection
            .answer()
            .map(
                text ->
                    new Answered(
                        text,
                        people.named(objection.answered().orElseThrow()),
                        objection.isOwed())));
  }

  private static Followed followed(FollowUp followUp, PersonNames.Asked people) {
    return new Followed(
        followUp.kind(),
        followUp.note(),
        people.named(followUp.decided()),
        followUp.isOpen(),
        followUp.closedOn().map(on -> new Closed(on, followUp.closedNote().orElse(""))));
  }

  private static Version version(PartResult result, PersonNames.Asked people) {
    return new Version(
        result.id(),
        result.number(),
        people.named(result.recorded()),
        result.reviewed().map(people::named),
        result.returnReason(),
        result.correctionGround(),
        result.publishedAt(),
        result.answers());
  }

  private static Member member(VisitSeat seat, SheetWords words) {
    return new Member(
        seat.inspector(),
        words.name(seat.inspector()),
        seat.department(),
        words.name(seat.department()),
        seat.acceptedAt());
  }

  /** What hangs on the visits is read for all at once, not for each. */
  private Map<Long, Visit> visits(List<Long> ids) {
    TypedQuery<Visit> query =
        entities
            .createQuery("select v from Visit v where v.id in :ids", Visit.class)
            .setParameter("ids", ids)
            .setHint("eclipselink.batch.type", "IN");
    TOGETHER.forEach(path -> query.setHint("eclipselink.batch", path));
    return query.getResultStream().collect(Collectors.toMap(Visit::id, Function.identity()));
  }

  private Map<CertificateNumber, String> people(Map<Long, Visit> visits) {
    return entities
        .createQuery(
            "select c from Certificate c where c.number in"
                + " (select s.inspector from VisitSeat s where s.visit.id in :visits)",
            Certificate.class)
        .setParameter("visits", visits.keySet())
        .setHint("eclipselink.batch", "c.inspector")
        .getResultStream()
        .collect(Collectors.toMap(Certificate::number, held -> held.inspector().name()));
  }

  private Map<DepartmentCode, Words> departments() {
    return entities
        .createQuery("select d from Department d", Department.class)
        .getResultStream()
        .collect(Collectors.toMap(Department::code, Item::words));
  }

  private List<Item> items(Map<Long, Visit> visits) {
    Set<String> matters =
        visits.values().stream()
            .flatMap(visit -> visit.matters().stream())
            .collect(Collectors.toSet());
    return entities
        .createQuery(
            "select new mingqian.inspection.VisitSheet.Item(m, d) from Matter m, Department d"
                + " where d.code = m.departmentCode and m.code in :matters order by m.code",
            Item.class)
        .setParameter("matters", matters)
        .getResultList();
  }
}
