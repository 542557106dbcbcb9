package mingqian.web.console;

import java.util.List;
import java.util.Locale;

/** What the coordinator can do to a visit before it happens 检查变更办理. */
public enum VisitVerb {
  NOTIFY,
  REPLACE,
  RESCHEDULE,
  SUBSTITUTE,
  CANCEL;

  /** In the order of the page. */
  static final List<VisitVerb> ALL = List.of(values());

  /** The name of its form. */
  public String getId() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether its form asks for a ground. */
  public boolean isGrounded() {
    return this != NOTIFY;
  }

  /** The key of a text about it. */
  public String text(String what) {
    return "visit." + what + "." + name();
  }
}
