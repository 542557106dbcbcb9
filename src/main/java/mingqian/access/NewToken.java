package mingqian.access;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * A token to be made 待发令牌.
 *
 * @param name 2 to 40 of {@code a-z 0-9 -}, a letter or digit first; it names the client in the
 *     audit trail for ever
 * @param post as whom the client acts
 * @param rights at least one, each of them a right that the role has over the interface
 * @param days for how many days it is good, {@link TokenLimits}; real days, also where the office
 *     clock is set by hand
 */
public record NewToken(String name, Post post, Set<Right> rights, int days) {
  /** The form of a name. */
  static final String NAME = "[a-z0-9][a-z0-9-]{1,39}";

  private static final Pattern FORM = Pattern.compile(NAME);

  /** Refuses values outside these forms with {@link IllegalArgumentException}. */
  public NewToken {
    if (!FORM.matcher(name).matches()) {
      throw new IllegalArgumentException("not the name of a token: " + name);
    }
    rights = Set.copyOf(rights);
    if (rights.isEmpty() || !Right.of(post.role()).containsAll(rights)) {
      throw new IllegalArgumentException("a " + post.role() + " cannot have " + rights);
    }
    if (days < 1 || days > TokenLimits.LONGEST_DAYS) {
      throw new IllegalArgumentException("a token is not good for " + days + " days");
    }
  }
}
