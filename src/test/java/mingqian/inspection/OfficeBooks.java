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
import mingqian.databases.BrokenTrail;
import mingqian.plan.RegulationBook;
import mingqian.regulation.Regulation;
import mingqian.terms.CertificateNumber;

/** What the verbs of an {@link Office} read and write: its books, its clock and its trail. */
// There is no container here that would fill the fields.
@SuppressWarnings("UnnecessaryAssignment")
abstract class OfficeBooks implements AutoCloseable {
  static final CertificateNumber LAST = new CertificateNumber("Z-004");
  static final List<CertificateNumber> TEAM = List.of(VisitBase.FIRST, VisitBase.STRANGER);
  static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

  final VisitBase base = new VisitBase();
  final List<String> trail = new ArrayList<>();

  /** Whether no entry can be written. */
  boolean broken;

  Regulation regulation = VisitBase.regulation();
  Clock clock = Clock.fixed(Instant.parse("2026-05-30T01:00:00Z"), BEIJING);

  /** Takes in a third inspector of the market department. */
  void takeIn() {
    base.execute(
        "insert into inspector values (4, null, '丁某', 'SCJG', '999901', '', false, 0, '')");
    base.execute(
        "insert into certificate values (5, 4, 1, '" + LAST + "', '2030-01-01', 'VALID', 0)");
  }

  /** Leaves no visit without a draw. */
  void forgetFiled() {
    List.of(
            "part_matter",
            "department_part",
            "visit_seat",
            "visit",
            "filed_visit_seat",
            "filed_visit")
        .forEach(table -> base.execute("delete from " + table));
  }

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
    verb.campaigns = underCampaign(entities);
    verb.entities = entities;
    verb.rulings = rulings(entities);
    verb.book = book();
    verb.trail = trail();
    verb.clock = clock;
    return verb;
  }

  CampaignVisits campaignVisits(EntityManager entities) {
    CampaignVisits visits = new CampaignVisits();
    visits.entities = entities;
    return visits;
  }

  private UnderCampaign underCampaign(EntityManager entities) {
    UnderCampaign under = new UnderCampaign();
    under.entities = entities;
    under.visits = campaignVisits(entities);
    return under;
  }

  /**
   * Publishes the plan of a special inspection of June and July 2026, of both departments.
   *
   * @param most how many visits it may have
   */
  void publishCampaign(long id, int most) {
    base.execute(
        "insert into campaign (id, version, title, opens, closes, ground, largest_number,"
            + " drafted_by, drafted_at, approved_on, document_number, filed_at, filing_number,"
            + " published_on) values (%d, 0, '夏季专项', '2026-06-01', '2026-07-31', '依据某文件', %d,"
                .formatted(id, most)
            + " 'c', '2026-05-01T00:00:00Z', '2026-05-02', '3号', '2026-05-03T00:00:00Z', '7号',"
            + " '2026-05-04')");
    for (String matter : List.of("SCJG-01", "YJGL-01")) {
      base.execute("insert into campaign_matter values (%d, '%s')".formatted(id, matter));
      base.execute(
          "insert into campaign_department values (%d, '%s')"
              .formatted(id, matter.substring(0, 4)));
    }
  }

  FiledEvidenceBook evidence(EntityManager entities) {
    FiledEvidenceBook book = new FiledEvidenceBook();
    book.entities = entities;
    book.visits = filed(entities);
    return book;
  }

  AttachEvidence attachEvidence(EntityManager entities) {
    AttachEvidence verb = new AttachEvidence();
    verb.megabytes = 1;
    verb.visits = filed(entities);
    verb.evidence = evidence(entities);
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
    verb.entities = entities;
    verb.apart = apart(entities);
    verb.visits = filed(entities);
    verb.book = book();
    verb.days = days(entities);
    verb.teams = teams(entities);
    verb.trail = trail();
    verb.clock = clock;
    return verb;
  }

  NameTeam nameTeam(EntityManager entities) {
    NameTeam verb = new NameTeam();
    verb.visits = filed(entities);
    verb.teams = teams(entities);
    verb.trail = trail();
    return verb;
  }

  FiledApart apart(EntityManager entities) {
    FiledApart apart = new FiledApart();
    apart.entities = entities;
    apart.trail = trail();
    apart.clock = clock;
    return apart;
  }

  FiledTeams teams(EntityManager entities) {
    FiledTeams teams = new FiledTeams();
    teams.entities = entities;
    teams.book = book();
    return teams;
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
        if (broken) {
          throw new BrokenTrail();
        }
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
