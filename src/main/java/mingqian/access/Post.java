package mingqian.access;

import java.util.Optional;
import mingqian.terms.CertificateNumber;
import mingqian.terms.DepartmentCode;

/**
 * As whom a machine client acts 岗位.
 *
 * @param role the role whose rules it obeys
 * @param department empty for work for all departments
 * @param inspector present exactly for the role of an inspector
 */
public record Post(
    Role role, Optional<DepartmentCode> department, Optional<CertificateNumber> inspector) {
  /** Refuses an inspector without a certificate, and a certificate of anybody else. */
  public Post {
    if (inspector.isPresent() != (role == Role.INSPECTOR)) {
      throw new IllegalArgumentException("a certificate belongs to inspectors only: " + role);
    }
  }

  /** A post for all departments. */
  public static Post of(Role role) {
    return new Post(role, Optional.empty(), Optional.empty());
  }
}
