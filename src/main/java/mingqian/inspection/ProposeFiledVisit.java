package mingqian.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mingqian.access.Actor;
import mingqian.access.AuditTrail;
import mingqian.access.Trace;
import mingqian.directory.Enterprise;
import mingqian.directory.EnterpriseBook;
import mingqian.directory.RegistrationState;
import mingqian.plan.RegulationBook;
import mingqian.regulation.DayStatus;
import mingqian.regulation.ExemptionGround;
import mingqian.regulation.InspectionKind;
import mingqian.regulation.Reason;
import mingqian.regulation.Regulation;
import mingqian.regulation.Ruling;
import mingqian.regulation.TargetGroup;
import mingqian.terms.DepartmentCode;
import mingqian.terms.Library;
import mingqian.terms.Outcome;
import mingqian.terms.Words;

/** A department proposes a visit that no draw orders 拟定检查方案, as far as the regulation allows. */
@ApplicationScoped
public class ProposeFiledVisit {
  private static final Set<FiledVisitKind> BY_DATE =
      Set.of(FiledVisitKind.DAILY, FiledVisitKind.SPECIAL);
  private static final Set<DayStatus> QUIET = Set.of(DayStatus.CLOSED, DayStatus.QUIET);

  @PersistenceContext EntityManager entities;
  @Inject Rulings rulings;
  @Inject RegulationBook book;
  @Inject FiledVisitBook visits;
  @Inject UnderCampaign campaigns;
  @Inject AuditTrail trail;
  @Inject Clock clock;

  /**
   * Proposes it; a liaison's verb for the own department. The same proposal again changes nothing.
   *
   * @throws mingqian.access.NotPermitted for whoever is no liaison of the department
   */
  @Transactional
  public Outcome propose(FiledVisitProposal proposal, Actor actor) {
    actor.mustBeLiaisonOf(proposal.department());
    Optional<Words> objection =
        proposal
            .objection()
            .or(() -> outOfTime(proposal))
            .or(() -> groundless(proposal))
            .or(() -> unlisted(proposal))
            .or(() -> campaigns.objection(proposal));
    if (objection.isPresent()) {
      return new Outcome.Refused(objection.get());
    }
    Optional<Enterprise> target = new EnterpriseBook(entities).find(proposal.target());
    if (target.filter(one -> one.state() == RegistrationState.EXISTING).isEmpty()) {
      return Outcome.refused(
          "名录库中没有这家存续的企业（R14）", "the directory has no such enterprise in existence (R14)");
    }
    return visits
        .proposed(proposal, actor)
        .map(known -> again(known, proposal))
        .or(() -> campaigns.full(proposal).map(Outcome.Refused::new))
        .or(() -> refusal(proposal, actor))
        .or(() -> apart(proposal, actor))
        .orElseGet(() -> keep(proposal, target.get(), actor));
  }

  private Optional<Words> outOfTime(FiledVisitProposal proposal) {
    return proposal.day().isBefore(LocalDate.now(clock))
        ? Optional.of(new Words("检查日不能早于今天", "the day of the visit cannot have passed"))
        : Optional.empty();
  }

  /** A ground that is not in the closed list of the day, if that is what is given (R01). */
  private Optional<Words> groundless(FiledVisitProposal proposal) {
    List<Words> known =
        book.current().grounds().stream()
            .filter(ground -> ground.validity().contains(proposal.day()))
            .map(ExemptionGround::words)
            .toList();
    return proposal.ground().isPresent() && ground(proposal).isEmpty()
        ? Optional.of(
            new Words(
                "R01 没有这个事由；可用的事由："
                    + known.stream().map(Words::zh).collect(Collectors.joining("、")),
                "R01 there is no such ground; there are: "
                    + known.stream().map(Words::en).collect(Collectors.joining(", "))))
        : Optional.empty();
  }

  /** A matter that the published list does not give to the department, if one is named (R05). */
  private Optional<Words> unlisted(FiledVisitProposal proposal) {
    return proposal
        .matter()
        .filter(code -> !isListed(code, proposal.department()))
        .map(
            code ->
                new Words(
                    "R05 随机抽查事项清单中没有本部门的事项 " + code,
                    "R05 the published list has no matter " + code + " of the department"));
  }

