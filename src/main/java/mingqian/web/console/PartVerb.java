package mingqian.web.console;

import java.util.List;
import java.util.Locale;

/** What a reviewer or liaison can do after a part's result is public 公示之后办理. */
public enum PartVerb {
  OBJECT,
  ANSWER,
  FOLLOW,
  CLOSE,
  HAND_OVER;

  /** In the order of the page. */
  static final List<PartVerb> ALL = List.of(values());

  /** The name of its form. */
  public String getId() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether its form asks for a day. */
  public boolean isDated() {
    return this == CLOSE || this == HAND_OVER;
  }

  /** Whether its form asks for a text. */
  public boolean isGrounded() {
    return this != HAND_OVER;
  }

  /** The key of a text about it. */
  public String text(String what) {
    return "visit." + what + "." + name();
  }
}
