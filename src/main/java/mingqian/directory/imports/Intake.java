package mingqian.directory.imports;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import mingqian.directory.sheet.Line;
import mingqian.directory.sheet.RowFault;

/** Taking in the records of one file 收件: knows what they may refer to. */
public interface Intake<R, E> {
  /** The record with its references written as codes; empty if one is unknown, and told so. */
  Optional<R> resolve(Line<R> line, Consumer<RowFault> faults);

  /** By which headings the keys go; named in conflicts. */
  String keyHeading();

  /** What tells the record from others: no two records may share any of these. */
  List<String> keys(R record);

  /** A new entity of a resolved record. */
  E create(R record, EntityManager entities);
}
