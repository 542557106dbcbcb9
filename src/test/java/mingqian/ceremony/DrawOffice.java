package mingqian.ceremony;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import mingqian.access.Actor;
import mingqian.access.AuditTrail;
import mingqian.access.Role;
import mingqian.draw.Folder;
import mingqian.inspection.Fired;
import mingqian.inspection.VisitBase;
import mingqian.office.Mode;
import mingqian.office.Network;
import mingqian.office.Office;
import mingqian.plan.PlannedOrders;
import mingqian.plan.RegulationBook;
import mingqian.regulation.Regulation;
import mingqian.terms.CreditCode;
import mingqian.terms.DateSpan;
import mingqian.terms.DrawId;
import mingqian.terms.Outcome;

/**
 * The verbs of the room on a database in memory: an approved plan with one order of June, whose
 * matters belong to {@link VisitBase#MARKET} and {@link VisitBase#SAFETY}.
 */
// There is no container here that would fill the fields.
@SuppressWarnings("UnnecessaryAssignment")
final class DrawOffice implements AutoCloseable {
  static final DrawId DRAW = new DrawId("2026-A-003");
  static final String ORDER = "999999202605280003";
  static final Actor COORDINATOR = Actor.sample("coordinator", Role.COORDINATOR);
  static final Actor APPROVER = Actor.sample("approver", Role.APPROVER);
  static final Actor AUDITOR = Actor.sample("auditor", Role.AUDITOR);
  static final Actor MARKET = Actor.sampleLiaison(VisitBase.MARKET);
  static final Actor SAFETY = Actor.sampleLiaison(VisitBase.SAFETY);
  static final Instant BEFORE_SEAL = Instant.parse("2026-05-26T01:00:00Z");
  static final Instant TO_SEAL = Instant.parse("2026-05-28T01:00:00Z");
  static final Instant TO_DISCLOSE = Instant.parse("2026-06-30T01:00:00Z");

  private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
  private static final List<String> ROWS =
      List.of(
          "insert into annual_plan values (3, '99999920260003', '示例计划', 2026, 0)",
          "insert into plan_version (id, version, plan_id, ordinal, taken_over, drafted_by,"
              + " approved_by, approved_on, filed_with, filing_number, filing_receipt, reply,"
              + " published_on) values (3, 0, 3, 1, true, '', '市政府', '2026-02-09', '司法局', '备1',"
              + " '', '', '2026-02-12')",
          "insert into draw_order values (3, 3, '999999202605280003', '六月任务', '2026-A-003',"
              + " 'UNDIRECTED', '2026-06-01', '2026-06-26', '2026-05-28T09:00:00+08:00', 'local',"
              + " false, 0, null, null, null, null)",
          "insert into order_stratum values (3, 3, 'A.manufacturing', 'A', 1000, 1, 0)",
          "insert into order_stratum_matter values (3, 'SCJG-01')",
          "insert into order_stratum_matter values (3, 'YJGL-01')",
          "insert into inspector values (4, null, '丁某', 'YJGL', '999901', '', false, 0, '')",
          "insert into certificate values (5, 4, 1, 'Z-004', '2030-01-01', 'VALID', 0)");

  final VisitBase base = new VisitBase();
  final List<DateSpan> searched = new ArrayList<>();
  final Set<CreditCode> called = new HashSet<>();
  final Set<DateSpan> searchedForCalls = new HashSet<>();
  final List<String> trail = new ArrayList<>();

  /** The draws whose visits were handed on. */
  final List<DrawId> sent = new ArrayList<>();

  /** What addenda have brought. */
  final List<DrawSupplemented> supplied = new ArrayList<>();

  Mode mode = Mode.TRAINING;
  RoundSignatures signatures = new RoundSignatures();

  /** Whether no entry can be written. */
  boolean broken;

  /** Who was at earlier visits, and what was checked then; nobody and nothing unless set. */
  Map<CreditCode, List<VisitsSoFar.Team>> teams = Map.of();

  Map<CreditCode, Map<String, List<LocalDate>>> checks = Map.of();

  Regulation regulation = VisitBase.regulation();
  private final AuditTrail kept = new KeptTrail(trail, () -> broken);
  private final Path data;
  private Clock clock = Clock.fixed(BEFORE_SEAL, BEIJING);

