package mingqian.web.console;

/**
 * A kind of work that waits 待办.
 *
 * @param count how much of it
 * @param text its name in the reader's language
 * @param note one sentence about it in the reader's language, may be empty
 * @param urgency how it stands when there is any
 * @param address where it is done; empty where the person can only wait
 */
public record Todo(long count, String text, String note, Urgency urgency, String address) {
  /** How work stands 缓急. */
  public enum Urgency {
    /** It is there. */
    OPEN,
    /** It has a day that comes near. */
    DUE,
    /** Its day has passed. */
    LATE
  }

  /** The style of its card. */
  public String look() {
    if (count == 0) {
      return "none";
    }
    return switch (urgency) {
      case OPEN -> "open";
      case DUE -> "due";
      case LATE -> "late";
    };
  }

  /** Whether somebody should hurry. */
  public boolean isPressing() {
    return count > 0 && urgency != Urgency.OPEN;
  }

  /** Whether there is a page where it is done. */
  public boolean isLinked() {
    return !address.isEmpty();
  }
}
