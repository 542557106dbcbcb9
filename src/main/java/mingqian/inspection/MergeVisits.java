package mingqian.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mingqian.access.Actor;
import mingqian.access.Trace;
import mingqian.ceremony.ChangeKind;
import mingqian.ceremony.CitedDraws;
import mingqian.inspection.VisitChange.Reasoned;
import mingqian.terms.Words;

/**
 * Merges what several draws have planned at one enterprise in one time into one visit 综合查一次 (R12).
 * Visits of one day are one: the teams go together, and caps count them once. Sealed lists and
 * results stay as they are: one visit moves, as a change that the folder of its draw replays. Only
 * a draw that cites the other, and so is disclosed after it, may tell of it like that. Where
 * neither can move the reason is kept.
 */
@ApplicationScoped
public class MergeVisits {
  private static final String CODE = "R12";

  @PersistenceContext EntityManager entities;
  @Inject PartBook parts;
  @Inject CitedDraws cited;
  @Inject VisitDays days;
  @Inject ChangeVisit changes;
  @Inject FiledApart apart;

  /**
   * Tries to merge a visit that was just assigned with one that is still ahead; what was made
   * without a draw stays apart, explained.
   */
  void merge(Visit assigned) {
    apart.explainDrawn(assigned);
    for (long id : ofTheSameTime(assigned)) {
      Visit other = parts.locked(id).orElseThrow();
      if (other.state().isAhead() && merged(assigned, other)) {
        return;
      }
    }
  }

  private boolean merged(Visit assigned, Visit other) {
    if (assigned.day().isPresent() && assigned.day().equals(other.day())) {
      log(assigned, Trace.of("on the day of visit " + other.id()));
      return true;
    }
    Optional<Words> objection = move(assigned, other);
    if (objection.isPresent() && move(other, assigned).isPresent()) {
      keepApart(assigned, other, objection.get());
      return false;
    }
    return true;
  }

  /** Why the visit cannot move to the day of the other, if so. */
  private Optional<Words> move(Visit moves, Visit stays) {
    if (!cited.mayTell(moves.draw(), stays.draw())) {
      return words(
          "另一次抽取公开之前，不能写进本次抽取的变更", "the folder of this draw would tell of the other too early");
    }
    if (stays.day().isEmpty()) {
      return words("另一次检查没有检查日", "the other visit has no day");
    }
    if (moves.state() != VisitState.ASSIGNED) {
      return words("企业已经得到告知", "the enterprise has been given notice already");
    }
    LocalDate day = stays.day().get();
    Optional<Words> objection = days.objection(moves, day);
    if (objection.isPresent()) {
      return objection;
    }
    String before = moves.day().map(LocalDate::toString).orElse("-");
    Reasoned why = changes.reasoned(ChangeKind.RESCHEDULED, Cause.MERGED);
    Optional<Words> impossible = changes.move(moves, day, CODE, why);
    if (impossible.isEmpty()) {
      log(moves, Trace.change(before, day.toString()).with("to the day of visit " + stays.id()));
    }
    return impossible;
  }

  private void keepApart(Visit moves, Visit stays, Words why) {
    entities.persist(new VisitApart(moves, stays, why, changes.now()));
    changes.log(
        Actor.CLOCKWORK,
        "keep-visits-apart",
        moves,
        Trace.of("from visit " + stays.id() + ": " + why.zh()));
  }

  private void log(Visit visit, Trace trace) {
    changes.log(Actor.CLOCKWORK, "merge-visits", visit, trace);
  }

  /** Visits of other draws whose time overlaps, at the same enterprise, the first day first. */
  private List<Long> ofTheSameTime(Visit visit) {
    return entities
        .createQuery(
            "select v.id from Visit v, Draw d, Draw own where d.id = v.draw and own.id = :draw"
                + " and v.target = :target and v.draw <> :draw and v.state in :ahead"
                + " and d.opens <= own.closes and d.closes >= own.opens order by v.day, v.id",
            Long.class)
        .setParameter("draw", visit.draw().value())
        .setParameter("target", visit.target().value())
        .setParameter("ahead", VisitState.ahead())
        .getResultList();
  }

  private static Optional<Words> words(String zh, String en) {
    return Optional.of(new Words(zh, en));
  }
}
