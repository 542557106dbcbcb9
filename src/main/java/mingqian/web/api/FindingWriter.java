package mingqian.web.api;

import java.util.Locale;
import mingqian.directory.imports.Counts;
import mingqian.directory.imports.ImportFinding;
import mingqian.directory.sheet.RowFault;
import mingqian.terms.Words;

/**
 * Writes what was found in a file 导入结果.
 *
 * @param locale the language of the reader
 */
record FindingWriter(Locale locale) {
  private static final Counts NOTHING = new Counts(0, 0, 0, 0);

  /** What taking the file in does, or did. */
  JsonItem done(ImportFinding finding) {
    return write(finding, finding.counts());
  }

  /** A file of which nothing was taken in. */
  JsonItem refused(ImportFinding finding) {
    return write(finding, NOTHING);
  }

  private JsonItem write(ImportFinding finding, Counts counts) {
    return new JsonItem(locale)
        .put("kind", finding.kind())
        .put("encoding", finding.encoding())
        .put("rows", finding.rows())
        .put("created", counts.created())
        .put("changed", counts.changed())
        .put("unchanged", counts.unchanged())
        .put("missing", counts.missing())
        .put("ignored", finding.ignored())
        .put("faults", finding.faults().stream().map(this::fault).toList());
  }

  private JsonItem fault(RowFault fault) {
    return new JsonItem(locale)
        .put("row", fault.row())
        .put("column", fault.column())
        .put("value", fault.value())
        .put("reason", fault.reason())
        .put("hint", fault.hint());
  }

  /** What is wrong with an order, each fault by the field of the request. */
  Problem orderRefused(ImportFinding finding) {
    JsonItem more =
        new JsonItem(locale)
            .put("faults", finding.faults().stream().map(this::orderFault).toList());
    return new Problem(
        422,
        "order-refused",
        new Words("抽查任务有误，未保存；请按 faults 更正", "the order is faulty and not kept: see faults"),
        more.build());
  }

  private JsonItem orderFault(RowFault fault) {
    return new JsonItem(locale)
        .put("field", OrderFields.of(fault.column(), fault.row()))
        .put("value", fault.value())
        .put("reason", fault.reason())
        .put("hint", fault.hint());
  }
}