  DrawOffice(Path data) {
    this.data = data;
    ROWS.forEach(base::execute);
  }

  void at(Instant instant) {
    clock = Clock.fixed(instant, BEIJING);
  }

  /** One verb in one transaction. */
  Outcome done(Function<Verbs, Outcome> verb) {
    return base.in(entities -> verb.apply(new Verbs(entities)));
  }

  Outcome prepare() {
    return done(verbs -> verbs.prepare().prepare(ORDER, COORDINATOR));
  }

  Outcome confirm(Actor liaison) {
    return done(
        verbs -> verbs.confirm().confirm(DRAW, liaison.department().orElseThrow(), liaison));
  }

  Outcome decline(Actor liaison, String reason) {
    return done(
        verbs ->
            verbs.confirm().decline(DRAW, liaison.department().orElseThrow(), reason, liaison));
  }

  Outcome approve(Actor actor) {
    return done(verbs -> verbs.approve().approve(DRAW, actor));
  }

  Outcome seal() {
    return done(verbs -> verbs.seal().seal(DRAW, Actor.CLOCKWORK));
  }

  /** Prepared, confirmed, approved, sealed in its time and drawn. */
  void conducted() {
    List.of(prepare(), confirm(MARKET), confirm(SAFETY), approve(APPROVER))
        .forEach(outcome -> assertThat(outcome).isInstanceOf(Outcome.Done.class));
    at(TO_SEAL);
    assertThat(seal()).isInstanceOf(Outcome.Done.class);
    assertThat(done(verbs -> verbs.conduct().conduct(DRAW, COORDINATOR)))
        .isInstanceOf(Outcome.Done.class);
  }

  /** A question about the draw. */
  <T> T of(Function<Draw, T> question) {
    return base.in(entities -> question.apply(entities.find(Draw.class, DRAW.value())));
  }

  DrawState state() {
    return of(Draw::state);
  }

  @Override
  public void close() {
    base.close();
  }

  /** The verbs within one transaction. */
  final class Verbs {
    private final EntityManager entities;
    private final DrawStore draws = new DrawStore();
    private final NonceVault vault = new NonceVault();
    private final RegulationBook book =
        new RegulationBook() {
          @Override
          public Regulation current() {
            return regulation;
          }
        };

    Verbs(EntityManager entities) {
      this.entities = entities;
      draws.database = entities;
      vault.office = office();
    }

    PrepareDraw prepare() {
      PrepareDraw verb = new PrepareDraw();
      verb.draws = draws;
      verb.materials = materials();
      verb.visits = new NoVisits(DrawOffice.this);
      verb.planned = planned();
      verb.trail = kept;
      verb.clock = clock;
      return verb;
    }

    ConfirmDraw confirm() {
      ConfirmDraw verb = new ConfirmDraw();
      verb.draws = draws;
      verb.trail = kept;
      verb.clock = clock;
      return verb;
    }

    ApproveDraw approve() {
      ApproveDraw verb = new ApproveDraw();
      verb.draws = draws;
      verb.trail = kept;
      verb.clock = clock;
      return verb;
    }

    SealDraw seal() {
      SealDraw verb = new SealDraw();
      verb.draws = draws;
      verb.ledger = ledger();
      verb.materials = materials();
      verb.visits = new NoVisits(DrawOffice.this);
      verb.planned = planned();
      verb.vault = vault;
      verb.auditorKeys = auditorKeys();
      verb.fresh = new FreshBytes();
      verb.office = office();
      verb.trail = kept;
      verb.clock = clock;
      verb.kept = new Fired<>(kept -> {});
      return verb;
    }

    ConductDraw conduct() {
      ConductDraw verb = new ConductDraw();
      verb.draws = draws;
      verb.ledger = ledger();
      verb.copies = copies();
      verb.vault = vault;
      verb.conducted = new Fired<>(drawn -> sent.add(drawn.draw()));
      verb.kept = new Fired<>(kept -> {});
      verb.trail = kept;
      verb.clock = clock;
      return verb;
    }