  private boolean isListed(String matter, DepartmentCode department) {
    return entities
            .createQuery(
                "select count(m) from Matter m where m.code = :code"
                    + " and m.departmentCode = :department",
                Long.class)
            .setParameter("code", matter)
            .setParameter("department", department.value())
            .getSingleResult()
        > 0;
  }

  private Optional<ExemptionGround> ground(FiledVisitProposal proposal) {
    return proposal.ground().flatMap(code -> book.current().ground(code, proposal.day()));
  }

  /** One visit a day looks into one thing; a second ticket must not get lost without a word. */
  private static Outcome again(FiledVisit known, FiledVisitProposal proposal) {
    boolean alike =
        known.groundCode().equals(proposal.ground())
            && known.ticket().equals(proposal.ticket())
            && known.campaign().equals(proposal.campaign());
    return alike
        ? Outcome.unchanged("此前已拟定同样的检查", "the same visit had been proposed before")
        : Outcome.refused(
            "当天已为该企业拟定同类检查（%d号，工单“%s”），事由或者工单编号不同：请取消后合并拟定，或者改日"
                .formatted(known.id(), known.ticket()),
            "a visit of that kind and day is proposed already (no. %d, ticket “%s”) with another ground or ticket: cancel it and propose both in one, or take another day"
                .formatted(known.id(), known.ticket()));
  }

  /** The regulation's no, by what the liaison may know: a secret visit betrays itself to nobody. */
  private Optional<Outcome> refusal(FiledVisitProposal proposal, Actor actor) {
    return proposal
        .kind()
        .inspection()
        .flatMap(kind -> rulings.ask(asked(proposal, kind), actor))
        .map(Rulings.Answer::ruling)
        .filter(ruling -> !ruling.isAllowed())
        .map(ProposeFiledVisit::no);
  }

  private static RulingAsked asked(FiledVisitProposal proposal, InspectionKind kind) {
    return new RulingAsked(
        proposal.target(),
        proposal.day(),
        kind,
        new RulingAsked.Details(
            proposal.ground(), Optional.of(proposal.department()), proposal.matter()));
  }

  private static Outcome no(Ruling ruling) {
    List<Reason> reasons = ruling.reasons();
    return Outcome.refused(
        reasons.stream()
            .map(reason -> reason.rule().id() + " " + reason.sentence().zh())
            .collect(Collectors.joining("；")),
        reasons.stream()
            .map(reason -> reason.rule().id() + " " + reason.sentence().en())
            .collect(Collectors.joining("; ")));
  }

  /**
   * In library A one visit of a window checks everything, so that what is planned by date joins a
   * drawn visit that the liaison may know (R12).
   */
  private Optional<Outcome> apart(FiledVisitProposal proposal, Actor actor) {
    return BY_DATE.contains(proposal.kind())
        ? rulings.drawnAround(proposal.target(), proposal.day(), actor).stream()
            .filter(visit -> visit.library() == Library.A)
            .flatMap(visit -> visit.day().stream())
            .filter(day -> !day.equals(proposal.day()))
            .findFirst()
            .map(
                day ->
                    Outcome.refused(
                        "R12 该企业同期的抽查在 " + day + "，A库必须合并：请改在当日",
                        "R12 the enterprise has a drawn visit on "
                            + day
                            + " and library A merges: take that day"))
        : Optional.empty();
  }

  private Outcome keep(FiledVisitProposal proposal, Enterprise target, Actor actor) {
    Regulation regulation = book.current();
    FiledVisit visit =
        new FiledVisit(
            proposal,
            ground(proposal),
            isQuiet(regulation, target, proposal.day()),
            regulation.digest(),
            new Deed(actor.name(), clock.instant()));
    entities.persist(visit);
    trail.record(
        actor,
        "propose-filed-visit",
        "filed visit " + visit.id(),
        Trace.change("", FiledVisitPapers.PROPOSED.name())
            .with(proposal.kind() + ", " + proposal.department()));
    return Outcome.done("已拟定，待负责人审批", "proposed: the head of the department approves next");
  }

  private static boolean isQuiet(Regulation regulation, Enterprise target, LocalDate day) {
    TargetGroup group =
        new TargetGroup(
            target.library(),
            Optional.of(target.district()),
            Optional.of(target.industry()),
            target.park());
    return QUIET.contains(regulation.status(group, day))
        || !regulation.closedDays(target.traits(), List.of(day)).isEmpty();
  }
}
