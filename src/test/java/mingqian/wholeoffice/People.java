package mingqian.wholeoffice;

import java.util.Optional;
import mingqian.access.Actor;
import mingqian.access.Role;
import mingqian.terms.CertificateNumber;
import mingqian.terms.DepartmentCode;

/** Who acts in a lived year. */
final class People {
  static final Actor COORDINATOR = Actor.sample("coordinator", Role.COORDINATOR);
  static final Actor APPROVER = Actor.sample("approver", Role.APPROVER);
  static final Actor FILING = Actor.sample("filing", Role.FILING_OFFICER);

  private People() {}

  static Actor inspector(Object certificate, Object department) {
    return Actor.sampleInspector(
        new CertificateNumber(certificate.toString()), new DepartmentCode(department.toString()));
  }

  static Actor reviewer(Object department) {
    return new Actor(
        "sample:reviewer:" + department,
        Optional.of(Role.REVIEWER),
        Optional.of(new DepartmentCode(department.toString())),
        Optional.empty());
  }

  static Actor liaison(String department) {
    return Actor.sampleLiaison(new DepartmentCode(department));
  }
}
