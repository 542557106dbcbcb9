package mingqian.publication;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import mingqian.inspection.Published;
import mingqian.inspection.Published.Finding;
import mingqian.inspection.ResultCode;
import mingqian.inspection.VisitBase;
import mingqian.office.Mode;
import mingqian.office.Office;

/** The verbs and queries of the room on a {@link VisitBase}. */
// There is no container here that would fill the fields.
@SuppressWarnings("UnnecessaryAssignment")
final class Board implements AutoCloseable {
  static final LocalDate DAY = LocalDate.of(2026, 6, 10);
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-06-12T01:00:00Z"), ZoneId.of("Asia/Shanghai"));

  final VisitBase base = new VisitBase();

  /** A published visit with that number to the enterprise with that number. */
  Published publish(int number, String at, ResultCode... found) {
    base.execute(
        "insert into visit (id, draw_id, credit_code, library, stratum, state, visit_day, version)"
            + " values (%d, '%s', '%s', 'A', 'A.x', 'PUBLISHED', '%s', 0)"
                .formatted(number, VisitBase.DRAW, VisitBase.enterprise(number), DAY));
    Published published =
        new Published(
            number,
            VisitBase.DRAW,
            VisitBase.enterprise(number),
            DAY,
            Instant.parse(at),
            List.of(
                new Finding("SCJG-01", List.of(found)),
                new Finding("YJGL-01", List.of(ResultCode.NOTHING_FOUND))));
    keep(published);
    return published;
  }

  void keep(Published published) {
    base.with(
        entities -> {
          KeepResult keep = new KeepResult();
          keep.entities = entities;
          keep.clock = CLOCK;
          keep.keep(published);
        });
  }

  PublishedResults results() {
    PublishedResults results = new PublishedResults();
    results.entities = base.reading();
    results.reader = reader(results.entities);
    return results;
  }

  PublishDailyFiles files(Path exports) {
    PublishDailyFiles files = new PublishDailyFiles();
    files.days = new PublishedDays();
    files.days.entities = base.reading();
    files.days.reader = reader(files.days.entities);
    files.office = new Office(Mode.TRAINING, exports, exports, exports, exports);
    files.clock = CLOCK;
    return files;
  }

  private static ResultReader reader(EntityManager entities) {
    ResultReader reader = new ResultReader();
    reader.entities = entities;
    return reader;
  }

  @Override
  public void close() {
    base.close();
  }
}
