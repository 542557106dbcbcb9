package mingqian.ceremony;

import java.util.regex.Pattern;

/**
 * Why a draw is changed 变更事由, as the folder states it. What people wrote about it stays in the
 * audit trail.
 *
 * @param kind what kind of change
 * @param code a short code such as {@code R04}, {@code leave} or {@code deregistered}; 1 to 32 of
 *     {@code 0-9A-Za-z._:-}
 */
public record ChangeGround(ChangeKind kind, String code) {
  private static final Pattern CODE = Pattern.compile("[0-9A-Za-z._:-]{1,32}");

  /** Refuses another form of code with {@link IllegalArgumentException}. */
  public ChangeGround {
    if (!CODE.matcher(code).matches()) {
      throw new IllegalArgumentException("not the code of a ground: " + code);
    }
  }

  void mustBe(ChangeKind expected) {
    if (kind != expected) {
      throw new IllegalArgumentException("ground of " + expected + " expected, found " + kind);
    }
  }
}
