package mingqian.wholeoffice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import mingqian.access.Actor;
import mingqian.inspection.AcceptVisit;
import mingqian.inspection.Answer;
import mingqian.inspection.CancelVisit;
import mingqian.inspection.CheckIn;
import mingqian.inspection.FileVisit;
import mingqian.inspection.FiledVisitKind;
import mingqian.inspection.FiledVisitProposal;
import mingqian.inspection.MakeFiledVisit;
import mingqian.inspection.NameTeam;
import mingqian.inspection.ProposeFiledVisit;
import mingqian.inspection.RecordResult;
import mingqian.inspection.RecuseVisit;
import mingqian.inspection.ReplaceAbsent;
import mingqian.inspection.RescheduleVisit;
import mingqian.inspection.ResultCode;
import mingqian.inspection.ReviewResult;
import mingqian.inspection.SubstituteVisit;
import mingqian.terms.CertificateNumber;
import mingqian.terms.CreditCode;
import mingqian.terms.DepartmentCode;

/** What teams, reviewers and the coordinator do with visits in a lived year. */
final class FieldWork {
  private static final String GROUND = "本人近亲属在该企业任职或者另有公务";
  private static final String AHEAD =
      "select v.id, s.inspector, s.department_code from visit v join visit_seat s on s.visit_id ="
          + " v.id where s.left_at is null and v.state in ('ASSIGNED', 'NOTIFIED')";
  private static final List<ResultCode> CODES =
      List.of(
          ResultCode.NOTHING_FOUND,
          ResultCode.NOTHING_FOUND,
          ResultCode.ORDERED_TO_CORRECT,
          ResultCode.CANNOT_CONTACT);

  private final WholeOffice office;
  private final Town town;
  private final Chance chance;
  private final Deeds deeds;

  FieldWork(WholeOffice office, Town town, Chance chance, Deeds deeds) {
    this.office = office;
    this.town = town;
    this.chance = chance;
    this.deeds = deeds;
  }

  /** Something comes between now and then. */
  void change(LocalDate day) {
    List<Object[]> seats = office.rows(AHEAD + " order by v.id, s.id");
    if (seats.isEmpty() || !chance.oneIn(2)) {
      return;
    }
    Object[] seat = chance.of(seats);
    long visit = id(seat[0]);
    Actor member = People.inspector(seat[1], seat[2]);
    LocalDate other = day.plusDays(chance.below(40) - 5L);
    switch (chance.below(6)) {
      case 0 -> deeds.attempt(RecuseVisit.class, v -> v.recuse(visit, GROUND, member));
      case 1 ->
          deeds.attempt(
              ReplaceAbsent.class,
              v ->
                  v.replace(
                      visit,
                      new CertificateNumber(seat[1].toString()),
                      GROUND,
                      People.COORDINATOR));
      case 2 ->
          deeds.attempt(
              SubstituteVisit.class, v -> v.substitute(visit, GROUND, People.COORDINATOR));
      case 3 -> deeds.attempt(CancelVisit.class, v -> v.cancel(visit, GROUND, People.COORDINATOR));
      default ->
          deeds.attempt(
              RescheduleVisit.class, v -> v.reschedule(visit, other, GROUND, People.COORDINATOR));
    }
  }

  /** Teams accept and go; some try on the wrong day or without being of the team. */
  void visit(LocalDate day) {
    office
        .rows(AHEAD + " and s.accepted_at is null order by v.id, s.id")
        .forEach(
            seat ->
                deeds.attempt(
                    AcceptVisit.class,
                    v -> v.accept(id(seat[0]), People.inspector(seat[1], seat[2]))));
    office
        .rows(AHEAD + " and v.visit_day > '" + day + "' order by v.id, s.id limit 1")
        .forEach(this::checkInAmiss);
    office
        .rows(
            AHEAD + " and v.state = 'NOTIFIED' and v.visit_day = '" + day + "' order by v.id, s.id")
        .forEach(
            seat ->
                deeds.attempt(
                    CheckIn.class,
                    v -> v.checkIn(id(seat[0]), People.inspector(seat[1], seat[2]))));
  }

  private void checkInAmiss(Object[] seat) {
    deeds.forbidden(CheckIn.class, v -> v.checkIn(id(seat[0]), People.inspector(seat[1], seat[2])));
  }

  /** Results are recorded, some of them very late. */
  void record(LocalDate day) {
    for (Object[] part :
        office.rows(
            "select v.id, p.department_code, v.visit_day, p.id from department_part p join visit v"
                + " on v.id = p.visit_id where v.checked_in_at is not null and p.state in ('OPEN',"
                + " 'RETURNED') order by p.id")) {
      boolean slow = id(part[0]) % 17 == 3 && day.isBefore(RulesHold.date(part[2]).plusDays(45));
      if (!slow && chance.oneIn(3)) {
        record(id(part[0]), part[1], part[3]);
      }
    }
  }

  private void record(long visit, Object department, Object part) {
    Object member =
        office.rows(
                "select min(inspector) from visit_seat where left_at is null and visit_id = "
                    + visit
                    + " and department_code = '"
                    + department
                    + "'")
            .get(0)[0];
    Object matter =
        office.rows("select min(matter_code) from part_matter where part_id = " + part).get(0)[0];
    Answer answer = new Answer(matter.toString(), Set.of(chance.of(CODES)), "台账记录不完整，见现场笔录");
    deeds.attempt(
        RecordResult.class,
        v ->
            v.record(
                visit,
                new DepartmentCode(department.toString()),
                List.of(answer),
                People.inspector(member, department)));
  }

