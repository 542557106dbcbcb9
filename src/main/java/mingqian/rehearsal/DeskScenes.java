package mingqian.rehearsal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mingqian.inspection.Answer;
import mingqian.inspection.DepartmentPart;
import mingqian.inspection.FollowUpKind;
import mingqian.inspection.Objection;
import mingqian.inspection.PartResult;
import mingqian.inspection.ResultCode;
import mingqian.inspection.VisitSeat;
import mingqian.terms.DepartmentCode;
import mingqian.terms.DrawId;

/** What lies on the desks after publication 公示之后的场景. */
@ApplicationScoped
class DeskScenes {
  private static final String PARTS =
      "select p from DepartmentPart p where p.state = mingqian.inspection.PartState.PUBLISHED and ";
  private static final int CLOSE_LOOK = 20;

  @PersistenceContext private EntityManager database;

  /**
   * A published part.
   *
   * @param part its number
   * @param result the number of the version that is public
   * @param officer who may correct it
   * @param answers the public ones
   */
  record Desk(
      long part, long result, DepartmentCode department, VisitSeat officer, List<Answer> answers) {}

  /** An objection to be answered. */
  record Asked(long objection, DrawId draw, DepartmentCode department) {}

  /** A follow-up that somebody decides or closes. */
  record Handling(long part, DepartmentCode department, FollowUpKind kind) {}

  /** How many parts of each draw are public. */
  @Transactional
  Map<DrawId, Long> published() {
    return counts("DepartmentPart p where p.state = mingqian.inspection.PartState.PUBLISHED");
  }

  /** How many corrections each draw has had that no objection asked for. */
  @Transactional
  Map<DrawId, Long> corrections() {
    return counts(
        "PartResult r join r.part p where r.correctionGround is not null"
            + " and not exists (select o from Objection o where o.part = p)");
  }

  /** How many objections to each draw's results have come. */
  @Transactional
  Map<DrawId, Long> objections() {
    return counts("Objection o join o.part p where 1 = 1");
  }

  /** How many of them were upheld. */
  @Transactional
  Map<DrawId, Long> upheld() {
    return counts(
        "Objection o join o.part p where o.state = mingqian.inspection.Objection.State.UPHELD");
  }

  private Map<DrawId, Long> counts(String from) {
    return database
        .createQuery(
            "select p.visit.draw, count(p) from "
                + from
                + " and p.visit.draw is not null group by p.visit.draw",
            Object[].class)
        .getResultStream()
        .collect(Collectors.toMap(row -> new DrawId((String) row[0]), row -> (Long) row[1]));
  }

  /** A part of the draw in which something was found, or nothing, and that nobody has touched. */
  @Transactional
  Optional<Desk> untouched(DrawId draw, Found found) {
    return database
        .createQuery(
            PARTS
                + "p.visit.draw = :draw and not exists (select o from Objection o where o.part = p)"
                + " and not exists (select r from PartResult r where r.part = p"
                + " and r.correctionGround is not null)",
            DepartmentPart.class)
        .setParameter("draw", draw.value())
        .getResultStream()
        .sorted(
            Comparator.comparing(
                part -> Cast.order(part.visit().target() + "/" + part.department())))
        .limit(CLOSE_LOOK)
        .map(DeskScenes::desk)
        .filter(desk -> found == (isClean(desk) ? Found.NOTHING : Found.SOMETHING))
        .findFirst();
  }

  /** Whether a result says that nothing was found. */
  enum Found {
    NOTHING,
    SOMETHING
  }

  private static boolean isClean(Desk desk) {
    return desk.answers().stream()
        .allMatch(answer -> answer.codes().contains(ResultCode.NOTHING_FOUND));
  }

  /** The parts whose public result was objected to with success and still stands. */
  @Transactional
  List<Desk> toCorrect() {
    return database
        .createQuery(
            PARTS
                + "exists (select o from Objection o where o.part = p"
                + " and o.state = mingqian.inspection.Objection.State.UPHELD) and not exists"
                + " (select r from PartResult r where r.part = p and r.correctionGround is not null)"
                + " order by p.id",
            DepartmentPart.class)
        .getResultStream()
        .map(DeskScenes::desk)
        .toList();
  }

  /** The corrections that wait for review. */
  @Transactional
  List<PartResult> toApprove() {
    return database
        .createQuery(
            "select r from PartResult r join fetch r.part where r.correctionGround is not null"
                + " and r.reviewedBy is null order by r.id",
            PartResult.class)
        .getResultList();
  }

  /** The objections that came before the moment and have no answer. */
  @Transactional
  List<Asked> toAnswer(Instant before) {
    return database
        .createQuery(
            "select o from Objection o where o.state = :received and o.receivedAt < :before"
                + " order by o.id",
            Objection.class)
        .setParameter("received", Objection.State.RECEIVED)
        .setParameter("before", before.atOffset(ZoneOffset.UTC))
        .getResultStream()
        .map(
            one ->
                new Asked(
                    one.id(),
                    one.part().visit().origin().draw().orElseThrow(),
                    one.part().department()))
        .toList();
  }

  /** The follow-ups that the program opened and nobody has given a kind of its own. */
  @Transactional
  List<Handling> toDecide() {
    return followUps(
        database
            .createQuery(open("f.kind = :other"), DepartmentPart.class)
            .setParameter("other", FollowUpKind.OTHER));
  }

  /** The follow-ups that were decided before the moment and are open. */
  @Transactional
  List<Handling> toClose(Instant before) {
    return followUps(
        database
            .createQuery(open("f.decidedAt < :before"), DepartmentPart.class)
            .setParameter("before", before.atOffset(ZoneOffset.UTC)));
  }

  private static String open(String which) {
    return PARTS
        + "exists (select f from FollowUp f where f.part = p and f.closedOn is null and "
        + which
        + ") order by p.id";
  }

  private static List<Handling> followUps(TypedQuery<DepartmentPart> parts) {
    return parts
        .getResultStream()
        .map(
            part ->
                new Handling(part.id(), part.department(), part.followUp().orElseThrow().kind()))
        .toList();
  }

  /** The parts that say "cannot be contacted" and were not handed over. */
  @Transactional
  List<Handling> toHandOver() {
    return database
        .createQuery(
            PARTS + "p.handOverDue is not null and p.handedOverOn is null order by p.id",
            DepartmentPart.class)
        .getResultStream()
        .map(part -> new Handling(part.id(), part.department(), FollowUpKind.OTHER))
        .toList();
  }

  private static Desk desk(DepartmentPart part) {
    List<VisitSeat> team = part.visit().team();
    PartResult result = part.published().orElseThrow();
    return new Desk(
        part.id(),
        result.id(),
        part.department(),
        team.stream()
            .filter(seat -> seat.department().equals(part.department()))
            .findFirst()
            .orElse(team.get(0)),
        result.answers());
  }
}
