package mingqian.inspection;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import mingqian.access.Actor;
import mingqian.access.Role;
import mingqian.ceremony.CitedDraws;
import mingqian.ceremony.Conducted;
import mingqian.ceremony.Conducted.DrawnSeat;
import mingqian.ceremony.Conducted.DrawnVisit;
import mingqian.terms.CertificateNumber;
import mingqian.terms.CreditCode;
import mingqian.terms.DepartmentCode;
import mingqian.terms.DrawId;
import mingqian.terms.Library;
import mingqian.terms.Outcome;

/** The verbs and queries of the room on a {@link VisitBase}, with a clock that tests set. */
// There is no container here that would fill the fields.
@SuppressWarnings("UnnecessaryAssignment")
final class Office extends OfficeBooks {
  static final LocalDate DAY = LocalDate.of(2026, 6, 10);

  static final Actor COORDINATOR = person(Role.COORDINATOR);
  static final Actor REVIEWER = person(Role.REVIEWER);
  static final Actor APPROVER = person(Role.APPROVER);
  static final List<Answer> FOUND =
      List.of(new Answer("SCJG-01", Set.of(ResultCode.ORDERED_TO_CORRECT), "灭火器过期"));
  static final List<Answer> LOST =
      List.of(new Answer("SCJG-01", Set.of(ResultCode.CANNOT_CONTACT), ""));

  final DrawnForTests moved = new DrawnForTests();

  /** Which draw may tell of which, such as {@code 2026-A-002 of 2026-A-001}. */
  final Set<String> tells = new HashSet<>();

  final List<Published> published = new ArrayList<>();

  static Actor inspector(CertificateNumber certificate) {
    return Actor.sampleInspector(certificate, VisitBase.MARKET);
  }

  static Actor person(Role role) {
    return Actor.sample(role.name(), role);
  }

  static DrawnVisit drawn(CreditCode target, Optional<LocalDate> day) {
    return new DrawnVisit(
        target,
        Library.A,
        "A.manufacturing",
        day,
        List.of(
            new DrawnSeat(VisitBase.FIRST, VisitBase.MARKET),
            new DrawnSeat(VisitBase.SECOND, VisitBase.SAFETY)),
        Set.of("SCJG-01", "YJGL-01"));
  }

  /** Assigns the visit of enterprise 1 on {@link #DAY}, and answers its number. */
  long assigned() {
    return assigned(drawn(VisitBase.enterprise(1), Optional.of(DAY)));
  }

  long assigned(DrawnVisit visit) {
    assign(new Conducted(VisitBase.DRAW, List.of(visit)));
    return number(visit.target());
  }

  void assign(Conducted conducted) {
    base.with(entities -> assignVisits(entities).assign(conducted));
  }

  long number(CreditCode target) {
    return base.in(
        entities ->
            entities
                .createQuery("select v.id from Visit v where v.target = :target", Long.class)
                .setParameter("target", target.value())
                .getSingleResult());
  }

  /** A visit of enterprise 1 that is notified; the clock stands on its day. */
  long notified() {
    long visit = assigned();
    morningOf(DAY);
    base.with(entities -> notifyVisits(entities).due(Library.A, Actor.CLOCKWORK));
    return visit;
  }

  /** The same, accepted by both and checked in by the first inspector. */
  long checkedIn() {
    long visit = notified();
    accept(visit, VisitBase.FIRST);
    accept(visit, VisitBase.SECOND);
    base.with(entities -> checkIn(entities).checkIn(visit, inspector(VisitBase.FIRST)));
    return visit;
  }

  void accept(long visit, CertificateNumber who) {
    base.with(entities -> acceptVisit(entities).accept(visit, inspector(who)));
  }

  /** The same with a result of the market's part under review, recorded by the first inspector. */
  long underReview() {
    long visit = checkedIn();
    record(visit, VisitBase.MARKET, VisitBase.FIRST);
    return visit;
  }

  Outcome record(long visit, DepartmentCode part, CertificateNumber who) {
    return base.in(
        entities -> recordResult(entities).record(visit, part, clean(part), inspector(who)));
  }

  Outcome approve(long visit, DepartmentCode part, Actor actor) {
    long result = result(visit, part);
    return base.in(entities -> reviewResult(entities).approve(result, actor));
  }

  /** The number of the latest result of a part. */
  long result(long visit, DepartmentCode part) {
    return of(visit, v -> v.part(part).orElseThrow().latest().orElseThrow().id());
  }

  PartState state(long visit, DepartmentCode part) {
    return of(visit, v -> v.part(part).orElseThrow().state());
  }

  static List<Answer> clean(DepartmentCode part) {
    return List.of(new Answer(part + "-01", Set.of(ResultCode.NOTHING_FOUND), ""));
  }

  VisitState state(long visit) {
    return of(visit, Visit::state);
  }

  <T> T of(long visit, Function<Visit, T> question) {
    return base.in(entities -> question.apply(entities.find(Visit.class, visit)));
  }

  AssignVisits assignVisits(EntityManager entities) {
    AssignVisits verb = new AssignVisits();
    verb.entities = entities;
    verb.merge = merge(entities);
    verb.notify = notifyVisits(entities);
    verb.book = book();
    return verb;
  }

