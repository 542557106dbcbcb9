package mingqian.inspection;

import java.time.LocalDate;

/**
 * For tests of other rooms: a database with the visit of {@link Office} as far as it is brought.
 */
public final class OneVisit implements AutoCloseable {
  private final Office office = new Office();

  /** Leads the visit to the {@link Situation} of that name. */
  public void bring(String situation) {
    Situation.valueOf(situation).bring(office);
  }

  /** The database. */
  public VisitBase base() {
    return office.base;
  }

  /** The planned day of the visit. */
  public static LocalDate day() {
    return Office.DAY;
  }

  @Override
  public void close() {
    office.close();
  }
}