    DiscloseDraw disclose() {
      DiscloseDraw verb = new DiscloseDraw();
      verb.draws = draws;
      verb.ledger = ledger();
      verb.vault = vault;
      verb.conducted = conducted();
      verb.kept = new Fired<>(kept -> {});
      verb.trail = kept;
      verb.clock = clock;
      return verb;
    }

    ChangeDraw change() {
      ChangeDraw verb = new ChangeDraw();
      verb.draws = draws;
      verb.ledger = ledger();
      verb.conducted = conducted();
      verb.vault = vault;
      verb.clock = clock;
      verb.database = entities;
      return verb;
    }

    ConductedFiles conducted() {
      ConductedFiles files = new ConductedFiles();
      files.draws = draws;
      files.vault = vault;
      files.database = entities;
      return files;
    }

    /** What is disclosed of the draw. */
    Folder disclosed() {
      return draws.files(DRAW, DiscloseDraw.DISCLOSED);
    }

    ReadFolder read() {
      ReadFolder reader = new ReadFolder();
      reader.draws = draws;
      reader.trail = kept;
      return reader;
    }

    DueDraws due() {
      DueDraws due = new DueDraws();
      due.draws = draws;
      due.book = book;
      due.clock = clock;
      due.database = entities;
      return due;
    }

    WitnessDraw witness() {
      WitnessDraw verb = new WitnessDraw();
      verb.draws = draws;
      verb.ledger = ledger();
      verb.trail = kept;
      verb.clock = clock;
      return verb;
    }

    TellRandomness tell() {
      TellRandomness verb = new TellRandomness();
      verb.ledger = ledger();
      verb.draws = draws;
      verb.signatures = signatures;
      verb.trail = kept;
      verb.clock = clock;
      return verb;
    }

    FetchRounds fetch(Network network) {
      FetchRounds verb = new FetchRounds();
      verb.draws = draws;
      verb.tell = tell();
      verb.network = network;
      verb.clock = clock;
      return verb;
    }

    AuditorKeys auditorKeys() {
      AuditorKeys verb = new AuditorKeys();
      verb.database = entities;
      verb.trail = kept;
      verb.clock = clock;
      return verb;
    }

    RestoreNonce restore() {
      RestoreNonce verb = new RestoreNonce();
      verb.draws = draws;
      verb.vault = vault;
      verb.trail = kept;
      return verb;
    }

    LedgerCopies copies() {
      LedgerCopies verb = new LedgerCopies();
      verb.database = entities;
      verb.ledger = ledger();
      verb.trail = kept;
      verb.clock = clock;
      return verb;
    }

    SupplementDraw supplement() {
      SupplementDraw verb = new SupplementDraw();
      verb.draws = draws;
      verb.materials = materials();
      verb.visits = new NoVisits(DrawOffice.this);
      verb.conducted = conducted();
      verb.fresh = new FreshBytes();
      verb.ledger = ledger();
      verb.supplemented = new Fired<>(supplied::add);
      verb.kept = new Fired<>(kept -> {});
      verb.trail = kept;
      verb.clock = clock;
      return verb;
    }

    VoidDraw voiding() {
      VoidDraw verb = new VoidDraw();
      verb.book = book;
      verb.draws = draws;
      verb.ledger = ledger();
      verb.visits = new NoVisits(DrawOffice.this);
      verb.conduct = conduct();
      verb.voided = new Fired<>(gone -> {});
      verb.trail = kept;
      verb.clock = clock;
      return verb;
    }

    FinishDraw finish() {
      FinishDraw verb = new FinishDraw();
      verb.draws = draws;
      verb.visits = new NoVisits(DrawOffice.this);
      verb.trail = kept;
      verb.clock = clock;
      return verb;
    }

    LedgerBook ledger() {
      return KeptLedger.of(entities, data, clock);
    }

    private PlannedOrders planned() {
      return new PlannedOrders(entities, clock);
    }

    private MaterialStore materials() {
      MaterialStore materials = new MaterialStore();
      materials.database = entities;
      materials.book = book;
      return materials;
    }

    private Office office() {
      return new Office(mode, data, data, data, data);
    }
  }

  /** The spans that were searched for earlier draws to be cited. */
  List<DateSpan> searched() {
    return List.copyOf(searched);
  }
}
