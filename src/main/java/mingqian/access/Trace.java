package mingqian.access;

/**
 * What a deed leaves in the audit trail 留痕: how its subject stood before and after, and the rest.
 * Never a password, never an undisclosed name.
 *
 * @param before how it stood, such as the name of a state, at most 500 characters; empty where
 *     nothing stood there before or nothing changed
 * @param after how it stands now, likewise
 * @param detail the rest, at most 4,000 characters
 */
public record Trace(String before, String after, String detail) {
  private static final int LONGEST_STANDING = 500;
  private static final int LONGEST_DETAIL = 4_000;

  /** Refuses what is too long with {@link IllegalArgumentException}; nothing is cut. */
  public Trace {
    Deed.within(0, LONGEST_STANDING, "before", before);
    Deed.within(0, LONGEST_STANDING, "after", after);
    Deed.within(0, LONGEST_DETAIL, "detail", detail);
  }

  /** Of a deed that changes no state. */
  public static Trace of(String detail) {
    return new Trace("", "", detail);
  }

  /** Of a change from one state to another, by their names. */
  public static Trace change(Enum<?> before, Enum<?> after) {
    return change(before.name(), after.name());
  }

  /** Of a change. */
  public static Trace change(String before, String after) {
    return new Trace(before, after, "");
  }

  /** The same with a detail. */
  public Trace with(String more) {
    return new Trace(before, after, more);
  }

  /** Whether it tells of a change. */
  public boolean isChange() {
    return !before.isEmpty() || !after.isEmpty();
  }
}
