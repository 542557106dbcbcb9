package mingqian.ceremony;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import mingqian.access.Actor;
import mingqian.access.AuditTrail;
import mingqian.access.Role;
import mingqian.access.Trace;
import mingqian.draw.Nonce;
import mingqian.terms.DrawId;
import mingqian.terms.Outcome;

/**
 * Restores the nonce of a draw 恢复密数 that no key of the service opens any more: the auditor opens
 * the copy locked to the auditor's key. Only the nonce committed to at sealing is taken; there is
 * no other way to complete the draw, and no other seed.
 */
@ApplicationScoped
public class RestoreNonce {
  @Inject DrawStore draws;
  @Inject NonceVault vault;
  @Inject AuditTrail trail;

  /** Locks the nonce to the service's key of now. */
  @Transactional
  public Outcome restore(DrawId id, Nonce nonce, Actor actor) {
    actor.mustBe(Role.AUDITOR);
    Optional<Draw> found =
        draws
            .locked(id)
            .filter(draw -> draw.proof().isPresent())
            .filter(draw -> draw.times().disclosedAt().isEmpty());
    if (found.isEmpty()) {
      return Outcome.refused("抽取 " + id + " 不需要密数", "draw " + id + " needs no nonce");
    }
    Draw draw = found.get();
    Proof proof = draw.proof().orElseThrow();
    if (!nonce.commitment(id).equals(proof.commitment())) {
      return Outcome.refused(
          "与封存时的承诺不符，未采用", "it does not fit the commitment of the seal: not taken");
    }
    if (vault.opens(id, proof.lockedNonce())) {
      return Outcome.unchanged(
          "本系统的密钥仍能打开密数，没有改变", "the service's key still opens the nonce: no change");
    }
    proof.lock(vault.lock(id, nonce));
    trail.record(actor, "restore-nonce", "draw " + id, Trace.change("lost", "restored"));
    return Outcome.done("密数已恢复，抽取可以继续", "the nonce is restored: the draw can go on");
  }
}
