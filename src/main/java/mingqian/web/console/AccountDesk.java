package mingqian.web.console;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mingqian.access.Account;
import mingqian.access.Accounts;
import mingqian.access.LoggedIn;
import mingqian.access.NewAccount;
import mingqian.access.Role;
import mingqian.terms.CertificateNumber;
import mingqian.terms.DepartmentCode;
import mingqian.web.PageReader;

/** The accounts of the office 账号页; a one-time password is shown on one view and never again. */
@Named
@ViewScoped
public class AccountDesk implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient Accounts accounts;
  @Inject private transient LoggedIn loggedIn;
  @Inject private transient Answers answers;
  @Inject private transient PageReader reader;

  private String login = "";
  private String name = "";
  private String role = Role.COORDINATOR.name();
  private String department = "";
  private String certificate = "";
  private transient Optional<Handed> handed = Optional.empty();

  /** A one-time password that was just made. */
  public record Handed(String login, String password) {}

  /** Opens an account. */
  public void open() {
    handed = Optional.empty();
    Optional<NewAccount> wanted = wanted();
    if (wanted.isEmpty()) {
      answers.refused("accounts.crooked");
    } else if (accounts.find(login).isPresent()) {
      answers.refused("accounts.taken", login);
    } else if (wanted.get().inspector().flatMap(accounts::of).isPresent()) {
      answers.refused("accounts.inspector", certificate);
    } else {
      String password = accounts.open(loggedIn.person(), wanted.get());
      handed = Optional.of(new Handed(login, password));
      answers.done("accounts.opened", login);
      login = "";
      name = "";
      certificate = "";
    }
  }

  private Optional<NewAccount> wanted() {
    try {
      return Optional.of(
          new NewAccount(
              login,
              name,
              Role.valueOf(role),
              Optional.of(department).filter(code -> !code.isEmpty()).map(DepartmentCode::new),
              Optional.of(certificate).filter(c -> !c.isEmpty()).map(CertificateNumber::new)));
    } catch (IllegalArgumentException crooked) {
      return Optional.empty();
    }
  }

  /** Gives a new one-time password, which also unlocks; once for a button as it was shown. */
  public void renew(String of) {
    Optional<String> password = accounts.renewPassword(loggedIn.person(), of, seen());
    if (password.isEmpty()) {
      answers.unchanged("accounts.stale", of);
    } else {
      handed = Optional.of(new Handed(of, password.get()));
      answers.done("accounts.renewed", of);
    }
  }

  /** The edition that came with the press; that of no account where the press was made up. */
  private static int seen() {
    return Optional.ofNullable(
            FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("edition"))
        .filter(sent -> sent.matches("[0-9]{1,9}"))
        .map(Integer::valueOf)
        .orElse(-1);
  }

  /** Closes an account. */
  public void close(String of) {
    handed = Optional.empty();
    answers.show(accounts.close(loggedIn.person(), of));
  }

  /** Opens a closed account again. */
  public void reopen(String of) {
    handed = Optional.empty();
    answers.show(accounts.reopen(loggedIn.person(), of));
  }

  /** All accounts by login. */
  public List<Account> getAll() {
    return accounts.all();
  }

  /** How the account stands, as the end of a text's key. */
  public String standing(Account account) {
    return accounts.standing(account).name().toLowerCase(Locale.ROOT);
  }

  /** Whether it is the administrator's own account, which he cannot close. */
  public boolean isOwn(Account account) {
    return account.login().equals(loggedIn.person().name());
  }

  /** The name of a role in the reader's language. */
  public String roleName(Role of) {
    return of.words().in(reader.getLocale());
  }

  /** The department's code; empty for who works for all. */
  public String department(Account account) {
    return account.department().map(DepartmentCode::value).orElse("");
  }

  /** The one-time password just made, one or none. */
  public List<Handed> getHanded() {
    return handed.stream().toList();
  }

  public List<Role> getRoles() {
    return Arrays.asList(Role.values());
  }

  public String getLogin() {
    return login;
  }

  public void setLogin(String typed) {
    login = Choice.text(typed);
  }

  public String getName() {
    return name;
  }

  public void setName(String typed) {
    name = Choice.text(typed);
  }

  public String getRole() {
    return role;
  }

  public void setRole(String picked) {
    role = Choice.text(picked);
  }

  public String getDepartment() {
    return department;
  }

  public void setDepartment(String picked) {
    department = Choice.text(picked);
  }

  public String getCertificate() {
    return certificate;
  }

  public void setCertificate(String typed) {
    certificate = Choice.text(typed);
  }
}
