package mingqian.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import mingqian.access.Actor;
import mingqian.access.AuditTrail;
import mingqian.access.Trace;
import mingqian.office.Office;
import mingqian.regulation.Regulation;
import mingqian.regulation.RegulationRefused;
import mingqian.regulation.RuleFault;
import mingqian.terms.Digest;

/**
 * The regulation in force 现行规则, taken from the schedules folder. Every edition taken up is kept;
 * files with a mistake are refused whole and the edition before stays in force.
 */
@ApplicationScoped
public class RegulationBook {
  @Inject private Office office;

  @Inject private Event<RegulationTaken> taken;

  @Inject private AuditTrail trail;

  @PersistenceContext private EntityManager database;

  private final AtomicReference<Optional<Regulation>> inForce =
      new AtomicReference<>(Optional.empty());
  private final AtomicReference<List<RuleFault>> faults = new AtomicReference<>(List.of());

  /**
   * The regulation in force.
   *
   * @throws IllegalStateException before the first edition was taken up
   */
  public Regulation current() {
    return inForce.get().orElseThrow(() -> new IllegalStateException("no regulation in force yet"));
  }

  /** The edition of that digest, if it was ever in force. */
  @Transactional
  public Optional<Regulation> edition(Digest digest) {
    return inForce
        .get()
        .filter(now -> now.digest().equals(digest))
        .or(
            () ->
                Optional.ofNullable(database.find(RegulationEdition.class, digest.value()))
                    .map(edition -> Regulation.loadCopies(edition.files())));
  }

  /** Why the files as they lie in the folder are not in force; empty if they are. */
  public List<RuleFault> faults() {
    return faults.get();
  }

  /** Every edition that is or was in force, the latest first. */
  @Transactional
  public List<Edition> editions() {
    return kept().stream().map(RegulationEdition::naming).toList();
  }

  /**
   * Takes up the files as they lie in the folder now. Nothing happens if they are in force already;
   * a new edition leaves its trail.
   *
   * @param at the office time, kept with a new edition
   * @throws RegulationRefused if they have a mistake and there is no edition before
   */
  @Transactional
  public void takeUp(Instant at) {
    try {
      Regulation found = Regulation.load(files());
      faults.set(List.of());
      if (inForce.get().filter(known -> known.digest().equals(found.digest())).isEmpty()) {
        keep(found, at);
        inForce.set(Optional.of(found));
        taken.fire(new RegulationTaken(found));
      }
    } catch (RegulationRefused e) {
      faults.set(e.faults());
      if (inForce.get().isEmpty()) {
        inForce.set(Optional.of(lastEdition().orElseThrow(() -> e)));
      }
    }
  }

  /** Keeps it if it is not the last one kept: a node that starts changes nothing. */
  private void keep(Regulation regulation, Instant at) {
    Optional<RegulationEdition> last = kept().stream().findFirst();
    String digest = regulation.digest().value();
    String before = last.map(edition -> edition.naming().digest().value()).orElse("");
    if (before.equals(digest)) {
      return;
    }
    Instant from =
        last.map(edition -> edition.naming().since().plus(1, ChronoUnit.MICROS))
            .filter(at::isBefore)
            .orElse(at);
    RegulationEdition edition =
        Optional.ofNullable(database.find(RegulationEdition.class, digest))
            .orElseGet(() -> new RegulationEdition(regulation, from));
    edition.comeIntoForce(from);
    database.merge(edition);
    trail.record(
        Actor.CLOCKWORK, "take-up-rules", "regulation " + digest, Trace.change(before, digest));
  }

  private List<RegulationEdition> kept() {
    return database
        .createQuery(
            "select e from RegulationEdition e order by e.inForceFrom desc",
            RegulationEdition.class)
        .getResultList();
  }

  private Optional<Regulation> lastEdition() {
    return kept().stream().findFirst().map(edition -> Regulation.loadCopies(edition.files()));
  }

  private Map<String, byte[]> files() {
    Map<String, byte[]> files = new TreeMap<>();
    try {
      for (String name : Regulation.fileNames()) {
        Path file = office.schedules().resolve(name);
        if (Files.exists(file)) {
          files.put(name, Files.readAllBytes(file));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the schedules cannot be read", e);
    }
    return files;
  }
}
