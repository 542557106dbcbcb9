package mingqian.directory.imports;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mingqian.directory.Kept;
import mingqian.directory.sheet.Line;

/**
 * The rows of a file against what is kept 比对: which are new, which say something else, which say
 * the same.
 */
final class Comparison<R, E extends Kept<R>> {
  private static final int BATCH = 500;

  private final Class<E> type;
  private final Intake<R, E> intake;
  private final List<R> created = new ArrayList<>();
  private final Map<Long, R> changed = new HashMap<>();
  private final Counts counts;

  Comparison(Class<E> type, Intake<R, E> intake, Matching<R> matching) {
    this.type = type;
    this.intake = intake;
    int unchanged = 0;
    for (Line<R> line : matching.sound()) {
      var before = matching.match(line.record());
      if (before.isEmpty()) {
        created.add(line.record());
      } else if (before.get().record().equals(line.record())) {
        unchanged++;
      } else {
        changed.put(before.get().id(), line.record());
      }
    }
    counts = new Counts(created.size(), changed.size(), unchanged, matching.missing());
  }

  Counts counts() {
    return counts;
  }

  /** Writes the differences, in batches so that memory and time stay even. */
  void apply(EntityManager entities) {
    for (int from = 0; from < created.size(); from += BATCH) {
      created.subList(from, Math.min(from + BATCH, created.size())).stream()
          .map(record -> intake.create(record, entities))
          .forEach(entities::persist);
      settle(entities);
    }
    List<Long> ids = changed.keySet().stream().sorted().toList();
    for (int from = 0; from < ids.size(); from += BATCH) {
      revise(entities, ids.subList(from, Math.min(from + BATCH, ids.size())));
      settle(entities);
    }
  }

  private void revise(EntityManager entities, List<Long> ids) {
    entities
        .createQuery("select e from " + type.getSimpleName() + " e where e.id in :ids", type)
        .setParameter("ids", ids)
        .getResultList()
        .forEach(entity -> entity.revise(changed.get(entity.id())));
  }

  private static void settle(EntityManager entities) {
    entities.flush();
    entities.clear();
  }
}
