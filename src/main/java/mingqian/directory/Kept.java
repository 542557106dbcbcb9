package mingqian.directory;

/**
 * What the office keeps of a record that a file brought 在册记录.
 *
 * @param <R> the record; two equal records mean that nothing changed
 */
public interface Kept<R> {
  /** The key in the database; assigned when first stored. */
  long id();

  /** The record as it is kept now. */
  R row();

  /** Takes over everything the record says; its key fields may not point to another thing. */
  void revise(R row);
}
