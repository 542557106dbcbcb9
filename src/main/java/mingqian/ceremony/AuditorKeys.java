package mingqian.ceremony;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import mingqian.access.Actor;
import mingqian.access.AuditTrail;
import mingqian.access.Role;
import mingqian.access.Trace;
import mingqian.terms.Outcome;

/**
 * Keeps the auditor's public key 审计公钥保管. From then on the nonce of every draw is locked to it too,
 * so that the auditor can complete a draw whose service key is lost.
 */
@ApplicationScoped
public class AuditorKeys {
  private static final int LONGEST = 4_000;

  @PersistenceContext EntityManager database;
  @Inject AuditTrail trail;
  @Inject Clock clock;

  /** The key in force: the last one uploaded. */
  @Transactional
  public Optional<AuditorKey> inForce() {
    return database
        .createQuery("select k from AuditorKey k order by k.id desc", AuditorKey.class)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /**
   * Takes a key into force.
   *
   * @param pem an RSA public key of at least 3,072 bits
   */
  @Transactional
  public Outcome keep(String pem, Actor actor) {
    actor.mustBe(Role.AUDITOR);
    if (pem.contains("PRIVATE KEY")) {
      return Outcome.refused(
          "这是私钥，绝不可上传：请另造一对密钥，只上传公钥",
          "this is a private key and must never be uploaded: make another pair, upload the public key");
    }
    PublicKeyText key;
    try {
      key = pem.length() > LONGEST ? refused() : PublicKeyText.parse(pem);
    } catch (IllegalArgumentException e) {
      return Outcome.refused(
          "不是可用的公钥：须为 PEM 格式（BEGIN PUBLIC KEY）的 RSA 公钥，至少 3072 位",
          "not a key that can be used: an RSA public key in PEM (BEGIN PUBLIC KEY), 3072 bits at"
              + " least");
    }
    Optional<AuditorKey> before = inForce();
    if (before.filter(known -> known.fingerprint().equals(key.fingerprint())).isPresent()) {
      return Outcome.unchanged("该公钥早已启用", "this key was in force before");
    }
    database.persist(new AuditorKey(key, new Draw.Deed(actor.name(), clock.instant())));
    String old = before.map(known -> known.fingerprint().value()).orElse("");
    trail.record(
        actor,
        "keep-auditor-key",
        "auditor-key",
        Trace.change(old, key.fingerprint().value()).with("RSA"));
    return Outcome.done(
        "公钥已启用，此后封存的密数同时加密给它，指纹 " + key.fingerprint(),
        "the key is in force: nonces of later seals are locked to it too; its fingerprint is "
            + key.fingerprint());
  }

  private static PublicKeyText refused() {
    throw new IllegalArgumentException("longer than any key");
  }
}
