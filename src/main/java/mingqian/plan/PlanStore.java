package mingqian.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import mingqian.terms.DepartmentCode;
import mingqian.terms.Outcome;
import mingqian.terms.Words;

/** Where plans are kept, for the verbs 计划存放. */
@ApplicationScoped
class PlanStore {
  @PersistenceContext EntityManager database;

  /** The plan, locked until the end of the transaction. */
  Optional<AnnualPlan> locked(String number) {
    return database
        .createQuery("select p from AnnualPlan p where p.number = :number", AnnualPlan.class)
        .setParameter("number", number)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** The plans of a year that are drafted here and that nobody has approved yet, by number. */
  List<AnnualPlan> drafts(int year) {
    return database
        .createQuery(
            "select v.plan from PlanVersion v where v.plan.year = :year and v.ordinal = 1"
                + " and v.takenOver = false and v.approvedOn is null order by v.plan.number",
            AnnualPlan.class)
        .setParameter("year", year)
        .getResultList();
  }

  /** The next free number 计划编号 of a region and year. */
  String nextNumber(String region, int year) {
    return FreeNumbers.plan(
        Set.copyOf(
            database
                .createQuery("select p.number from AnnualPlan p", String.class)
                .getResultList()),
        region,
        year);
  }

  /** Does something to the latest version of a plan, if its papers are done here. */
  Outcome change(String number, Function<PlanVersion, Outcome> verb) {
    Optional<AnnualPlan> plan = locked(number);
    if (plan.isEmpty()) {
      return unknown(number);
    }
    PlanVersion latest = plan.get().latest();
    return latest.isTakenOver()
        ? Outcome.refused(
            "该版本的手续在别处办理，只能随计划文件导入；需要调整时请先拟定新版本",
            "the papers of this version were done elsewhere and come by file: to change it,"
                + " open a new version")
        : verb.apply(latest);
  }

  static Outcome unknown(String number) {
    return Outcome.refused("没有计划 " + number, "there is no plan " + number);
  }

  void add(AnnualPlan plan) {
    database.persist(plan);
    database.flush();
  }

  void attach(PlanAttachment paper) {
    database.persist(paper);
  }

  /** What is attached to a version, the oldest first. */
  List<PlanAttachment> attachments(PlanVersion version) {
    return database
        .createQuery(
            "select a from PlanAttachment a where a.planVersion = :version order by a.id",
            PlanAttachment.class)
        .setParameter("version", version)
        .getResultList();
  }

  /** What the items speak of that the directories do not know, if anything. */
  Optional<Words> stranger(List<PlanItemRow> items) {
    for (PlanItemRow item : items) {
      Set<String> missing = new TreeSet<>(item.scope().matters());
      missing.removeAll(known(item));
      if (!missing.isEmpty()) {
        String codes = String.join("、", missing);
        return Optional.of(
            new Words(
                "计划项 " + item.code() + "：事项清单中没有 " + codes,
                "item " + item.code() + ": the list of matters has no " + codes));
      }
      if (!isDepartment(item.title().department())) {
        return Optional.of(
            new Words(
                "计划项 " + item.code() + "：没有部门 " + item.title().department(),
                "item " + item.code() + ": there is no " + item.title().department()));
      }
    }
    return Optional.empty();
  }

  private List<String> known(PlanItemRow item) {
    return database
        .createQuery("select m.code from Matter m where m.code in :codes", String.class)
        .setParameter("codes", item.scope().matters())
        .getResultList();
  }

  private boolean isDepartment(DepartmentCode code) {
    return database
            .createQuery("select count(d) from Department d where d.code = :code", Long.class)
            .setParameter("code", code.value())
            .getSingleResult()
        > 0;
  }

  /** The departments that the items name, and those whose matters they are. */
  Set<DepartmentCode> departments(List<PlanItemRow> items) {
    Set<String> matters = new TreeSet<>();
    Set<String> codes = new TreeSet<>();
    for (PlanItemRow item : items) {
      matters.addAll(item.scope().matters());
      codes.add(item.title().department().value());
    }
    codes.addAll(
        database
            .createQuery(
                "select m.departmentCode from Matter m where m.code in :codes", String.class)
            .setParameter("codes", matters)
            .getResultList());
    return codes.stream().map(DepartmentCode::new).collect(Collectors.toUnmodifiableSet());
  }
}
