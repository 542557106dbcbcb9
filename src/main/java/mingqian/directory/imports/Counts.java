package mingqian.directory.imports;

/**
 * What an import does to the records in the directory 变动数.
 *
 * @param created not yet in the directory
 * @param changed in the directory with other contents
 * @param unchanged in the directory exactly so
 * @param missing in the directory, but not in the file; an import never removes them
 */
public record Counts(int created, int changed, int unchanged, int missing) {
  /** How many records the directory kept before. */
  public int before() {
    return changed + unchanged + missing;
  }

  /** How many records it keeps once the file is taken in. */
  public int after() {
    return before() + created;
  }

  /** How many records the file brings. */
  public int present() {
    return created + changed + unchanged;
  }
}
