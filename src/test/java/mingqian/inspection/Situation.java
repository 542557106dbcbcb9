package mingqian.inspection;

import static mingqian.inspection.VisitBase.FIRST;
import static mingqian.inspection.VisitBase.MARKET;
import static mingqian.inspection.VisitBase.SAFETY;
import static mingqian.inspection.VisitBase.SECOND;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;
import mingqian.access.Actor;
import mingqian.terms.CertificateNumber;
import mingqian.terms.Library;

/** Where the visit of enterprise 1 and the part of its market department can stand. */
enum Situation {
  ASSIGNED((office, visit) -> {}),
  NOTIFIED(
      ASSIGNED,
      (office, visit) ->
          office.base.with(e -> office.notifyVisits(e).notify(visit, Office.COORDINATOR))),
  ACCEPTED(
      NOTIFIED,
      (office, visit) -> {
        office.accept(visit, FIRST);
        office.accept(visit, SECOND);
      }),
  CHECKED_IN(
      ACCEPTED,
      (office, visit) ->
          office.base.with(e -> office.checkIn(e).checkIn(visit, Office.inspector(FIRST)))),
  UNDER_REVIEW(CHECKED_IN, (office, visit) -> office.record(visit, MARKET, FIRST)),
  RETURNED(
      UNDER_REVIEW,
      (office, visit) ->
          office.base.with(
              e -> office.reviewResult(e).giveBack(subject(office, visit), "补充", Office.REVIEWER))),
  PUBLISHED(UNDER_REVIEW, (office, visit) -> office.approve(visit, MARKET, Office.REVIEWER)),
  CORRECTING(
      PUBLISHED,
      (office, visit) ->
          office.base.with(
              e ->
                  office
                      .correctResult(e)
                      .correct(
                          subject(office, visit), "漏填", Office.FOUND, Office.inspector(FIRST)))),
  CORRECTED(CORRECTING, (office, visit) -> office.approve(visit, MARKET, Office.REVIEWER)),
  OBJECTED(
      PUBLISHED,
      (office, visit) ->
          office.base.with(
              e ->
                  office
                      .receiveObjection(e)
                      .receive(subject(office, visit), "有误", Office.REVIEWER))),
  UPHELD(
      OBJECTED,
      (office, visit) ->
          office.base.with(
              e ->
                  office
                      .answerObjection(e)
                      .uphold(objection(office, visit), "属实", Office.REVIEWER))),
  DISMISSED(
      OBJECTED,
      (office, visit) ->
          office.base.with(
              e ->
                  office
                      .answerObjection(e)
                      .dismiss(objection(office, visit), "不属实", Office.REVIEWER))),
  FOLLOWED(
      PUBLISHED,
      (office, visit) ->
          office.base.with(
              e ->
                  office
                      .decideFollowUp(e)
                      .decide(
                          part(office, visit), FollowUpKind.TRANSFERRED, "移送", Office.REVIEWER))),
  CLOSED(
      FOLLOWED,
      (office, visit) ->
          office.base.with(
              e ->
                  office
                      .closeFollowUp(e)
                      .close(part(office, visit), Office.DAY, "已办", Office.REVIEWER))),
  DUE(
      CHECKED_IN,
      (office, visit) -> {
        office.base.with(
            e ->
                office.recordResult(e).record(visit, MARKET, Office.LOST, Office.inspector(FIRST)));
        office.approve(visit, MARKET, Office.REVIEWER);
      }),
  HANDED(
      DUE,
      (office, visit) ->
          office.base.with(
              e -> office.handOver(e).handOver(part(office, visit), Office.DAY, Office.REVIEWER))),
  DONE(
      PUBLISHED,
      (office, visit) -> {
        office.record(visit, SAFETY, SECOND);
        office.approve(visit, SAFETY, Office.REVIEWER);
      }),
  CANCELLED(
      NOTIFIED,
      (office, visit) ->
          office.base.with(e -> verbs(office, e).cancel().cancel(visit, "歇业", Office.COORDINATOR))),
  SUBSTITUTED(
      NOTIFIED,
      (office, visit) ->
          office.base.with(
              e -> verbs(office, e).substitute().substitute(visit, "歇业", Office.COORDINATOR))),
  /** The day lies outside the window, and the morning call has said so. */
  WITHHELD(
      ASSIGNED,
      (office, visit) -> {
        office.base.execute("update visit set visit_day = '2026-07-01'");
        office.morningOf(LocalDate.of(2026, 7, 1));
        office.base.with(e -> office.notifyVisits(e).due(Library.A, Actor.CLOCKWORK));
      }),
  /** The first member has left; the third has been drawn for the seat. */
  RECUSED(
      ACCEPTED,
      (office, visit) ->
          office.base.with(
              e ->
                  verbs(office, e, VisitBase.STRANGER)
                      .recuse()
                      .recuse(visit, "亲属", Office.inspector(FIRST)))),
  /** The first member has left, and nobody could be drawn for the seat. */
  VACANT(
      ACCEPTED,
      (office, visit) ->
          office.base.with(
              e ->
                  new ChangeVerbs(office, new DrawnForTests(), e)
                      .recuse()
                      .recuse(visit, "亲属", Office.inspector(FIRST)))),
  /** The day has passed, and nobody has checked in. */
  MISSED(ACCEPTED, (office, visit) -> office.morningOf(Office.DAY.plusDays(1))),
  /** The day has passed, and the enterprise was not even notified. */
  FORGOTTEN(ASSIGNED, (office, visit) -> office.morningOf(Office.DAY.plusDays(1)));

