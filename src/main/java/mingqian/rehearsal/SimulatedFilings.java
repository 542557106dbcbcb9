package mingqian.rehearsal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mingqian.access.Actor;
import mingqian.access.Role;
import mingqian.ceremony.TeamDemand;
import mingqian.directory.Inspector;
import mingqian.inspection.FileVisit;
import mingqian.inspection.FiledTeams;
import mingqian.inspection.FiledVisit;
import mingqian.inspection.FiledVisitBook;
import mingqian.inspection.FiledVisitKind;
import mingqian.inspection.FiledVisitProposal;
import mingqian.inspection.MakeFiledVisit;
import mingqian.inspection.NameTeam;
import mingqian.inspection.ProposeFiledVisit;
import mingqian.terms.CertificateNumber;
import mingqian.terms.CreditCode;
import mingqian.terms.DepartmentCode;

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
  @Inject private FiledVisitBook book;
  @Inject private FiledTeams teams;
  @Inject private NameTeam name;
  @Inject private MakeFiledVisit make;
  @Inject private FiledScenes scenes;
  @Inject private Stage stage;

  /** Does what the day asks for, if anything; nothing where the library has nobody to visit. */
  void attend(LocalDate day) {
    List<LocalDate> days =
        List.of(stage.before(COMPLAINT, 2), COMPLAINT, LEAK, stage.after(LEAK, 1), DESK);
    if (days.contains(day) && scenes.first(CANDIDATES).size() == CANDIDATES) {
      act(day);
    }
  }

  private void act(LocalDate day) {
    if (day.equals(stage.before(COMPLAINT, 2))) {
      stage.set(day, MORNING);
      long visit = proposed(ofComplaint(0, COMPLAINT, TICKET));
      filed(visit, MARKET, "备-2026-0001");
      accepted(visit);
    } else if (day.equals(COMPLAINT)) {
      stage.set(day, MORNING);
      made(proposed(ofComplaint(0, COMPLAINT, TICKET)), MARKET);
    } else if (day.equals(LEAK)) {
      stage.set(day, MORNING);
      made(proposed(ofLeak()), SAFETY);
    } else if (day.equals(stage.after(LEAK, 1))) {
      stage.set(day, MORNING);
      long visit = scenes.visit(ofLeak()).orElseThrow();
      filed(visit, SAFETY, "备-2026-0002");
      Cast.expect(file.accept(visit, "手续已补齐。", Cast.AUTHORITY));
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
        "核查投诉反映的标价问题：查看价签、收费凭据和现场，两名执法人员。",
        Optional.of("SCJG-11"),
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
        Optional.of("YJGL-02"),
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
  long proposed(FiledVisitProposal proposal) {
    Cast.expect(propose.propose(proposal, liaison(proposal.department())));
    return scenes.visit(proposal).orElseThrow();
  }

  /** Made, if it was not before, by the first who may go, the qualified before the others. */
  void made(long visit, DepartmentCode department) {
    FiledVisit filed = book.find(visit, liaison(department)).orElseThrow();
    if (filed.isMade()) {
      return;
    }
    TeamDemand demand = teams.demand(filed).orElseThrow();
    List<CertificateNumber> team =
        teams.free(filed).stream()
            .sorted(
                Comparator.comparing(
                    one -> demand.qualification().filter(one.qualifications()::contains).isEmpty()))
            .limit(demand.seats())
            .map(Inspector::firstCertificate)
            .toList();
    Cast.expect(name.name(visit, team, liaison(department)));
    Cast.expect(make.make(visit, liaison(department)));
  }

  /** Approved by the head of the department, and filed. */
  void filed(long visit, DepartmentCode department, String number) {
    Actor head =
        new Actor(
            "sample:head:" + department,
            Optional.of(Role.APPROVER),
            Optional.of(department),
            Optional.empty());
    Cast.expect(file.approve(visit, head));
    Cast.expect(file.file(visit, number, "", liaison(department)));
  }

  /** The filing authority takes the filing. */
  void accepted(long visit) {
    Cast.expect(file.accept(visit, "同意备案。", Cast.AUTHORITY));
  }

  private static Actor liaison(DepartmentCode department) {
    return Actor.sampleLiaison(department);
  }

  private CreditCode enterprise(int place) {
    return new CreditCode(scenes.first(CANDIDATES).get(place));
  }
}
