package mingqian.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import mingqian.access.Actor;
import mingqian.access.Role;
import mingqian.access.Trace;
import mingqian.terms.Ground;
import mingqian.terms.Outcome;
import mingqian.terms.Words;

/** The filing of an approved version of the plan 计划备案 and the filing authority's answer (R07). */
@ApplicationScoped
public class FilePlan {
  private static final Set<PlanPapers> BEFORE = Set.of(PlanPapers.DRAFTED, PlanPapers.CONFIRMED);
  private static final Set<PlanPapers> TO_FILE = Set.of(PlanPapers.APPROVED, PlanPapers.OBJECTED);

  @Inject PlanStore plans;
  @Inject PlanTrail trail;
  @Inject Clock clock;

  /** The coordinator files it, or files it again after an objection. */
  @Transactional
  public Outcome file(String number, PlanFiling.Letter letter, Actor actor) {
    actor.mustBe(Role.COORDINATOR);
    return plans.change(number, latest -> file(latest, letter, actor));
  }

  private Outcome file(PlanVersion latest, PlanFiling.Letter letter, Actor actor) {
    PlanPapers before = latest.papers();
    if (BEFORE.contains(before)) {
      return Outcome.refused("尚未审批，不能备案", "it is not approved yet and cannot be filed");
    }
    if (!TO_FILE.contains(before)) {
      return latest.filing().number().equals(letter.number())
          ? Outcome.unchanged("此前已按此备案号报备", "it had been filed under this number before")
          : Outcome.refused("此前已按另一备案号报备", "it had been filed under another number before");
    }
    if (!letter.isSound()) {
      return Outcome.refused(
          "请填写备案机关（最多 200 字）和备案号（最多 100 字）；回执编号最多 100 字",
          "give the filing authority (at most 200 characters) and the filing number (at most 100);"
              + " a receipt of at most 100");
    }
    latest.file(letter, clock.instant());
    trail.record(
        actor,
        "file-plan",
        latest,
        Trace.change(before, latest.papers()).with(letter.with() + " " + letter.number()));
    return Outcome.done("已报备，待备案机关答复", "filed: the filing authority answers next");
  }

  /** The filing authority takes the filing; a note may be empty. */
  @Transactional
  public Outcome accept(String number, String text, Actor actor) {
    return answer(number, new Ground(text), PlanPapers.ACCEPTED, actor);
  }

  /** The filing authority objects and says why. */
  @Transactional
  public Outcome objectTo(String number, String text, Actor actor) {
    return answer(number, new Ground(text), PlanPapers.OBJECTED, actor);
  }

  private Outcome answer(String number, Ground text, PlanPapers wanted, Actor actor) {
    actor.mustBe(Role.FILING_OFFICER);
    return plans.change(number, latest -> answer(latest, text, wanted, actor));
  }

  private Outcome answer(PlanVersion latest, Ground text, PlanPapers wanted, Actor actor) {
    PlanPapers before = latest.papers();
    boolean taken = before == PlanPapers.ACCEPTED || before == PlanPapers.PUBLISHED;
    if (before == wanted || (taken && wanted == PlanPapers.ACCEPTED)) {
      return Outcome.unchanged("此前已如此答复", "it had been answered so before");
    }
    if (before != PlanPapers.FILED) {
      return Outcome.refused(
          "现在" + before.words().zh() + "，没有待答复的备案",
          "no filing waits for an answer: " + before.words().en());
    }
    boolean good = wanted == PlanPapers.ACCEPTED;
    Optional<Words> wrong = good ? text.objectionToNote() : text.objection();
    if (wrong.isPresent()) {
      return new Outcome.Refused(wrong.get());
    }
    if (good) {
      latest.accept(text.text(), clock.instant());
    } else {
      latest.objectTo(text.text(), clock.instant());
    }
    trail.record(
        actor,
        "answer-plan-filing",
        latest,
        Trace.change(before, latest.papers()).with(text.text()));
    return Outcome.done("已答复", "answered");
  }
}
