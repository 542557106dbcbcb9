package mingqian.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import mingqian.access.Actor;
import mingqian.access.AuditTrail;
import mingqian.access.NotPermitted;
import mingqian.access.Role;
import mingqian.inspection.Published.Finding;
import mingqian.terms.Outcome;
import mingqian.terms.Words;

/** The review of a recorded result 审核检查结果 by another person (R18). */
@ApplicationScoped
public class ReviewResult {
  private static final int LONGEST = 1000;

  @PersistenceContext EntityManager entities;
  @Inject Secrecy secrecy;
  @Inject OwnCertificates certificates;
  @Inject AuditTrail trail;
  @Inject Clock clock;
  @Inject Event<Published> published;

  /**
   * Approves the version that the reviewer has read; it is public at once.
   *
   * @param visit the number of the visit
   * @param version the version that was read, from 1
   * @throws NotPermitted for whoever is no reviewer or may not know the visit
   */
  @Transactional
  public Outcome approve(long visit, int version, Actor actor) {
    Visit locked = reviewable(visit, actor);
    if (locked.state() == VisitState.PUBLISHED && isLatest(locked, version)) {
      return Outcome.unchanged("该结果此前已公示", "this result had been published already");
    }
    Optional<Words> objection = objection(locked, version, actor);
    if (objection.isPresent()) {
      return new Outcome.Refused(objection.get());
    }
    locked.publish(new Deed(actor.name(), clock.instant()));
    published.fire(publicPart(locked));
    trail.record(actor, "approve-result", subject(locked), "version " + version);
    return Outcome.done("审核通过，结果已公示", "approved; the result is public");
  }

  /**
   * Gives the version that the reviewer has read back to the team.
   *
   * @param reason 1 to 1,000 characters, for the team to read
   * @throws NotPermitted for whoever is no reviewer or may not know the visit
   */
  @Transactional
  public Outcome giveBack(long visit, int version, String reason, Actor actor) {
    Visit locked = reviewable(visit, actor);
    String stripped = reason.strip();
    if (locked.state() == VisitState.RETURNED && isLatest(locked, version)) {
      return Outcome.unchanged("该结果此前已退回", "this result had been given back already");
    }
    Optional<Words> objection = objection(locked, version, actor).or(() -> objection(stripped));
    if (objection.isPresent()) {
      return new Outcome.Refused(objection.get());
    }
    locked.giveBack(stripped, new Deed(actor.name(), clock.instant()));
    trail.record(actor, "return-result", subject(locked), "version " + version);
    return Outcome.done("结果已退回检查组", "the result is given back to the team");
  }

  private Visit reviewable(long visit, Actor actor) {
    actor.mustBe(Role.REVIEWER);
    if (!secrecy.mayKnow(actor, visit)) {
      throw new NotPermitted(actor);
    }
    return entities.find(Visit.class, visit, LockModeType.PESSIMISTIC_WRITE);
  }

  private Optional<Words> objection(Visit visit, int version, Actor actor) {
    if (visit.state() != VisitState.UNDER_REVIEW) {
      return words(
          "该检查没有待审核的结果（" + visit.state().words().zh() + "）",
          "no result waits for review (" + visit.state().words().en() + ")");
    }
    VisitResult latest = visit.latest().orElseThrow();
    if (latest.number() != version) {
      return words(
          "待审核的是第 " + latest.number() + " 版，请重新阅读",
          "version " + latest.number() + " waits for review; read it first");
    }
    if (latest.recorded().by().equals(actor.name()) || visit.hasSeatFor(certificates.of(actor))) {
      return words(
          "R18 录入人和检查组成员不能审核",
          "R18 whoever recorded the result or was in the team may not review it");
    }
    return Optional.empty();
  }

  private static Optional<Words> objection(String reason) {
    if (reason.isEmpty()) {
      return words("请填写退回理由", "say why it is given back");
    }
    return reason.length() > LONGEST || reason.indexOf(0) >= 0
        ? words("退回理由不得超过1000字", "the reason may have 1,000 characters at most")
        : Optional.empty();
  }

  private static boolean isLatest(Visit visit, int version) {
    return visit.latest().orElseThrow().number() == version;
  }

  private Published publicPart(Visit visit) {
    return new Published(
        visit.id(),
        visit.draw(),
        visit.target(),
        visit.day().orElseThrow(),
        clock.instant(),
        visit.latest().orElseThrow().answers().stream()
            .map(answer -> new Finding(answer.matter(), answer.codes().stream().sorted().toList()))
            .toList());
  }

  private static String subject(Visit visit) {
    return "visit " + visit.id() + " of draw " + visit.draw();
  }

  private static Optional<Words> words(String zh, String en) {
    return Optional.of(new Words(zh, en));
  }
}