  private final Optional<Situation> before;

  // A step keeps nothing of its own, which the type cannot say.
  @SuppressWarnings("ImmutableEnumChecker")
  private final BiConsumer<Office, Long> step;

  Situation(BiConsumer<Office, Long> step) {
    before = Optional.empty();
    this.step = step;
  }

  Situation(Situation before, BiConsumer<Office, Long> step) {
    this.before = Optional.of(before);
    this.step = step;
  }

  /** Brings a fresh office there, on the morning of the visit; the number of the visit. */
  long bring(Office office) {
    long visit = before.map(earlier -> earlier.bring(office)).orElseGet(office::assigned);
    office.morningOf(Office.DAY);
    step.accept(office, visit);
    return visit;
  }

  /** The public version of the market's result, else the latest; 0 where there is none. */
  static long subject(Office office, long visit) {
    return office.of(
        visit,
        v -> {
          DepartmentPart part = v.part(MARKET).orElseThrow();
          return part.published().or(part::latest).map(PartResult::id).orElse(0L);
        });
  }

  /** The version of the market's result that a reviewer reads, the latest; 0 without one. */
  static long latest(Office office, long visit) {
    return office.of(
        visit, v -> v.part(MARKET).orElseThrow().latest().map(PartResult::id).orElse(0L));
  }

  /** The first objection to the market's part; 0 where there is none. */
  static long objection(Office office, long visit) {
    return office.of(
        visit,
        v ->
            v.part(MARKET).orElseThrow().objections().stream()
                .findFirst()
                .map(Objection::id)
                .orElse(0L));
  }

  /** The market's part. */
  static long part(Office office, long visit) {
    return office.of(visit, v -> v.part(MARKET).orElseThrow().id());
  }

  /** The verbs of changes, where somebody is drawn who has no seat in any situation. */
  static ChangeVerbs verbs(Office office, EntityManager entities) {
    return verbs(office, entities, new CertificateNumber("Z-009"));
  }

  private static ChangeVerbs verbs(Office office, EntityManager entities, CertificateNumber next) {
    DrawnForTests draws = new DrawnForTests();
    draws.next.add(next);
    return new ChangeVerbs(office, draws, entities);
  }
}
