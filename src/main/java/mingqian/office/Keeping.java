package mingqian.office;

/**
 * How long the installation keeps what it makes for itself 保留期限: the settings {@code
 * mingqian.keep.days} and {@code mingqian.keep.backups}.
 *
 * @param days of logs and of settled notes of the clockwork, at least 180
 * @param backups how many copies of an embedded database, at least 1
 */
public record Keeping(int days, int backups) {
  private static final int LEAST_DAYS = 180;

  /** Refuses to keep less with {@link IllegalArgumentException}. */
  public Keeping {
    if (days < LEAST_DAYS || backups < 1) {
      throw new IllegalArgumentException(
          "mingqian.keep.days: at least %d, mingqian.keep.backups: at least 1, not %d and %d"
              .formatted(LEAST_DAYS, days, backups));
    }
  }
}
