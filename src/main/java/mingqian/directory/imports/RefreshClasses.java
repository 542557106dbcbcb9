package mingqian.directory.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import mingqian.access.Actor;
import mingqian.access.AuditTrail;
import mingqian.office.Office;

/**
 * The monthly refresh of the credit-risk classes 信用风险分类按月更新: the classes are given anew every
 * month, so a directory that was not taken in within the month is due. A file {@code
 * enterprises-2026-07.csv} dropped into the pool folder is taken in by the clockwork in its month,
 * all rows or none, as one that a coordinator brings; any other file waits for a coordinator.
 */
@ApplicationScoped
public class RefreshClasses {
  @PersistenceContext(unitName = "mingqian")
  EntityManager entities;

  @Inject ImportFile importFile;
  @Inject Office office;
  @Inject AuditTrail trail;
  @Inject Clock clock;

  /** Takes in the file of this month, if it lies there and nothing was taken in this month. */
  @Transactional
  public void takeIn() {
    Path file = office.pool().resolve(fileName(month()));
    if (Files.isRegularFile(file) && isDue()) {
      OfferedFile offered =
          OfferedFile.of(FileKind.ENTERPRISES, file.getFileName().toString(), bytes(file));
      ImportResult result =
          importFile.apply(
              offered, RowChoice.ALL_OR_NONE, new Signed(Actor.CLOCKWORK.name(), clock.instant()));
      if (result instanceof ImportResult.Applied applied) {
        trail.record(
            Actor.CLOCKWORK,
            "import-file",
            "import " + applied.run(),
            TakeInFile.trace(applied, RowChoice.ALL_OR_NONE));
      } else {
        throw new FileRefused(offered.name());
      }
    }
  }

  /** Whether there is a directory that was not taken in within this month. */
  @Transactional
  public boolean isDue() {
    return isDue(month());
  }

  /** The month before this one, if the office refreshes by month files and it had none. */
  @Transactional
  public Optional<YearMonth> missed() {
    YearMonth before = month().minusMonths(1);
    boolean habit =
        entities
                .createQuery(
                    "select count(r) from ImportRun r where r.kind = :kind"
                        + " and r.fileName like 'enterprises-____-__.csv' and r.importedAt < :begin",
                    Long.class)
                .setParameter("kind", FileKind.ENTERPRISES)
                .setParameter("begin", begin(before).atOffset(ZoneOffset.UTC))
                .getSingleResult()
            > 0;
    return habit && isDue(before) ? Optional.of(before) : Optional.empty();
  }

  /** The name of the file of a month. */
  public static String fileName(YearMonth month) {
    return "enterprises-" + month + ".csv";
  }

  private boolean isDue(YearMonth month) {
    return takenIn(Instant.EPOCH, begin(month.plusMonths(1))) > 0
        && takenIn(begin(month), begin(month.plusMonths(1))) == 0;
  }

  private long takenIn(Instant from, Instant until) {
    return entities
        .createQuery(
            "select count(r) from ImportRun r where r.kind = :kind and r.importedAt >= :from"
                + " and r.importedAt < :until",
            Long.class)
        .setParameter("kind", FileKind.ENTERPRISES)
        .setParameter("from", from.atOffset(ZoneOffset.UTC))
        .setParameter("until", until.atOffset(ZoneOffset.UTC))
        .getSingleResult();
  }

  private YearMonth month() {
    return YearMonth.from(LocalDate.now(clock));
  }

  private Instant begin(YearMonth month) {
    return month.atDay(1).atStartOfDay(clock.getZone()).toInstant();
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
