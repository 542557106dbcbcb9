package mingqian.ceremony;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mingqian.inspection.VisitBase;
import mingqian.terms.CertificateNumber;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two inspectors of each department, each of which sends two: a third makes room for rotation. */
class RotationTest {
  private static final CertificateNumber MARKETS = new CertificateNumber("Z-001");
  private static final CertificateNumber SAFETYS = new CertificateNumber("Z-002");

  @TempDir Path data;

  @Test
  @DisplayName("R17 a department with enough people leaves out whoever was there last")
  void a_department_with_enough_people_leaves_out_whoever_was_there_last() {
    try (DrawOffice office = office(new VisitsSoFar.Team(2026, Set.of(MARKETS, SAFETYS)))) {
      assertThat(recusals(office)).containsExactly(VisitBase.enterprise(1).value());
      assertThat(office.trail.get(office.trail.size() - 1)).contains("R17 yields for YJGL");
    }
  }

  @Test
  @DisplayName("R17 it looks at the last visit only, and no further back than the row says")
  void it_looks_at_the_last_visit_only_and_no_further_back() {
    VisitsSoFar.Team nobodyOfMarkets = new VisitsSoFar.Team(2026, Set.of(SAFETYS));
    try (DrawOffice office = office(nobodyOfMarkets, new VisitsSoFar.Team(2026, Set.of(MARKETS)))) {
      assertThat(recusals(office)).isEmpty();
    }
    try (DrawOffice office = office(new VisitsSoFar.Team(2024, Set.of(MARKETS)))) {
      assertThat(recusals(office)).isEmpty();
    }
    try (DrawOffice office = office(new VisitsSoFar.Team(2025, Set.of(MARKETS)))) {
      assertThat(recusals(office)).hasSize(1);
    }
  }

  @Test
  @DisplayName("R11 whoever was checked for a general matter as often as allowed is left out")
  void whoever_was_checked_as_often_as_allowed_is_left_out() {
    try (DrawOffice office = office()) {
      office.checks =
          Map.of(
              VisitBase.enterprise(1),
              Map.of("SCJG-01", List.of(LocalDate.of(2026, 2, 2), LocalDate.of(2026, 3, 3))),
              VisitBase.enterprise(2),
              Map.of("SCJG-01", List.of(LocalDate.of(2026, 2, 2), LocalDate.of(2025, 3, 3))));
      sealed(office);
      assertThat(rows(office, "targets.csv"))
          .anyMatch(row -> row.contains(VisitBase.enterprise(2).value()))
          .noneMatch(row -> row.contains(VisitBase.enterprise(1).value()));
      assertThat(rows(office, "excluded.csv")).anyMatch(row -> row.endsWith(",R11"));
    }
  }

  private DrawOffice office(VisitsSoFar.Team... teams) {
    DrawOffice office = new DrawOffice(data);
    office.base.execute(
        "insert into inspector values (5, null, '戊某', 'SCJG', '999901', '', false, 0, '')");
    office.base.execute(
        "insert into certificate values (6, 5, 1, 'Z-005', '2030-01-01', 'VALID', 0)");
    office.teams = Map.of(VisitBase.enterprise(1), List.of(teams));
    return office;
  }

  /** The enterprises from which somebody stays away, once for each. */
  private static List<String> recusals(DrawOffice office) {
    sealed(office);
    return rows(office, "recusals.csv").stream().map(row -> row.split(",", -1)[1]).toList();
  }

  private static void sealed(DrawOffice office) {
    office.prepare();
    office.confirm(DrawOffice.MARKET);
    office.confirm(DrawOffice.SAFETY);
    office.approve(DrawOffice.APPROVER);
    assertThat(office.seal().isDone()).isTrue();
  }

  private static List<String> rows(DrawOffice office, String file) {
    return office.base.in(
        entities ->
            new String(
                    office.new Verbs(entities)
                        .seal()
                        .draws
                        .files(DrawOffice.DRAW, DrawStore.SEALED)
                        .bytes(file),
                    UTF_8)
                .lines()
                .skip(1)
                .toList());
  }
}
