package mingqian.it;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import mingqian.access.NewAccount;
import mingqian.terms.CertificateNumber;
import mingqian.terms.DepartmentCode;

/**
 * Gives people accounts behind the back of the office, with a password of their own that is hashed
 * in few rounds: many people log in for one test, and the browser tests go through the front door.
 */
@ApplicationScoped
public class Members {
  static final String PASSWORD = "竹签 drawn in the open 2026";

  private static final int ROUNDS = 1000;
  private static final int BITS = 512;

  @PersistenceContext private EntityManager database;

  /** The account is there when the answer comes. */
  @Transactional
  public void admit(NewAccount account) {
    database
        .createNativeQuery(
            "insert into account (login, name, role, department, inspector, password_hash,"
                + " edition, must_change, failures, active, version)"
                + " values (?, ?, ?, cast(? as varchar(8)), cast(? as varchar(64)), ?,"
                + " 1, false, 0, true, 1)")
        .setParameter(1, account.login())
        .setParameter(2, account.name())
        .setParameter(3, account.role().name())
        .setParameter(4, account.department().map(DepartmentCode::value).orElse(null))
        .setParameter(5, account.inspector().map(CertificateNumber::value).orElse(null))
        .setParameter(6, hash())
        .executeUpdate();
  }

  private static String hash() {
    byte[] salt = new byte[32];
    try {
      PBEKeySpec key = new PBEKeySpec(PASSWORD.toCharArray(), salt, ROUNDS, BITS);
      byte[] hash =
          SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(key).getEncoded();
      Base64.Encoder text = Base64.getEncoder();
      return String.join(
          ":",
          "PBKDF2WithHmacSHA512",
          String.valueOf(ROUNDS),
          text.encodeToString(salt),
          text.encodeToString(hash));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has PBKDF2", e);
    }
  }
}
