package mingqian.rehearsal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import mingqian.access.Actor;
import mingqian.access.Role;
import mingqian.directory.RegistrationState;
import mingqian.inspection.FileVisit;
import mingqian.inspection.FiledVisitKind;
import mingqian.inspection.FiledVisitProposal;
import mingqian.inspection.MakeFiledVisit;
import mingqian.inspection.ProposeFiledVisit;
import mingqian.terms.CreditCode;
import mingqian.terms.DepartmentCode;
import mingqian.terms.Library;

/**
 * The visits of the sample year that no draw orders 模拟非抽查检查: a complaint in July, a leak in August
 * whose papers follow, and what lies on the desks when the curtain rises.
 */
@ApplicationScoped
class SimulatedFilings {
  private static final DepartmentCode MARKET = new DepartmentCode("SCJG");
  private static final DepartmentCode SAFETY = new DepartmentCode("YJGL");
  private static final LocalDate COMPLAINT = LocalDate.of(2026, 7, 10);
  private static final String TICKET = "12345-20260707-031";
  private static final LocalDate LEAK = LocalDate.of(2026, 8, 12);
  private static final LocalDate DESK = LocalDate.of(2026, 12, 14);
  private static final int CANDIDATES = 4;
  private static final LocalTime MORNING = LocalTime.of(8, 30);

  @Inject private ProposeFiledVisit propose;
  @Inject private FileVisit file;
  @Inject private MakeFiledVisit make;
  @Inject private Stage stage;

  @PersistenceContext private EntityManager database;

  /** Does what the day asks for, if anything; nothing where the library has nobody to visit. */
  void attend(LocalDate day) {
    List<LocalDate> days =
        List.of(stage.before(COMPLAINT, 2), COMPLAINT, LEAK, stage.after(LEAK, 1), DESK);
    if (days.contains(day) && candidates().size() == CANDIDATES) {
      act(day);
    }
  }

  private void act(LocalDate day) {
    if (day.equals(stage.before(COMPLAINT, 2))) {
      stage.set(day, MORNING);
      long visit = proposed(ofComplaint(0, COMPLAINT, TICKET));
      filed(visit, MARKET, "备-2026-0001");
      Cast.expect(file.accept(visit, "同意备案。", authority()));
    } else if (day.equals(COMPLAINT)) {
      stage.set(day, MORNING);
      Cast.expect(make.make(proposed(ofComplaint(0, COMPLAINT, TICKET)), liaison(MARKET)));
    } else if (day.equals(LEAK)) {
      stage.set(day, MORNING);
      Cast.expect(make.make(proposed(ofLeak()), liaison(SAFETY)));
    } else if (day.equals(stage.after(LEAK, 1))) {
      stage.set(day, MORNING);
      long visit = number(ofLeak()).orElseThrow();
      filed(visit, SAFETY, "备-2026-0002");
      Cast.expect(file.accept(visit, "手续已补齐。", authority()));
    } else if (day.equals(DESK)) {
      stage.set(day, MORNING);
      filed(
          proposed(ofComplaint(2, LocalDate.of(2026, 12, 22), "转办-2026-118")),
          MARKET,
          "备-2026-0003");
      proposed(ofService());
    }
  }

  private FiledVisitProposal ofComplaint(int target, LocalDate day, String ticket) {
    return new FiledVisitProposal(
        FiledVisitKind.TRIGGERED,
        enterprise(target),
        MARKET,
        day,
        "核查投诉反映的标签问题：查看标签、进货凭证和现场，两名执法人员。",
        Optional.empty(),
        Optional.of("complaint"),
        ticket,
        Optional.empty());
  }

  private FiledVisitProposal ofLeak() {
    return new FiledVisitProposal(
        FiledVisitKind.TRIGGERED,
        enterprise(1),
        SAFETY,
        LEAK,
        "核查有异味的储罐区，两名执法人员，必要时请专家协助。",
        Optional.empty(),
        Optional.of("hazard"),
        "",
        Optional.of("接报储罐区有异味，须立即到场。"));
  }

  private FiledVisitProposal ofService() {
    return new FiledVisitProposal(
        FiledVisitKind.SERVICE,
        enterprise(3),
        MARKET,
        LocalDate.of(2026, 12, 18),
        "应企业请求，上门辅导标签和许可事项。",
        Optional.empty(),
        Optional.empty(),
        "",
        Optional.empty());
  }

  /** The number of a visit, which is proposed here if it was not before. */
  private long proposed(FiledVisitProposal proposal) {
    Cast.expect(propose.propose(proposal, liaison(proposal.department())));
    return number(proposal).orElseThrow();
  }

  private void filed(long visit, DepartmentCode department, String number) {
    Actor head =
        new Actor(
            "sample:head:" + department,
            Optional.of(Role.APPROVER),
            Optional.of(department),
            Optional.empty());
    Cast.expect(file.approve(visit, head));
    Cast.expect(file.file(visit, number, "", liaison(department)));
  }

  private static Actor liaison(DepartmentCode department) {
    return Actor.sampleLiaison(department);
  }

  private static Actor authority() {
    return Actor.sample("filing", Role.FILING_OFFICER);
  }

  @Transactional
  Optional<Long> number(FiledVisitProposal proposal) {
    return database
        .createQuery(
            "select f.id from FiledVisit f where f.target = :target and f.day = :day", Long.class)
        .setParameter("target", proposal.target().value())
        .setParameter("day", proposal.day())
        .getResultStream()
        .findFirst();
  }

  private CreditCode enterprise(int place) {
    return new CreditCode(candidates().get(place));
  }

  /** The first enterprises of library A, of which the open draw of the curtain has none. */
  @Transactional
  List<String> candidates() {
    return database
        .createQuery(
            "select e.creditCode from Enterprise e where e.library = :library"
                + " and e.state = :existing order by e.creditCode",
            String.class)
        .setParameter("library", Library.A)
        .setParameter("existing", RegistrationState.EXISTING)
        .setMaxResults(CANDIDATES)
        .getResultList();
  }
}
