package mingqian.access;

import java.util.Arrays;
import java.util.Optional;
import mingqian.terms.CertificateNumber;
import mingqian.terms.DepartmentCode;

/**
 * Who does something 行为人: a logged-in person, the clockwork, or a simulated person of the sample
 * office. Verbs receive it as an argument and the audit trail keeps its name.
 *
 * @param name the login, {@code clockwork}, or {@code sample:} and a name; a login has no colon
 * @param role the role; empty for the clockwork
 * @param department the department that the person works for, where one is known
 * @param inspector the enforcement certificate of an inspector; empty for everybody else
 */
public record Actor(
    String name,
    Optional<Role> role,
    Optional<DepartmentCode> department,
    Optional<CertificateNumber> inspector) {
  /** The program itself when time has come 系统时钟. */
  public static final Actor CLOCKWORK =
      new Actor("clockwork", Optional.empty(), Optional.empty(), Optional.empty());

  private static final int LONGEST = 80;

  /** Refuses an empty or overlong name with {@link IllegalArgumentException}. */
  public Actor {
    if (name.isBlank() || name.length() > LONGEST) {
      throw new IllegalArgumentException("not the name of an actor: " + name);
    }
  }

  /** A simulated person of the sample office 模拟人员. */
  public static Actor sample(String name, Role role) {
    return new Actor("sample:" + name, Optional.of(role), Optional.empty(), Optional.empty());
  }

  /** A simulated inspector of the sample office 模拟执法检查人员. */
  public static Actor sampleInspector(CertificateNumber certificate, DepartmentCode department) {
    return new Actor(
        "sample:" + certificate,
        Optional.of(Role.INSPECTOR),
        Optional.of(department),
        Optional.of(certificate));
  }

  /** A simulated liaison of a department of the sample office 模拟联络员. */
  public static Actor sampleLiaison(DepartmentCode department) {
    return new Actor(
        "sample:liaison:" + department,
        Optional.of(Role.LIAISON),
        Optional.of(department),
        Optional.empty());
  }

  /** Whether the actor has this role. */
  public boolean is(Role wanted) {
    return role.filter(wanted::equals).isPresent();
  }

  /** Refuses an actor with none of these roles with {@link NotPermitted}. */
  public void mustBe(Role... permitted) {
    if (Arrays.stream(permitted).noneMatch(this::is)) {
      throw new NotPermitted(this);
    }
  }

  /** Refuses whoever is not a liaison of the department with {@link NotPermitted}. */
  public void mustBeLiaisonOf(DepartmentCode wanted) {
    mustBe(Role.LIAISON);
    if (department.filter(wanted::equals).isEmpty()) {
      throw new NotPermitted(this);
    }
  }
}
