package mingqian.directory.imports;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import mingqian.directory.sheet.Line;
import mingqian.directory.sheet.RowFault;

/**
 * The intake of records that refer to nothing.
 *
 * @param keyHeading the heading of the key
 * @param key the key of a record
 * @param make a new entity of a record
 */
public record PlainIntake<R, E>(String keyHeading, Function<R, String> key, Function<R, E> make)
    implements Intake<R, E> {
  @Override
  public Optional<R> resolve(Line<R> line, Consumer<RowFault> faults) {
    return Optional.of(line.record());
  }

  @Override
  public List<String> keys(R row) {
    return List.of(key.apply(row));
  }

  @Override
  public E create(R row, EntityManager entities) {
    return make.apply(row);
  }
}
