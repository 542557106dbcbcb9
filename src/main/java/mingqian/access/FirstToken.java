package mingqian.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import mingqian.office.Office;

/**
 * The token of the first start 首次启动令牌: in a training office one with all the rights of the
 * coordinator, which stands alone on the one line of {@code first-token.txt} of the data folder and
 * nowhere else. A working office has none.
 */
@ApplicationScoped
public class FirstToken {
  private AccessTokens tokens;
  private Office office;

  /** For the container's proxy. */
  protected FirstToken() {}

  /** Writes into the data folder of this office. */
  @Inject
  FirstToken(AccessTokens tokens, Office office) {
    this.tokens = tokens;
    this.office = office;
  }

  /** Makes it, once: never again after there was any token. */
  @Transactional
  public void make() {
    if (!office.training() || !tokens.all().isEmpty()) {
      return;
    }
    NewToken first =
        new NewToken(
            "first",
            Post.of(Role.COORDINATOR),
            Right.of(Role.COORDINATOR),
            TokenLimits.LONGEST_DAYS);
    TokenSecret secret = tokens.makeFor(Actor.CLOCKWORK, first);
    new SecretFile(office.data().resolve("first-token.txt")).write(secret.value() + "\n");
  }
}
