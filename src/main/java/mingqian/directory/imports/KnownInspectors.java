package mingqian.directory.imports;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import mingqian.directory.Inspector;
import mingqian.directory.sheet.RowFault;
import mingqian.terms.CertificateNumber;

/** The inspectors that rows may refer to, by any of their certificates. */
final class KnownInspectors {
  private final References certificates = new References("执法证编号");
  private final Map<String, Long> ids = new HashMap<>();

  KnownInspectors(EntityManager entities) {
    for (Inspector inspector : all(entities)) {
      String first = inspector.firstCertificate().value();
      ids.put(first, inspector.id());
      inspector.certificates().forEach(c -> certificates.add(c.number().value(), first));
    }
  }

  /** All inspectors, their certificates and qualifications fetched in three queries. */
  static List<Inspector> all(EntityManager entities) {
    return entities
        .createQuery("select i from Inspector i", Inspector.class)
        .setHint("eclipselink.batch.type", "IN")
        .setHint("eclipselink.batch", "i.certificates")
        .setHint("eclipselink.batch", "i.qualifications")
        .getResultList();
  }

  /** The first certificate of the person who holds this one. */
  Optional<CertificateNumber> first(int row, CertificateNumber number, Consumer<RowFault> faults) {
    return certificates.find(row, number.value(), faults).map(CertificateNumber::new);
  }

  /** The person of a first certificate. */
  Inspector person(CertificateNumber first, EntityManager entities) {
    return Optional.ofNullable(entities.find(Inspector.class, ids.get(first.value())))
        .orElseThrow(() -> new IllegalStateException("inspector " + first + " expected"));
  }
}
