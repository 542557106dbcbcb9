package mingqian.directory.imports;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Consumer;
import mingqian.directory.Kept;
import mingqian.directory.sheet.Line;
import mingqian.directory.sheet.RowFault;
import mingqian.directory.sheet.SheetForm;

/**
 * How one kind of file is taken in. Beans of this type are found by {@link ImportFile}; a room that
 * keeps other things adds its own.
 *
 * @param <F> the record of one row of the file
 * @param <R> the record that is kept: one row, or several joined
 * @param <E> what keeps it
 */
public interface Importer<F, R, E extends Kept<R>> {
  /** The kind of file; one importer each. */
  FileKind kind();

  /** Its sheet. */
  SheetForm<F> form();

  /**
   * Joins the rows of one thing; rows that contradict each other are refused, each by its number.
   */
  List<Line<R>> join(List<Line<F>> rows, Consumer<RowFault> faults);

  /** Everything kept so far. */
  List<E> kept(EntityManager entities);

  /** The entity class. */
  Class<E> type();

  /** Looks up once what the rows refer to. */
  Intake<R, E> intake(EntityManager entities);
}
