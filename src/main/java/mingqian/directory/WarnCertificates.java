package mingqian.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mingqian.access.Actor;
import mingqian.access.AuditTrail;
import mingqian.access.Trace;
import mingqian.terms.Outcome;

/**
 * Warns of certificates that run out 执法证到期提示 (R03), once for each certificate and last day. Whom it
 * concerns the pool shows to coordinators and liaisons.
 */
@ApplicationScoped
public class WarnCertificates {
  @PersistenceContext(unitName = "mingqian")
  private EntityManager entities;

  private AuditTrail trail;
  private Clock clock;

  /** For the container's proxy. */
  protected WarnCertificates() {}

  /** Warns by the office clock. */
  @Inject
  WarnCertificates(AuditTrail trail, Clock clock) {
    this.trail = trail;
    this.clock = clock;
  }

  /** With its parts given, outside a container; the caller holds the transaction. */
  public WarnCertificates(EntityManager entities, AuditTrail trail, Clock clock) {
    this(trail, clock);
    this.entities = entities;
  }

  /** The valid certificates whose last day lies within so many days and that were not warned of. */
  @Transactional
  public List<Long> due(int days) {
    LocalDate today = LocalDate.now(clock);
    return unwarned(today, today.plusDays(days));
  }

  /**
   * The valid certificates that have run out without a warning since the pool was first taken in:
   * for what had run out before nobody could be warned.
   */
  @Transactional
  public List<Long> missed() {
    return firstTakenIn()
        .map(first -> unwarned(first, LocalDate.now(clock).minusDays(1)))
        .orElse(List.of());
  }

  /** Warns of one; again, nothing happens. */
  @Transactional
  public Outcome warn(long certificate, Actor actor) {
    Certificate found =
        entities.find(Certificate.class, certificate, LockModeType.PESSIMISTIC_WRITE);
    if (found == null || isWarned(found)) {
      return Outcome.unchanged("没有需要提示的证件", "there is nothing to warn of");
    }
    entities.persist(new CertificateWarning(found, clock.instant()));
    trail.record(
        actor,
        "warn-certificate",
        "certificate " + found.number(),
        Trace.of("valid until " + found.validUntil()));
    return Outcome.done("已提示", "warned");
  }

  private boolean isWarned(Certificate certificate) {
    return entities.find(CertificateWarning.class, CertificateWarning.key(certificate)) != null;
  }

  private List<Long> unwarned(LocalDate from, LocalDate until) {
    List<Certificate> found =
        entities
            .createQuery(
                "select c from Certificate c where c.state = :valid"
                    + " and c.validUntil between :from and :until order by c.id",
                Certificate.class)
            .setParameter("valid", CertificateState.VALID)
            .setParameter("from", from)
            .setParameter("until", until)
            .getResultList();
    if (found.isEmpty()) {
      return List.of();
    }
    Set<String> warned =
        entities
            .createQuery("select w.id from CertificateWarning w", String.class)
            .getResultStream()
            .collect(Collectors.toSet());
    return found.stream()
        .filter(certificate -> !warned.contains(CertificateWarning.key(certificate)))
        .map(Certificate::id)
        .toList();
  }

  private Optional<LocalDate> firstTakenIn() {
    return entities
        .createQuery(
            "select r.importedAt from ImportRun r where r.kind ="
                + " mingqian.directory.imports.FileKind.INSPECTORS order by r.importedAt",
            java.time.OffsetDateTime.class)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(at -> LocalDate.ofInstant(at.toInstant(), clock.getZone()));
  }
}
