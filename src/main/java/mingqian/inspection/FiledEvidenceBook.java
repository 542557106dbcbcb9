package mingqian.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import mingqian.access.Actor;
import mingqian.terms.Digest;

/** The evidence of visits that no draw orders 证据材料, for whoever may know the visit. */
@ApplicationScoped
public class FiledEvidenceBook {
  @PersistenceContext EntityManager entities;
  @Inject FiledVisitBook visits;

  /** What is attached to a visit, the first first; nothing for one that the actor may not know. */
  @Transactional
  public List<FiledEvidence.Entry> of(long visit, Actor actor) {
    return visits.find(visit, actor).map(one -> entries(one.id())).orElse(List.of());
  }

  /** One piece with its bytes; empty for one that the actor may not know. */
  @Transactional
  public Optional<FiledEvidence> find(long visit, long id, Actor actor) {
    return visits
        .find(visit, actor)
        .flatMap(
            one ->
                entities
                    .createQuery(
                        "select e from FiledEvidence e where e.id = :id and e.visit = :visit",
                        FiledEvidence.class)
                    .setParameter("id", id)
                    .setParameter("visit", one.id())
                    .getResultStream()
                    .findFirst());
  }

  /** Without the bytes, which may be long. */
  List<FiledEvidence.Entry> entries(long visit) {
    return entities
        .createQuery(
            "select e.id, e.name, e.type, e.sha256, e.addedBy, e.addedAt"
                + " from FiledEvidence e where e.visit = :visit order by e.id",
            Object[].class)
        .setParameter("visit", visit)
        .getResultStream()
        .map(FiledEvidenceBook::entry)
        .toList();
  }

  void add(FiledEvidence evidence) {
    entities.persist(evidence);
  }

  private static FiledEvidence.Entry entry(Object[] row) {
    return new FiledEvidence.Entry(
        (Long) row[0],
        (String) row[1],
        (String) row[2],
        new Digest((String) row[3]),
        (String) row[4],
        ((OffsetDateTime) row[5]).toInstant());
  }
}
