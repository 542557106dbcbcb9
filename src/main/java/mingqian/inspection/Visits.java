package mingqian.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mingqian.access.Actor;
import mingqian.access.AuditTrail;
import mingqian.access.NotPermitted;
import mingqian.access.Role;
import mingqian.plan.RegulationBook;
import mingqian.regulation.DayKind;
import mingqian.terms.CreditCode;
import mingqian.terms.DrawId;
import mingqian.terms.Page;
import mingqian.terms.Slice;

/**
 * The visits as people may see them 检查查询. Whatever shows a target passes {@link Secrecy}; reading
 * what is still secret leaves an entry in the audit trail.
 */
@ApplicationScoped
@Transactional
public class Visits {
  private static final String BY_DAY = "v.day, v.target, v.id";

  @PersistenceContext EntityManager entities;
  @Inject Secrecy secrecy;
  @Inject SheetWriter sheets;
  @Inject Todos todos;
  @Inject AuditTrail trail;
  @Inject RegulationBook book;
  @Inject Clock clock;

  /** The due days of results of which today warns. */
  public Horizon horizon() {
    return Horizon.of(book.current(), LocalDate.now(clock));
  }

  /** Whether the official calendar does not reach the day, so that a due day may still move. */
  public boolean isProvisional(LocalDate due) {
    return book.current().calendar().kind(due) == DayKind.UNOFFICIAL;
  }

  /** The own visits of an inspector, by day. */
  public Page<VisitRow> mine(Agenda agenda, Slice slice, Actor actor) {
    actor.mustBe(Role.INSPECTOR);
    return logged(
        of(actor)
            .ofOwnTeams()
            .and(agenda.condition())
            .with("today", LocalDate.now(clock))
            .page(BY_DAY, slice),
        actor,
        "own visits");
  }

  /** The visits whose result waits for review, the one due first at the top. */
  public Page<VisitRow> underReview(Slice slice, Actor actor) {
    return logged(waiting(actor).page("v.times.dueOn, v.id", slice), actor, "visits under review");
  }

  /** How many results wait for review, as far as the person may know of them. */
  public long countUnderReview(Actor actor) {
    return waiting(actor).count();
  }

  private VisitQuery waiting(Actor actor) {
    actor.mustBe(Role.REVIEWER, Role.LIAISON, Role.COORDINATOR, Role.APPROVER, Role.AUDITOR);
    String waits =
        "exists (select r from PartResult r where r.part.visit = v and r.reviewedBy is null";
    return actor.department().isPresent()
        ? of(actor)
            .and(waits + " and r.part.department = :department)")
            .with("department", actor.department().get().value())
        : of(actor).and(waits + ")");
  }

  /** The visits of a draw, by day; to a department's people those of the department only. */
  public Page<VisitRow> ofDraw(DrawId draw, Slice slice, Actor actor) {
    actor.mustBe(Role.COORDINATOR, Role.LIAISON, Role.APPROVER, Role.AUDITOR);
    return logged(
        of(actor).and("v.draw = :draw").with("draw", draw.value()).page(BY_DAY, slice),
        actor,
        "visits of draw " + draw);
  }

  /** The visits that the person may know, as far as the filter lets through, by day. */
  public Page<VisitRow> page(VisitsFilter filter, Slice slice, Actor actor) {
    VisitQuery query = of(actor);
    filter.draw().ifPresent(draw -> query.and("v.draw = :draw").with("draw", draw.value()));
    filter.state().ifPresent(state -> query.and("v.state = :state").with("state", state));
    filter
        .department()
        .ifPresent(
            wanted ->
                query
                    .and(
                        "exists (select w from DepartmentPart w where w.visit = v"
                            + " and w.department = :wanted)")
                    .with("wanted", wanted.value()));
    return logged(query.page(BY_DAY, slice), actor, "list of visits");
  }

  /** The visits of a draw with their teams, by day. */
  public Page<VisitSheet> sheetsOfDraw(DrawId draw, Slice slice, Actor actor) {
    Page<VisitRow> page = ofDraw(draw, slice, actor);
    return new Page<>(sheets.all(page.rows(), actor), slice, page.total());
  }

