package mingqian.access;

import java.util.Optional;
import mingqian.terms.CertificateNumber;
import mingqian.terms.DepartmentCode;

/** Accounts for tests. */
final class People {
  private People() {}

  /** Somebody of this role with a password of their own. */
  static Account settled(Role role) {
    Optional<CertificateNumber> inspector =
        Optional.of(new CertificateNumber("99990100001")).filter(n -> role == Role.INSPECTOR);
    NewAccount opened =
        new NewAccount("wang", "王", role, Optional.of(new DepartmentCode("SCJG")), inspector);
    Account account = new Account(opened, "hash");
    account.changePassword("hash");
    return account;
  }
}
