package mingqian.directory.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import mingqian.directory.Kept;
import mingqian.directory.imports.ImportFinding.Source;
import mingqian.directory.sheet.Line;
import mingqian.directory.sheet.Reading;
import mingqian.directory.sheet.RowFault;
import mingqian.directory.sheet.SheetReader;
import mingqian.terms.Words;

/**
 * Taking a file into the directories 导入: a look first, then all rows or none, or the good ones on
 * explicit word. The same file again changes nothing. Nothing is ever removed by an import.
 */
@ApplicationScoped
@Transactional
public class ImportFile {
  private static final int MOST_ROWS = 500_000;

  @PersistenceContext(unitName = "mingqian")
  private EntityManager entities;

  @Inject @Any private Instance<Importer<?, ?, ?>> beans;

  private Iterable<Importer<?, ?, ?>> importers;

  /** For the container. */
  protected ImportFile() {}

  /** With its parts given, outside a container; the caller holds the transaction. */
  public ImportFile(EntityManager entities, List<Importer<?, ?, ?>> importers) {
    this.entities = entities;
    this.importers = List.copyOf(importers);
  }

  /** Looks into the file and says what an import would do; writes nothing. */
  public ImportFinding preview(OfferedFile file) {
    return compare(file, importer(file.kind())).finding;
  }

  /**
   * Takes the file in as chosen; refuses it whole if it has faults and the choice is all or none.
   */
  public ImportResult apply(OfferedFile file, RowChoice choice, Signed signed) {
    Compared<?, ?> compared = compare(file, importer(file.kind()));
    ImportFinding finding = compared.finding;
    boolean acceptable = choice == RowChoice.GOOD_ROWS && finding.counts().present() > 0;
    if (!finding.isSound() && !acceptable) {
      return new ImportResult.Refused(finding);
    }
    compared.comparison.apply(entities);
    ImportRun run = new ImportRun(finding, choice, signed);
    entities.persist(run);
    entities.flush();
    return new ImportResult.Applied(finding, run.id());
  }

  private record Compared<R, E extends Kept<R>>(
      ImportFinding finding, Comparison<R, E> comparison) {}

  private <F, R, E extends Kept<R>> Compared<R, E> compare(
      OfferedFile file, Importer<F, R, E> importer) {
    Reading<F> reading =
        bounded(new SheetReader<>(importer.form()).read(file.source(), file.encoding()));
    List<RowFault> faults = new ArrayList<>(reading.faults());
    Consumer<RowFault> told = fault -> faults.add(fault.under(reading.facts().titles()));
    List<Line<R>> lines = importer.join(reading.rows(), told);
    Intake<R, E> intake = importer.intake(entities);
    Matching<R> matching = new Matching<>(intake, importer.kept(entities));
    entities.flush();
    entities.clear();
    matching.take(lines, told);
    faults.sort(Comparator.comparingInt(RowFault::row));
    Comparison<R, E> comparison = new Comparison<>(importer.type(), intake, matching);
    Source source = new Source(file.kind(), file.name(), file.digest(), reading.facts());
    return new Compared<>(
        new ImportFinding(source, comparison.counts(), faults, reading.repairs()), comparison);
  }

  private static <F> Reading<F> bounded(Reading<F> reading) {
    if (reading.facts().rows() <= MOST_ROWS) {
      return reading;
    }
    RowFault tooMany =
        new RowFault(
            0,
            "",
            "",
            new Words("超过 " + MOST_ROWS + " 行", "more than " + MOST_ROWS + " rows"),
            new Words("请拆分成几个文件", "split it into several files"));
    return new Reading<>(reading.facts(), List.of(), List.of(tooMany), List.of());
  }

  private Importer<?, ?, ?> importer(FileKind kind) {
    Iterable<Importer<?, ?, ?>> known = importers == null ? beans : importers;
    return StreamSupport.stream(known.spliterator(), false)
        .filter(importer -> importer.kind() == kind)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("an importer of " + kind + " expected"));
  }
}