  /** Results are reviewed, by whoever is not allowed to first. */
  void review() {
    for (Object[] result :
        office.rows(
            "select r.id, p.department_code, r.recorded_by from part_result r join department_part p"
                + " on p.id = r.part_id where p.state = 'UNDER_REVIEW' and r.reviewed_by is null"
                + " order by r.id")) {
      if (chance.oneIn(9)) {
        Actor self = People.inspector(result[2].toString().replace("sample:", ""), result[1]);
        deeds.forbidden(ReviewResult.class, v -> v.approve(id(result[0]), self));
        Actor other = People.reviewer(result[1].equals("SCJG") ? "YJGL" : "SCJG");
        deeds.forbidden(ReviewResult.class, v -> v.approve(id(result[0]), other));
      }
      Actor reviewer = People.reviewer(result[1]);
      if (chance.oneIn(8)) {
        deeds.attempt(ReviewResult.class, v -> v.giveBack(id(result[0]), "请补充现场情况", reviewer));
      } else if (chance.oneIn(2)) {
        deeds.attempt(ReviewResult.class, v -> v.approve(id(result[0]), reviewer));
      }
    }
  }

  /** A complaint comes in; most go through their papers, some enter at once. */
  void complaint(LocalDate day) {
    if (!chance.oneIn(6)) {
      return;
    }
    String department = chance.of(Town.DEPARTMENTS);
    CreditCode target = new CreditCode(Town.code(1 + chance.below(town.enterprises())));
    FiledVisitKind kind = chance.oneIn(3) ? FiledVisitKind.DAILY : FiledVisitKind.TRIGGERED;
    boolean triggered = kind == FiledVisitKind.TRIGGERED;
    FiledVisitProposal proposal =
        new FiledVisitProposal(
            kind,
            target,
            new DepartmentCode(department),
            day.plusDays(chance.below(8)),
            "核查群众反映的情况",
            Optional.of(department + "-01"),
            triggered ? Optional.of("complaint") : Optional.empty(),
            triggered ? "12345-1" : "",
            triggered && chance.oneIn(3) ? Optional.of("有现实危险") : Optional.empty());
    deeds.attempt(ProposeFiledVisit.class, v -> v.propose(proposal, People.liaison(department)));
  }

  /** A special inspection is proposed, whether or not its campaign holds another. */
  void special(LocalDate day) {
    if (!chance.oneIn(3)) {
      return;
    }
    String department = chance.of(Town.DEPARTMENTS);
    FiledVisitProposal proposal =
        new FiledVisitProposal(
                FiledVisitKind.SPECIAL,
                new CreditCode(Town.code(1 + chance.below(town.enterprises()))),
                new DepartmentCode(department),
                day.plusDays(chance.below(8)),
                "专项检查现场管理",
                Optional.of(department + "-01"),
                Optional.empty(),
                "",
                Optional.empty())
            .under(Town.CAMPAIGN);
    deeds.attempt(ProposeFiledVisit.class, v -> v.propose(proposal, People.liaison(department)));
  }

  /** The papers of visits without a draw go their way. */
  void papers(LocalDate day) {
    for (Object[] row :
        office.rows(
            "select id, department_code, visit_day from filed_visit where made_at is null and"
                + " cancelled_at is null and visit_day >= '"
                + day.minusDays(5)
                + "' order by id")) {
      long id = id(row[0]);
      Actor liaison = People.liaison(row[1].toString());
      Actor head =
          new Actor(
              "sample:head:" + row[1],
              Optional.of(mingqian.access.Role.APPROVER),
              liaison.department(),
              Optional.empty());
      team(id, row[1].toString(), liaison);
      if (!RulesHold.date(row[2]).isAfter(day) || chance.oneIn(5)) {
        deeds.attempt(MakeFiledVisit.class, v -> v.make(id, liaison));
      }
      List<Runnable> steps = new ArrayList<>();
      steps.add(() -> deeds.attempt(FileVisit.class, v -> v.approve(id, head)));
      steps.add(() -> deeds.attempt(FileVisit.class, v -> v.file(id, "BA-" + id, "", liaison)));
      steps.add(() -> deeds.attempt(FileVisit.class, v -> v.accept(id, "同意", People.FILING)));
      chance.of(steps).run();
    }
  }

  /** Somebody of the department, whether or not the rules let them go. */
  private void team(long visit, String department, Actor liaison) {
    List<Object[]> people =
        office.rows(
            "select c.number, c.state from certificate c join inspector i on i.id ="
                + " c.inspector_id where i.department_code = '"
                + department
                + "' order by c.number");
    List<CertificateNumber> team =
        Stream.generate(() -> new CertificateNumber(chance.of(people)[0].toString()))
            .limit(1 + chance.below(3))
            .toList();
    deeds.attempt(NameTeam.class, v -> v.name(visit, team, liaison));
  }

  private static long id(Object cell) {
    return ((Number) cell).longValue();
  }
}
