package mingqian.publication;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import mingqian.ceremony.KeptLedger;
import mingqian.inspection.FiledVisitKind;
import mingqian.inspection.Published;
import mingqian.inspection.Published.Correction;
import mingqian.inspection.Published.Finding;
import mingqian.inspection.ResultCode;
import mingqian.inspection.VisitBase;
import mingqian.inspection.VisitOrigin;
import mingqian.inspection.VisitOrigin.Filed;
import mingqian.office.Mode;
import mingqian.office.Office;

/** The verbs and queries of the room on a {@link VisitBase}. */
// There is no container here that would fill the fields.
@SuppressWarnings("UnnecessaryAssignment")
final class Board implements AutoCloseable {
  static final LocalDate DAY = LocalDate.of(2026, 6, 10);
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-06-12T01:00:00Z"), ZoneId.of("Asia/Shanghai"));

  private static final Path KEYS = Path.of("target", "board-keys");

  final VisitBase base = new VisitBase();

  /** A published visit with that number to the enterprise with that number. */
  Published publish(int number, String at, ResultCode... found) {
    base.execute(
        "insert into visit (id, draw_id, credit_code, library, stratum, state, visit_day, version)"
            + " values (%d, '%s', '%s', 'A', 'A.x', 'PUBLISHED', '%s', 0)"
                .formatted(number, VisitBase.DRAW, VisitBase.enterprise(number), DAY));
    base.execute(
        "insert into department_part (id, visit_id, department_code, state, version)"
            + " values (%d, %d, 'SCJG', 'PUBLISHED', 0)".formatted(number, number));
    result(number, number, 1);
    Published published = event(number, number, at, Optional.empty(), found);
    keep(published);
    return published;
  }

  /** A published triggered visit with that number to the enterprise with that number. */
  Published publishFiled(int number, String at) {
    return publishFiled(number, at, FiledVisitKind.TRIGGERED);
  }

  /** A published visit of the campaign 5, 夏季专项. */
  Published publishSpecial(int number, String at) {
    base.execute(
        "insert into campaign (id, version, title, opens, closes, ground, largest_number,"
            + " drafted_by, drafted_at, published_on) values (5, 0, '夏季专项', '2026-06-01',"
            + " '2026-07-31', '依据某文件', 3, 'c', '2026-05-01T00:00:00Z', '2026-05-04')");
    return publishFiled(number, at, FiledVisitKind.SPECIAL);
  }

  private Published publishFiled(int number, String at, FiledVisitKind kind) {
    base.execute(
        "insert into filed_visit (id, version, kind, credit_code, department_code, visit_day, scheme,"
            + " ground, quiet, regulation, proposed_by, proposed_at) values (%d, 0, '%s', '%s',"
                .formatted(number, kind, VisitBase.enterprise(number))
            + " 'SCJG', '%s', 'x', %s, false, 'x', 'x', '2026-06-10T09:00:00+08:00')"
                .formatted(DAY, kind == FiledVisitKind.TRIGGERED ? "'hazard'" : "null"));
    if (kind == FiledVisitKind.SPECIAL) {
      base.execute("update filed_visit set campaign_id = 5 where id = " + number);
    }
    base.execute(
        "insert into visit (id, filed_visit_id, credit_code, library, state, visit_day, version)"
            + " values (%d, %d, '%s', 'A', 'PUBLISHED', '%s', 0)"
                .formatted(number, number, VisitBase.enterprise(number), DAY));
    base.execute(
        "insert into department_part (id, visit_id, department_code, state, version)"
            + " values (%d, %d, 'SCJG', 'PUBLISHED', 0)".formatted(number, number));
    result(number, number, 1);
    Filed papers = new Filed(number, kind);
    Published drawn = event(number, number, at, Optional.empty(), ResultCode.NOTHING_FOUND);
    Published published =
        new Published(
            number,
            new Published.Of(
                number,
                new VisitOrigin(Optional.empty(), Optional.of(papers)),
                VisitBase.enterprise(number),
                VisitBase.MARKET),
            drawn.times(),
            drawn.correction(),
            drawn.findings());
    keep(published);
    return published;
  }

  /** A correction of the published visit with that number, as result 10 more. */
  Published correct(int number, String at, ResultCode... found) {
    result(number + 10, number, 2);
    Correction correction = new Correction(number, "录入有误");
    Published published = event(number + 10, number, at, Optional.of(correction), found);
    keep(published);
    return published;
  }

  /** An answered objection to the published visit with that number. */
  void object(int number, String state, String answer) {
    base.execute(
        "insert into objection (id, part_id, result_id, state, ground, received_by, received_at,"
            + " answer, answered_by, answered_at, version) select coalesce(max(id), 0) + 1, %d, %d,"
                .formatted(number, number)
            + " '%s', '有误', 'x', '2026-06-12T09:00:00+08:00', '%s', 'y',".formatted(state, answer)
            + " '2026-06-12T10:00:00+08:00', 0 from objection");
  }

  private void result(int id, int part, int version) {
    base.execute(
        "insert into part_result (id, part_id, version_number, recorded_by, recorded_at, version)"
            + " values (%d, %d, %d, 'x', '2026-06-10T09:00:00+08:00', 0)"
                .formatted(id, part, version));
  }

  private static Published event(
      int result, int visit, String at, Optional<Correction> correction, ResultCode... found) {
    return new Published(
        result,
        new Published.Of(
            visit, VisitOrigin.of(VisitBase.DRAW), VisitBase.enterprise(visit), VisitBase.MARKET),
        new Published.Times(DAY, LocalDate.of(2026, 7, 9), Instant.parse(at)),
        correction,
        List.of(
            new Finding("SCJG-01", List.of(found)),
            new Finding("YJGL-01", List.of(ResultCode.NOTHING_FOUND))));
  }

  void keep(Published published) {
    base.with(
        entities -> {
          KeepResult keep = new KeepResult();
          keep.entities = entities;
          keep.ledger = KeptLedger.of(entities, KEYS, CLOCK);
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
