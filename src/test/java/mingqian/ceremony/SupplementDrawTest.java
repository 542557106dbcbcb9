package mingqian.ceremony;

import static java.nio.charset.StandardCharsets.UTF_8;
import static mingqian.ceremony.DrawOffice.APPROVER;
import static mingqian.ceremony.DrawOffice.COORDINATOR;
import static mingqian.ceremony.DrawOffice.DRAW;
import static mingqian.ceremony.DrawOffice.MARKET;
import static mingqian.ceremony.DrawOffice.SAFETY;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import mingqian.access.Actor;
import mingqian.ceremony.Conducted.DrawnSeat;
import mingqian.ceremony.Conducted.DrawnVisit;
import mingqian.databases.BrokenTrail;
import mingqian.draw.DisclosedFolder;
import mingqian.draw.Folder;
import mingqian.inspection.VisitBase;
import mingqian.terms.CertificateNumber;
import mingqian.terms.Outcome;
import mingqian.verifier.Check;
import mingqian.verifier.Evidence;
import mingqian.verifier.VerifyDraw;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A draw that lacks one inspector of market supervision, until somebody comes. */
class SupplementDrawTest {
  private static final CertificateNumber NEW = new CertificateNumber("Z-030");
  private static final Instant MID_JUNE = Instant.parse("2026-06-10T01:00:00Z");

  @TempDir private Path data;
  private DrawOffice office;

  @BeforeEach
  void open() {
    office = new DrawOffice(data);
    office.base.execute("update certificate set valid_until = '2026-05-01' where id = 4");
    office.prepare();
    office.confirm(SAFETY);
    office.confirm(MARKET);
    office.approve(APPROVER);
    office.seal();
    office.done(verbs -> verbs.conduct().conduct(DRAW, COORDINATOR));
    office.at(MID_JUNE);
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void with_nobody_to_add_it_is_refused_and_nothing_is_written() {
    assertThat(shortfall()).isPresent();
    int entries = office.trail.size();
    assertThat(supplement()).isInstanceOf(Outcome.Refused.class);
    assertThat(office.trail).hasSize(entries);
    assertThat(office.supplied).isEmpty();
  }

  @Test
  @DisplayName("R15: whoever has come since is added by a sealed addendum, once")
  void whoever_has_come_since_is_added_once() {
    comesNew();
    assertThat(supplement()).isInstanceOf(Outcome.Done.class);
    assertThat(shortfall()).isEmpty();
    DrawnVisit visit = office.supplied.get(0).visits().get(0);
    assertThat(visit.day().orElseThrow()).isAfterOrEqualTo(LocalDate.of(2026, 6, 10));
    assertThat(visit.seats()).hasSize(4).extracting(DrawnSeat::inspector).contains(NEW);
    assertThat(office.trail.get(office.trail.size() - 1))
        .startsWith("sample:coordinator|supplement-draw|draw " + DRAW)
        .contains("addendum 1", "inspectors 1", "open 1 > 0");
    int entries = office.trail.size();
    assertThat(supplement()).isInstanceOf(Outcome.Unchanged.class);
    assertThat(office.trail).hasSize(entries);
  }

  @Test
  void the_disclosed_folder_holds_the_addendum_and_verifies() {
    comesNew();
    supplement();
    office.at(DrawOffice.TO_DISCLOSE);
    office.done(verbs -> verbs.disclose().disclose(DRAW, Actor.CLOCKWORK));
    Folder folder = office.base.in(entities -> office.new Verbs(entities).disclosed());
    assertThat(folder.names()).contains("addendum-1/notice.csv", "addendum-1/SHA256SUMS");
    assertThat(new String(folder.bytes("ledger.txt"), UTF_8)).contains("SUPPLEMENTED/" + DRAW);
    Evidence evidence = new Evidence(DisclosedFolder.of(folder), Evidence.Known.NOTHING);
    assertThat(VerifyDraw.CHECKS)
        .filteredOn(check -> check.run(evidence).fails())
        .extracting(Check::name)
        .isEmpty();
  }

  @Test
  @DisplayName("R03: a certificate that is renewed brings its owner back under the old pseudonym")
  void whoever_was_excluded_may_come_back_under_the_same_pseudonym() {
    Map<String, CertificateNumber> before = people();
    office.base.execute("update certificate set valid_until = '2030-01-01' where id = 4");
    assertThat(supplement()).isInstanceOf(Outcome.Done.class);
    assertThat(people()).isEqualTo(before).containsValue(VisitBase.STRANGER);
    assertThat(office.supplied.get(0).visits().get(0).seats())
        .extracting(DrawnSeat::inspector)
        .contains(VisitBase.STRANGER);
  }

  @Test
  void somebody_of_no_help_is_added_all_the_same_and_the_draw_stays_incomplete() {
    office.base.execute(
        "insert into inspector values (30, null, '戊某', 'YJGL', '999901', '', false, 0, '')");
    certificate();
    assertThat(supplement()).isInstanceOf(Outcome.Done.class);
    assertThat(shortfall()).isPresent();
    assertThat(office.supplied.get(0).visits().get(0).day()).isEmpty();
    assertThat(supplement()).isInstanceOf(Outcome.Unchanged.class);
    office.base.execute("update certificate set valid_until = '2030-01-01' where id = 4");
    assertThat(supplement()).isInstanceOf(Outcome.Done.class);
    assertThat(office.supplied.get(1).visits().get(0).day()).isPresent();
  }

  @Test
  void a_supplement_whose_audit_entry_cannot_be_written_leaves_nothing() {
    comesNew();
    office.broken = true;
    BrokenTrail.leavesNothing(
        "supplement",
        office.base.reading(),
        entities -> office.new Verbs(entities).supplement().supplement(DRAW, COORDINATOR));
  }

  private void comesNew() {
    office.base.execute(
        "insert into inspector values (30, null, '戊某', 'SCJG', '999901', '', false, 0, '')");
    certificate();
  }

  private void certificate() {
    office.base.execute(
        "insert into certificate values (30, 30, 1, 'Z-030', '2030-01-01', 'VALID', 0)");
  }

  private Outcome supplement() {
    return office.done(verbs -> verbs.supplement().supplement(DRAW, COORDINATOR));
  }

  private Optional<String> shortfall() {
    return office.of(draw -> draw.proof().flatMap(Proof::shortfall));
  }

  private Map<String, CertificateNumber> people() {
    return office.base.in(
        entities -> {
          DrawStore draws = new DrawStore();
          draws.database = entities;
          return draws.people(DRAW);
        });
  }
}