  SupplyVisits supplyVisits(EntityManager entities) {
    SupplyVisits verb = new SupplyVisits();
    verb.entities = entities;
    verb.merge = merge(entities);
    verb.notify = notifyVisits(entities);
    verb.changes = new ChangeVerbs(this, moved, entities).changes();
    verb.book = book();
    return verb;
  }

  MergeVisits merge(EntityManager entities) {
    MergeVisits verb = new MergeVisits();
    verb.entities = entities;
    verb.parts = parts(entities);
    verb.days = days(entities);
    verb.changes = new ChangeVerbs(this, moved, entities).changes();
    verb.apart = apart(entities);
    verb.cited =
        new CitedDraws() {
          @Override
          public boolean mayTell(DrawId folder, DrawId of) {
            return tells.contains(folder + " of " + of);
          }
        };
    return verb;
  }

  CancelVisits cancelVisits(EntityManager entities) {
    CancelVisits verb = new CancelVisits();
    verb.entities = entities;
    verb.trail = trail();
    verb.clock = clock;
    return verb;
  }

  RemindTeams remindTeams(EntityManager entities) {
    RemindTeams verb = new RemindTeams();
    verb.entities = entities;
    verb.parts = parts(entities);
    verb.book = book();
    verb.trail = trail();
    verb.clock = clock;
    return verb;
  }

  WarnResults warnResults(EntityManager entities) {
    WarnResults verb = new WarnResults();
    verb.entities = entities;
    verb.parts = parts(entities);
    verb.book = book();
    verb.trail = trail();
    verb.clock = clock;
    return verb;
  }

  NotifyVisits notifyVisits(EntityManager entities) {
    NotifyVisits verb = new NotifyVisits();
    verb.entities = entities;
    verb.book = book();
    verb.parts = parts(entities);
    verb.days = days(entities);
    verb.trail = trail();
    verb.clock = clock;
    return verb;
  }

  CorrectResult correctResult(EntityManager entities) {
    CorrectResult verb = new CorrectResult();
    verb.parts = parts(entities);
    verb.trail = trail();
    verb.clock = clock;
    return verb;
  }

  ReceiveObjection receiveObjection(EntityManager entities) {
    ReceiveObjection verb = new ReceiveObjection();
    verb.parts = parts(entities);
    verb.trail = trail();
    verb.clock = clock;
    return verb;
  }

  AnswerObjection answerObjection(EntityManager entities) {
    AnswerObjection verb = new AnswerObjection();
    verb.parts = parts(entities);
    verb.trail = trail();
    verb.clock = clock;
    return verb;
  }

  DecideFollowUp decideFollowUp(EntityManager entities) {
    DecideFollowUp verb = new DecideFollowUp();
    verb.parts = parts(entities);
    verb.trail = trail();
    verb.clock = clock;
    return verb;
  }

  CloseFollowUp closeFollowUp(EntityManager entities) {
    CloseFollowUp verb = new CloseFollowUp();
    verb.parts = parts(entities);
    verb.trail = trail();
    verb.clock = clock;
    return verb;
  }

  HandOver handOver(EntityManager entities) {
    HandOver verb = new HandOver();
    verb.parts = parts(entities);
    verb.trail = trail();
    verb.clock = clock;
    return verb;
  }

  AcceptVisit acceptVisit(EntityManager entities) {
    AcceptVisit verb = new AcceptVisit();
    verb.parts = parts(entities);
    verb.trail = trail();
    verb.clock = clock;
    return verb;
  }

  CheckIn checkIn(EntityManager entities) {
    CheckIn verb = new CheckIn();
    verb.parts = parts(entities);
    verb.days = days(entities);
    verb.book = book();
    verb.trail = trail();
    verb.clock = clock;
    return verb;
  }

  RecordResult recordResult(EntityManager entities) {
    RecordResult verb = new RecordResult();
    verb.parts = parts(entities);
    verb.trail = trail();
    verb.clock = clock;
    return verb;
  }

  ReviewResult reviewResult(EntityManager entities) {
    ReviewResult verb = new ReviewResult();
    verb.parts = parts(entities);
    verb.book = book();
    verb.trail = trail();
    verb.clock = clock;
    verb.published = new Fired<>(published::add);
    return verb;
  }

  Visits visits(EntityManager entities) {
    Visits query = new Visits();
    query.entities = entities;
    query.secrecy = secrecy(entities);
    query.sheets = new SheetWriter();
    query.sheets.entities = entities;
    query.sheets.certificates = certificates(entities);
    query.sheets.names = new PersonNames();
    query.sheets.names.entities = entities;
    query.sheets.companions = companions(entities);
    query.trail = trail();
    query.clock = clock;
    query.todos = new Todos();
    query.todos.entities = entities;
    query.todos.secrecy = query.secrecy;
    query.todos.book = book();
    query.todos.clock = clock;
    return query;
  }

  private Companions companions(EntityManager entities) {
    Companions companions = new Companions();
    companions.entities = entities;
    companions.secrecy = secrecy(entities);
    companions.certificates = certificates(entities);
    companions.trail = trail();
    return companions;
  }
}
