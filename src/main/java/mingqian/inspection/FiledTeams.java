package mingqian.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import mingqian.ceremony.TeamDemand;
import mingqian.directory.Enterprise;
import mingqian.directory.Inspector;
import mingqian.directory.Matter;
import mingqian.draw.Territory;
import mingqian.plan.RegulationBook;
import mingqian.regulation.ParameterName;
import mingqian.regulation.Regulation;
import mingqian.terms.CertificateNumber;
import mingqian.terms.DistrictCode;
import mingqian.terms.Words;

/**
 * Who may go on a visit that no draw orders 检查组规则: what teams of draws must hold (R02, R03, R04,
 * R13, R16) holds for these too, on the day of the visit. A service visit needs nobody in
 * particular.
 */
@ApplicationScoped
public class FiledTeams {
  @PersistenceContext EntityManager entities;
  @Inject RegulationBook book;

  /** Why the team that is named cannot go, if so; where nobody is named it cannot. */
  Optional<Words> objection(FiledVisit visit) {
    return visit.kind() == FiledVisitKind.SERVICE
        ? Optional.empty()
        : objection(visit, visit.team());
  }

  /** Why such a team cannot go, if so. */
  Optional<Words> objection(FiledVisit visit, Set<CertificateNumber> team) {
    if (visit.kind() == FiledVisitKind.SERVICE) {
      return words("服务走访不是检查，不指派检查组", "a service visit is no inspection and has no team");
    }
    Optional<Matter> matter = matter(visit);
    if (matter.isEmpty()) {
      return words(
          "R05 没有写明检查事项，请取消后重新拟定", "R05 no matter is named: cancel it and propose it anew");
    }
    Map<CertificateNumber, Inspector> people = people(visit);
    DayOfTeam day = day(visit);
    return team.stream()
        .sorted()
        .flatMap(
            member ->
                Optional.ofNullable(people.get(member))
                    .map(day::objection)
                    .orElseGet(() -> stranger(member))
                    .stream())
        .findFirst()
        .or(() -> elsewhere(visit, matter.get(), team.stream().map(people::get).toList()))
        .or(() -> tooFew(demand(visit, matter.get()), team.stream().map(people::get).toList()));
  }

  /** Those of the department who may go, by certificate; none once it is made or cancelled. */
  @Transactional
  public List<Inspector> free(FiledVisit visit) {
    if (visit.kind() == FiledVisitKind.SERVICE || visit.isMade() || visit.isCancelled()) {
      return List.of();
    }
    DayOfTeam day = day(visit);
    Predicate<Inspector> near =
        matter(visit).map(matter -> ofTerritory(visit, matter)).orElse(one -> true);
    return people(visit).values().stream()
        .filter(one -> day.objection(one).isEmpty())
        .filter(near)
        .sorted(Comparator.comparing(Inspector::firstCertificate))
        .toList();
  }

  /** The people who go, by certificate; whom the directory does not know any more is left out. */
  @Transactional
  public List<Inspector> members(FiledVisit visit) {
    Map<CertificateNumber, Inspector> people = people(visit);
    return visit.team().stream().filter(people::containsKey).map(people::get).toList();
  }

  /** What the matter of the visit asks of its team; empty where it names none. */
  @Transactional
  public Optional<TeamDemand> demand(FiledVisit visit) {
    return matter(visit).map(matter -> demand(visit, matter));
  }

  /** The first certificates of the holders; one that nobody holds stays as it is. */
  Set<CertificateNumber> first(Collection<CertificateNumber> members) {
    return members.stream()
        .map(
            number ->
                entities
                    .createQuery(
                        "select c.inspector from Certificate c where c.number = :number",
                        Inspector.class)
                    .setParameter("number", number.value())
                    .getResultStream()
                    .findFirst()
                    .map(Inspector::firstCertificate)
                    .orElse(number))
        .collect(Collectors.toSet());
  }

  private TeamDemand demand(FiledVisit visit, Matter matter) {
    int least = book.current().parameter(ParameterName.TEAM_SEATS, visit.day()).value();
    return TeamDemand.of(List.of(matter), least);
  }

  private Optional<Words> elsewhere(FiledVisit visit, Matter matter, List<Inspector> team) {
    Words where =
        matter.staffing().territory() == Territory.OWN
            ? new Words("本区", "the own district")
            : new Words("外区", "other districts");
    return team.stream()
        .filter(Predicate.not(ofTerritory(visit, matter)))
        .findFirst()
        .flatMap(
            one ->
                words(
                    "R13 事项要求%s的检查人员，%s 不是".formatted(where.zh(), one.firstCertificate()),
                    "R13 the matter asks for inspectors of %s, %s is none"
                        .formatted(where.en(), one.firstCertificate())));
  }

  /** Who is of the district that the matter asks for. */
  private Predicate<Inspector> ofTerritory(FiledVisit visit, Matter matter) {
    Territory asked = matter.staffing().territory();
    DistrictCode target =
        entities
            .createQuery(
                "select e from Enterprise e where e.creditCode = :target", Enterprise.class)
            .setParameter("target", visit.target().value())
            .getSingleResult()
            .district();
    return one -> asked.allows(one.district(), target);
  }

  private static Optional<Words> tooFew(TeamDemand demand, List<Inspector> team) {
    if (team.size() < demand.seats()) {
      return words(
          "R02 检查组至少要有 %d 名持证执法人员，现有 %d 名".formatted(demand.seats(), team.size()),
          "R02 the team has %d certified inspectors and needs %d at least"
              .formatted(team.size(), demand.seats()));
    }
    String wanted = demand.qualification().orElse("");
    long qualified = team.stream().filter(one -> one.qualifications().contains(wanted)).count();
    return qualified < demand.qualified()
        ? words(
            "R16 检查组至少要有 %d 名具备“%s”资质的人员".formatted(demand.qualified(), wanted),
            "R16 %d of the team must hold the qualification “%s”"
                .formatted(demand.qualified(), wanted))
        : Optional.empty();
  }

  private static Optional<Words> stranger(CertificateNumber member) {
    return words(
        "R02 本部门没有持执法证 " + member + " 的执法人员",
        "R02 nobody of the department holds the certificate " + member);
  }

  private DayOfTeam day(FiledVisit visit) {
    Regulation regulation = book.current();
    return DayOfTeam.of(
        entities, visit, regulation.parameter(ParameterName.VISITS_PER_DAY, visit.day()).value());
  }

  private Optional<Matter> matter(FiledVisit visit) {
    return visit
        .matter()
        .flatMap(
            code ->
                entities
                    .createQuery("select m from Matter m where m.code = :code", Matter.class)
                    .setParameter("code", code)
                    .getResultStream()
                    .findFirst());
  }

  private Map<CertificateNumber, Inspector> people(FiledVisit visit) {
    return entities
        .createQuery(
            "select distinct i from Inspector i left join fetch i.certificates"
                + " where i.departmentCode = :department",
            Inspector.class)
        .setParameter("department", visit.department().value())
        .getResultStream()
        .collect(Collectors.toMap(Inspector::firstCertificate, Function.identity()));
  }

  private static Optional<Words> words(String zh, String en) {
    return Optional.of(new Words(zh, en));
  }
}
