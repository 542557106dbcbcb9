package mingqian.inspection;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import mingqian.access.Actor;
import mingqian.access.AuditTrail;
import mingqian.access.Trace;
import mingqian.plan.RegulationBook;
import mingqian.regulation.Regulation;

/** What the verbs of an {@link Office} read and write: its books, its clock and its trail. */
// There is no container here that would fill the fields.
@SuppressWarnings("UnnecessaryAssignment")
abstract class OfficeBooks implements AutoCloseable {
  static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

  final VisitBase base = new VisitBase();
  final List<String> trail = new ArrayList<>();
  Regulation regulation = VisitBase.regulation();
  Clock clock = Clock.fixed(Instant.parse("2026-05-30T01:00:00Z"), BEIJING);

  /** Half past eight in the morning of the day. */
  void morningOf(LocalDate day) {
    clock = Clock.fixed(day.atTime(8, 30).atZone(BEIJING).toInstant(), BEIJING);
  }

  PartBook parts(EntityManager entities) {
    PartBook parts = new PartBook();
    parts.entities = entities;
    parts.certificates = certificates(entities);
    parts.secrecy = secrecy(entities);
    return parts;
  }

  VisitDays days(EntityManager entities) {
    VisitDays days = new VisitDays();
    days.entities = entities;
    days.book = book();
    return days;
  }

  Rulings rulings(EntityManager entities) {
    Rulings rulings = new Rulings();
    rulings.entities = entities;
    rulings.book = book();
    rulings.secrecy = secrecy(entities);
    rulings.filed = filed(entities);
    rulings.trail = trail();
    return rulings;
  }

  FiledVisitBook filed(EntityManager entities) {
    FiledVisitBook filed = new FiledVisitBook();
    filed.entities = entities;
    return filed;
  }

  ProposeFiledVisit propose(EntityManager entities) {
    ProposeFiledVisit verb = new ProposeFiledVisit();
    verb.visits = filed(entities);
    verb.entities = entities;
    verb.rulings = rulings(entities);
    verb.book = book();
    verb.trail = trail();
    verb.clock = clock;
    return verb;
  }

  FileVisit fileVisit(EntityManager entities) {
    FileVisit verb = new FileVisit();
    verb.visits = filed(entities);
    verb.book = book();
    verb.trail = trail();
    verb.clock = clock;
    return verb;
  }

  MakeFiledVisit makeFiledVisit(EntityManager entities) {
    MakeFiledVisit verb = new MakeFiledVisit();
    verb.visits = filed(entities);
    verb.book = book();
    verb.days = days(entities);
    verb.trail = trail();
    verb.clock = clock;
    return verb;
  }

  VisitLoad load(EntityManager entities) {
    VisitLoad load = new VisitLoad();
    load.entities = entities;
    load.secrecy = secrecy(entities);
    return load;
  }

  VisitLedger ledger(EntityManager entities) {
    VisitLedger ledger = new VisitLedger();
    ledger.entities = entities;
    ledger.book = book();
    return ledger;
  }

  Secrecy secrecy(EntityManager entities) {
    Secrecy secrecy = new Secrecy();
    secrecy.entities = entities;
    secrecy.certificates = certificates(entities);
    return secrecy;
  }

  static OwnCertificates certificates(EntityManager entities) {
    OwnCertificates certificates = new OwnCertificates();
    certificates.entities = entities;
    return certificates;
  }

  RegulationBook book() {
    return new RegulationBook() {
      @Override
      public Regulation current() {
        return regulation;
      }
    };
  }

  AuditTrail trail() {
    return new AuditTrail() {
      @Override
      public void record(Actor actor, String verb, String subject, Trace trace) {
        String change = trace.isChange() ? trace.before() + ">" + trace.after() + " " : "";
        trail.add(String.join("|", actor.name(), verb, subject, change + trace.detail()));
      }
    };
  }

  @Override
  public void close() {
    base.close();
  }
}
