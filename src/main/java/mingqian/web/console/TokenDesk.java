package mingqian.web.console;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mingqian.access.AccessToken;
import mingqian.access.AccessTokens;
import mingqian.access.LoggedIn;
import mingqian.access.NewToken;
import mingqian.access.Post;
import mingqian.access.Right;
import mingqian.access.Role;
import mingqian.access.TokenStanding;
import mingqian.terms.CertificateNumber;
import mingqian.terms.DepartmentCode;
import mingqian.web.PageReader;

/** The tokens of machine clients 令牌页; a secret is shown in one answer and never again. */
@Named
@ViewScoped
public class TokenDesk implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int USUAL_DAYS = 90;

  @Inject private transient AccessTokens tokens;
  @Inject private transient LoggedIn loggedIn;
  @Inject private transient Answers answers;
  @Inject private transient PageReader reader;

  private String name = "";
  private String role = Role.COORDINATOR.name();
  private String department = "";
  private String certificate = "";
  private List<String> rights = List.of(Right.READ.name());
  private int days = USUAL_DAYS;
  private transient Optional<Handed> handed = Optional.empty();

  /** A secret that was just made. */
  public record Handed(String name, String secret) {}

  /** Makes a token. */
  public void make() {
    handed = Optional.empty();
    Optional<NewToken> wanted = wanted();
    if (wanted.isEmpty()) {
      answers.refused("tokens.crooked");
    } else if (tokens.find(name).isPresent()) {
      answers.refused("tokens.taken", name);
    } else {
      handed = Optional.of(new Handed(name, tokens.make(loggedIn.person(), wanted.get())));
      answers.done("tokens.made", name);
      name = "";
      certificate = "";
    }
  }

  private Optional<NewToken> wanted() {
    try {
      Post post =
          new Post(
              Role.valueOf(role),
              Optional.of(department).filter(code -> !code.isEmpty()).map(DepartmentCode::new),
              Optional.of(certificate).filter(c -> !c.isEmpty()).map(CertificateNumber::new));
      Set<Right> chosen = rights.stream().map(Right::valueOf).collect(Collectors.toSet());
      return Optional.of(new NewToken(name, post, chosen, days));
    } catch (IllegalArgumentException crooked) {
      return Optional.empty();
    }
  }

  /** Ends a token. */
  public void revoke(String of) {
    handed = Optional.empty();
    answers.show(tokens.revoke(loggedIn.person(), of));
  }

  /** All tokens, the newest first. */
  public List<AccessToken> getAll() {
    return tokens.all();
  }

  /** How the token stands, as the end of a text's key. */
  public String standing(AccessToken token) {
    return tokens.standing(token).name().toLowerCase(Locale.ROOT);
  }

  /** Whether there is something left to revoke. */
  public boolean isGood(AccessToken token) {
    return tokens.standing(token) == TokenStanding.GOOD;
  }

  /** The name of a role in the reader's language. */
  public String roleName(Role of) {
    return of.words().in(reader.getLocale());
  }

  /** The name of a right in the reader's language. */
  public String rightName(Right right) {
    return right.words().in(reader.getLocale());
  }

  /** The roles that have rights over the interface. */
  public List<Role> getRoles() {
    return Arrays.stream(Role.values()).filter(each -> !Right.of(each).isEmpty()).toList();
  }

  /** The rights that the chosen role has. */
  public List<Right> getPossible() {
    return Choice.of(Role.class, role).map(Right::of).map(List::copyOf).orElse(List.of());
  }

  /** The department's code; empty for all. */
  public String departmentOf(AccessToken token) {
    return token.department().map(DepartmentCode::value).orElse("");
  }

  /** The secret just made, one or none. */
  public List<Handed> getHanded() {
    return handed.stream().toList();
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

  public List<String> getRights() {
    return rights;
  }

  public void setRights(List<String> picked) {
    rights = Optional.ofNullable(picked).map(List::copyOf).orElse(List.of());
  }

  public int getDays() {
    return days;
  }

  public void setDays(int typed) {
    days = typed;
  }
}
