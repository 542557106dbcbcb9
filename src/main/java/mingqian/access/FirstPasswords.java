package mingqian.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import mingqian.office.Office;
import mingqian.terms.DepartmentCode;

/**
 * The accounts of the first start 首次启动账号 with their random one-time passwords, which stand in
 * {@code first-passwords.txt} of the data folder and nowhere else.
 */
@ApplicationScoped
public class FirstPasswords {
  private static final List<NewAccount> PRODUCTION =
      List.of(NewAccount.of("admin", "管理员", Role.ADMINISTRATOR));
  private static final List<NewAccount> TRAINING =
      List.of(
          NewAccount.of("admin", "管理员", Role.ADMINISTRATOR),
          NewAccount.of("coordinator", "统筹员", Role.COORDINATOR),
          new NewAccount(
              "liaison",
              "联络员",
              Role.LIAISON,
              Optional.of(new DepartmentCode("SCJG")),
              Optional.empty()),
          NewAccount.of("approver", "审批人", Role.APPROVER),
          NewAccount.of("filing", "备案员", Role.FILING_OFFICER),
          NewAccount.of("reviewer", "审核员", Role.REVIEWER),
          NewAccount.of("auditor", "审计员", Role.AUDITOR));

  @PersistenceContext EntityManager entities;
  private Accounts accounts;
  private Office office;

  /** For the container's proxy. */
  protected FirstPasswords() {}

  /** Writes into the data folder of this office. */
  @Inject
  FirstPasswords(Accounts accounts, Office office) {
    this.accounts = accounts;
    this.office = office;
  }

  /** Makes the first accounts if there is none: one administrator, in training one of each role. */
  @Transactional
  public void make() {
    if (count("select count(a) from Account a") == 0) {
      new PasswordFile(office.data()).write(open(office.training() ? TRAINING : PRODUCTION));
    }
  }

  /**
   * Makes accounts, numbered behind the word inspector, for inspectors who have none, and adds them
   * to the file. The same list again changes nothing.
   */
  @Transactional
  public void addInspectors(List<NewInspector> inspectors) {
    List<NewAccount> missing = new ArrayList<>();
    long number = count("select count(a) from Account a where a.inspector is not null");
    for (NewInspector each : inspectors) {
      if (accounts.of(each.certificate()).isEmpty()) {
        number++;
        missing.add(account("inspector" + number, each));
      }
    }
    if (!missing.isEmpty()) {
      new PasswordFile(office.data()).add(open(missing));
    }
  }

  /**
   * Makes an account for a liaison of each department, named after it, and adds them to the file.
   * The same list again changes nothing.
   */
  @Transactional
  public void addLiaisons(List<DepartmentCode> departments) {
    List<NewAccount> missing =
        departments.stream().map(FirstPasswords::liaison).filter(one -> !isTaken(one)).toList();
    if (!missing.isEmpty()) {
      new PasswordFile(office.data()).add(open(missing));
    }
  }

  private static NewAccount liaison(DepartmentCode department) {
    return new NewAccount(
        "liaison-" + department.value().toLowerCase(Locale.ROOT),
        "联络员 " + department,
        Role.LIAISON,
        Optional.of(department),
        Optional.empty());
  }

  private boolean isTaken(NewAccount account) {
    return !entities
        .createQuery("select a from Account a where a.login = :login", Account.class)
        .setParameter("login", account.login())
        .getResultList()
        .isEmpty();
  }

  private List<PasswordFile.Line> open(List<NewAccount> opened) {
    List<OneTimePassword> oneTime = accounts.openAll(Actor.CLOCKWORK, opened);
    return IntStream.range(0, opened.size())
        .mapToObj(
            i -> new PasswordFile.Line(opened.get(i).login(), opened.get(i).role(), oneTime.get(i)))
        .toList();
  }

  private static NewAccount account(String login, NewInspector inspector) {
    return new NewAccount(
        login,
        inspector.name(),
        Role.INSPECTOR,
        Optional.of(inspector.department()),
        Optional.of(inspector.certificate()));
  }

  private long count(String query) {
    return entities.createQuery(query, Long.class).getSingleResult();
  }
}
