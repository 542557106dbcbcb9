package mingqian.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import mingqian.access.Actor;
import mingqian.access.AuditTrail;
import mingqian.access.NotPermitted;
import mingqian.access.Role;
import mingqian.access.Trace;
import mingqian.plan.RegulationBook;
import mingqian.regulation.ParameterName;
import mingqian.regulation.Regulation;
import mingqian.terms.Ground;
import mingqian.terms.Outcome;

/** The papers of a visit that no draw orders 审批与备案: approval, filing and its answer (R08). */
@ApplicationScoped
public class FileVisit {
  private static final int LONGEST_NUMBER = 64;

  @Inject FiledVisitBook visits;
  @Inject RegulationBook book;
  @Inject AuditTrail trail;
  @Inject Clock clock;

  /** The head of the department approves the scheme; another person than proposed it (R18). */
  @Transactional
  public Outcome approve(long id, Actor actor) {
    actor.mustBe(Role.APPROVER);
    return change(id, actor, visit -> approve(visit, actor));
  }

  private Outcome approve(FiledVisit visit, Actor actor) {
    if (visit.papers() != FiledVisitPapers.PROPOSED) {
      return Outcome.unchanged("此前已审批", "it had been approved before");
    }
    if (visit.proposedBy().equals(actor.name())) {
      return Outcome.refused("拟定人不能审批自己的方案（R18）", "nobody approves an own proposal (R18)");
    }
    visit.approve(new Deed(actor.name(), clock.instant()));
    record(actor, "approve-filed-visit", visit, FiledVisitPapers.PROPOSED);
    return Outcome.done("已审批，待报备案机关", "approved: it is filed next");
  }

  /** The department files it with the filing authority, in time unless it is urgent (R08). */
  @Transactional
  public Outcome file(long id, String number, String receipt, Actor actor) {
    actor.mustBe(Role.LIAISON);
    return change(id, actor, visit -> file(visit, number.strip(), receipt.strip(), actor));
  }

  private Outcome file(FiledVisit visit, String number, String receipt, Actor actor) {
    if (number.isEmpty() || number.length() > LONGEST_NUMBER || receipt.length() > LONGEST_NUMBER) {
      return Outcome.refused(
          "请填写备案号，最多 64 字；回执编号同样",
          "give the filing number, of at most 64 characters; a receipt too");
    }
    FiledVisitPapers before = visit.papers();
    if (visit.filingNumber().filter(number::equals).isPresent()
        && before != FiledVisitPapers.OBJECTED) {
      return Outcome.unchanged("此前已以此号报备", "it had been filed under this number before");
    }
    if (before != FiledVisitPapers.APPROVED && before != FiledVisitPapers.OBJECTED) {
      return Outcome.refused(
          "现在" + before.words().zh() + "，不能报备", "it cannot be filed now: " + before.words().en());
    }
    LocalDate last = lastDayOfFiling(visit);
    if (!visit.isUrgent() && LocalDate.now(clock).isAfter(last)) {
      return Outcome.refused(
          "R08 应在 " + last + " 以前报备；请改期后重新拟定",
          "R08 it had to be filed by " + last + ": propose it anew for a later day");
    }
    visit.file(number, receipt, clock.instant());
    record(actor, "file-visit", visit, before);
    return Outcome.done("已报备，待备案机关答复", "filed: the filing authority answers next");
  }

  private LocalDate lastDayOfFiling(FiledVisit visit) {
    Regulation regulation = book.current();
    int days = regulation.parameter(ParameterName.FILING_BEFORE, visit.day()).value();
    return regulation.calendar().minusWorkingDays(visit.day(), days).day();
  }

  /** The filing authority takes the filing. */
  @Transactional
  public Outcome accept(long id, String text, Actor actor) {
    return answer(id, text, FiledVisitPapers.ACCEPTED, actor);
  }

  /** The filing authority objects, and says why; the department may file again. */
  @Transactional
  public Outcome objectTo(long id, String text, Actor actor) {
    return answer(id, text, FiledVisitPapers.OBJECTED, actor);
  }

  private Outcome answer(long id, String text, FiledVisitPapers wanted, Actor actor) {
    actor.mustBe(Role.FILING_OFFICER);
    return change(id, actor, visit -> answer(visit, new Ground(text), wanted, actor));
  }

  private Outcome answer(FiledVisit visit, Ground text, FiledVisitPapers wanted, Actor actor) {
    FiledVisitPapers before = visit.papers();
    if (before == wanted) {
      return Outcome.unchanged("此前已如此答复", "it had been answered so before");
    }
    if (before != FiledVisitPapers.FILED) {
      return Outcome.refused(
          "现在" + before.words().zh() + "，没有待答复的备案",
          "no filing waits for an answer: " + before.words().en());
    }
    boolean good = wanted == FiledVisitPapers.ACCEPTED;
    Optional<Outcome> wrong =
        (good ? text.objectionToNote() : text.objection()).map(Outcome.Refused::new);
    if (wrong.isPresent()) {
      return wrong.get();
    }
    if (good) {
      visit.accept(text.text(), clock.instant());
    } else {
      visit.objectTo(text.text(), clock.instant());
    }
    record(actor, "answer-filing", visit, before);
    return Outcome.done("已答复", "answered");
  }

  private Outcome change(long id, Actor actor, Function<FiledVisit, Outcome> verb) {
    FiledVisit visit = visits.locked(id, actor).orElseThrow(() -> new NotPermitted(actor));
    return visit.isCancelled()
        ? Outcome.refused("该检查已取消", "the visit is cancelled")
        : verb.apply(visit);
  }

  private void record(Actor actor, String verb, FiledVisit visit, FiledVisitPapers before) {
    trail.record(actor, verb, "filed visit " + visit.id(), Trace.change(before, visit.papers()));
  }
}
