package mingqian.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import java.util.TreeSet;
import mingqian.access.Actor;
import mingqian.terms.CertificateNumber;

/**
 * The enforcement certificates of the one who acts 本人执法证: the account knows one of them, a seat the
 * first, and a person may hold several.
 */
@ApplicationScoped
public class OwnCertificates {
  @PersistenceContext EntityManager entities;

  /** All certificates of the person, none for whoever is no inspector. */
  Set<CertificateNumber> of(Actor actor) {
    Set<CertificateNumber> own = new TreeSet<>();
    actor
        .inspector()
        .ifPresent(
            known -> {
              own.add(known);
              entities
                  .createQuery(
                      "select c.number from Certificate c where c.inspector in"
                          + " (select k.inspector from Certificate k where k.number = :known)",
                      String.class)
                  .setParameter("known", known.value())
                  .getResultList()
                  .forEach(number -> own.add(new CertificateNumber(number)));
            });
    return own;
  }
}
