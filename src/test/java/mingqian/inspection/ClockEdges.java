package mingqian.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.TimeZone;
import mingqian.access.Actor;
import mingqian.access.Role;
import mingqian.regulation.InspectionKind;
import mingqian.terms.CreditCode;
import mingqian.terms.Outcome;

/**
 * The office clock at the edges of the windows, in a process of its own whose zone is set before
 * anything reads it: databases and drivers keep the first that they see.
 */
final class ClockEdges {
  private static final ZoneId OFFICE = ZoneId.of("Asia/Shanghai");
  private static final CreditCode OF_A = VisitBase.enterprise(1);
  private static final CreditCode OF_C = VisitBase.enterprise(4);
  private static final Actor LIAISON =
      new Actor(
          "liaison", Optional.of(Role.LIAISON), Optional.of(VisitBase.MARKET), Optional.empty());

  /** The moment on the office clock, its office day, and which libraries may be visited on it. */
  private static final String EDGES =
      """
      2026-05-31T23:59:59 2026-05-31 -
      2026-06-01T00:00:00 2026-06-01 AC
      2026-06-30T23:59:59 2026-06-30 AC
      2026-07-01T00:00:00 2026-07-01 -
      2026-08-31T23:59:59 2026-08-31 -
      2026-09-01T00:00:00 2026-09-01 C
      2026-09-30T23:59:59 2026-09-30 C
      2026-10-01T00:00:00 2026-10-01 -
      """;

  private final Office office = new Office();

  private ClockEdges() {}

  /** Looks at every edge; whatever is wrong is thrown. */
  public static void main(String[] arguments) {
    ClockEdges edges = new ClockEdges();
    EDGES.lines().forEach(edges::look);
    edges.office.close();
    System.out.println("held in " + TimeZone.getDefault().getID());
  }

  private void look(String line) {
    String[] edge = line.split(" ", -1);
    office.clock = Clock.fixed(LocalDateTime.parse(edge[0]).atZone(OFFICE).toInstant(), OFFICE);
    LocalDate today = LocalDate.now(office.clock);
    assertThat(today).as(line).isEqualTo(LocalDate.parse(edge[1]));
    look(today, OF_A, edge[2].contains("A"));
    look(today, OF_C, edge[2].contains("C"));
    assertThat(propose(OF_C, today.minusDays(1))).isInstanceOf(Outcome.Refused.class);
  }

  private void look(LocalDate today, CreditCode target, boolean allowed) {
    boolean ruled =
        office.base.in(
            e ->
                office
                    .rulings(e)
                    .ask(RulingAsked.of(target, today, InspectionKind.RANDOM), LIAISON)
                    .orElseThrow()
                    .ruling()
                    .isAllowed());
    assertThat(ruled).as(target + " " + today).isEqualTo(allowed);
    assertThat(propose(target, today).isDone()).as(target + " " + today).isEqualTo(allowed);
    if (allowed) {
      FiledVisit kept = office.base.in(ClockEdges::latest);
      assertThat(kept.day()).isEqualTo(today);
      office.base.with(e -> office.makeFiledVisit(e).cancel(kept.id(), "线索不实", LIAISON));
    }
  }

  private Outcome propose(CreditCode target, LocalDate day) {
    FiledVisitProposal daily =
        new FiledVisitProposal(
            FiledVisitKind.DAILY,
            target,
            VisitBase.MARKET,
            day,
            "查看许可和现场",
            Optional.of("SCJG-01"),
            Optional.empty(),
            "",
            Optional.empty());
    return office.base.in(e -> office.propose(e).propose(daily, LIAISON));
  }

  private static FiledVisit latest(EntityManager entities) {
    return entities
        .createQuery("select f from FiledVisit f order by f.id desc", FiledVisit.class)
        .setMaxResults(1)
        .getSingleResult();
  }
}