  /** The visits that have gone past their time, the longest first. */
  public Page<VisitRow> late(Lateness lateness, Slice slice, Actor actor) {
    actor.mustBe(Role.COORDINATOR, Role.APPROVER, Role.AUDITOR);
    return logged(
        of(actor).and(lateness.condition()).with("today", LocalDate.now(clock)).page(BY_DAY, slice),
        actor,
        "late visits");
  }

  /** All about one visit; empty for whoever may not know it, as if it did not exist. */
  public Optional<VisitSheet> sheet(long visit, Actor actor) {
    Page<VisitRow> found =
        of(actor).and("v.id = :visit").with("visit", visit).page("v.id", new Slice(1, 1));
    return logged(found, actor, "visit " + visit).rows().stream()
        .findFirst()
        .map(row -> sheets.of(row, actor));
  }

  /** All about one visit of an own team; any other is answered as if it did not exist. */
  public Optional<VisitSheet> mine(long visit, Actor actor) {
    actor.mustBe(Role.INSPECTOR);
    Page<VisitRow> found =
        of(actor)
            .ofOwnTeams()
            .and("v.id = :visit")
            .with("visit", visit)
            .page("v.id", new Slice(1, 1));
    return logged(found, actor, "visit " + visit).rows().stream()
        .findFirst()
        .map(row -> sheets.of(row, actor));
  }

  /** How many visits of a draw are in each state; states without any are left out. */
  public Map<VisitState, Long> counts(DrawId draw) {
    Map<VisitState, Long> counts = new EnumMap<>(VisitState.class);
    entities
        .createQuery(
            "select v.state, count(v) from Visit v where v.draw = :draw group by v.state",
            Object[].class)
        .setParameter("draw", draw.value())
        .getResultStream()
        .forEach(row -> counts.put((VisitState) row[0], (Long) row[1]));
    return counts;
  }

  /**
   * How many visits wait in each way that the person's role is told of, those without any among
   * them; empty for roles that nothing waits for here.
   */
  public Map<Waiting, Long> todos(Actor actor) {
    return todos.counts(actor);
  }

  /** The visits behind one of the counts of {@link #todos}, the one due first at the top. */
  public Page<VisitRow> waiting(Waiting waiting, Slice slice, Actor actor) {
    if (actor.role().filter(role -> Waiting.of(role).contains(waiting)).isEmpty()) {
      throw new NotPermitted(actor);
    }
    return logged(todos.page(waiting, slice, actor), actor, "visits that wait: " + waiting);
  }

  /** How many visits are late in each way; one visit may be so in several. */
  public Map<Lateness, Long> countsOfLate(Actor actor) {
    actor.mustBe(Role.COORDINATOR, Role.APPROVER, Role.AUDITOR);
    Map<Lateness, Long> counts = new EnumMap<>(Lateness.class);
    for (Lateness lateness : Lateness.values()) {
      counts.put(
          lateness,
          of(actor).and(lateness.condition()).with("today", LocalDate.now(clock)).count());
    }
    return counts;
  }

  /**
   * Leaves an entry where another list names enterprises whose visits are not public, in a way that
   * tells of them: recusals, say, that members of teams asked for.
   *
   * @param targets whom the list names
   * @param what the list, for the trail
   */
  public void readElsewhere(Set<CreditCode> targets, String what, Actor actor) {
    if (targets.isEmpty()) {
      return;
    }
    long secret =
        entities
            .createQuery(
                "select count(v) from Visit v where v.target in :targets and v.state <> :published",
                Long.class)
            .setParameter("targets", targets.stream().map(CreditCode::value).toList())
            .setParameter("published", VisitState.PUBLISHED)
            .getSingleResult();
    if (secret > 0) {
      trail.record(actor, "see-visits", what, secret + " not yet public");
    }
  }

  private VisitQuery of(Actor actor) {
    return new VisitQuery(entities, secrecy, actor);
  }

  private Page<VisitRow> logged(Page<VisitRow> page, Actor actor, String what) {
    long secret = page.rows().stream().filter(row -> row.state() != VisitState.PUBLISHED).count();
    if (secret > 0) {
      trail.record(actor, "see-visits", what, secret + " not yet public");
    }
    return page;
  }
}
