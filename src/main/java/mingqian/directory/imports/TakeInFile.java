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
      trail.record(actor, "import-file", "import " + applied.run(), detail(applied, choice));
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

  private static String detail(ImportResult.Applied applied, RowChoice choice) {
    ImportFinding finding = applied.finding();
    return "%s %s %s: %d new, %d changed, %d unchanged, %d faults left out"
        .formatted(
            finding.kind(),
            finding.digest(),
            choice,
            finding.counts().created(),
            finding.counts().changed(),
            finding.counts().unchanged(),
            finding.faults().size());
  }
}
