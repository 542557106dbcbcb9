package mingqian.directory.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import mingqian.access.Actor;
import mingqian.access.AuditTrail;
import mingqian.access.Role;
import mingqian.access.Trace;

/**
 * A coordinator takes a file into the directories 经办导入, with its trail; refused files leave none,
 * since they change nothing.
 */
@ApplicationScoped
public class TakeInFile {
  @Inject private ImportFile importFile;
  @Inject private AuditTrail trail;
  @Inject private Clock clock;

  @PersistenceContext(unitName = "mingqian")
  private EntityManager entities;

  /**
   * Takes the file in as chosen.
   *
   * @throws mingqian.access.NotPermitted for whoever is no coordinator
   */
  @Transactional
  public ImportResult takeIn(OfferedFile file, RowChoice choice, Actor actor) {
    actor.mustBe(Role.COORDINATOR);
    ImportResult result = importFile.apply(file, choice, new Signed(actor.name(), clock.instant()));
    if (result instanceof ImportResult.Applied applied) {
      trail.record(actor, "import-file", "import " + applied.run(), trace(applied, choice));
    }
    return result;
  }

  /** The last imports, the newest first. */
  public List<ImportRun> last(int most) {
    return entities
        .createQuery(
            "select r from ImportRun r order by r.importedAt desc, r.id desc", ImportRun.class)
        .setMaxResults(most)
        .getResultList();
  }

  /** How many records the register kept before and keeps now, and what the file did to it. */
  static Trace trace(ImportResult.Applied applied, RowChoice choice) {
    ImportFinding finding = applied.finding();
    Counts counts = finding.counts();
    String detail =
        "%s %s %s: %d new, %d changed, %d unchanged, %d faults left out"
            .formatted(
                finding.kind(),
                finding.digest(),
                choice,
                counts.created(),
                counts.changed(),
                counts.unchanged(),
                finding.faults().size());
    return Trace.change(String.valueOf(counts.before()), String.valueOf(counts.after()))
        .with(detail);
  }
}
