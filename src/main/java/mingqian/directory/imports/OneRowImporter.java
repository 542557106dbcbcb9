package mingqian.directory.imports;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Consumer;
import mingqian.directory.Kept;
import mingqian.directory.sheet.Line;
import mingqian.directory.sheet.RowFault;
import mingqian.directory.sheet.SheetForm;

/** An importer of files in which each row is one thing. */
public abstract class OneRowImporter<R, E extends Kept<R>> implements Importer<R, R, E> {
  private final FileKind kind;
  private final SheetForm<R> form;
  private final Class<E> type;

  /** An importer of that kind of file into entities of that type. */
  protected OneRowImporter(FileKind kind, SheetForm<R> form, Class<E> type) {
    this.kind = kind;
    this.form = form;
    this.type = type;
  }

  @Override
  public final FileKind kind() {
    return kind;
  }

  @Override
  public final SheetForm<R> form() {
    return form;
  }

  @Override
  public final Class<E> type() {
    return type;
  }

  @Override
  public final List<Line<R>> join(List<Line<R>> rows, Consumer<RowFault> faults) {
    return rows;
  }

  @Override
  public List<E> kept(EntityManager entities) {
    return entities
        .createQuery("select e from " + type.getSimpleName() + " e", type)
        .getResultList();
  }
}
