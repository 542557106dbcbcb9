package mingqian.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts the wrong tokens of each address 错误令牌计数. An address that has sent too many is told to
 * wait; its right tokens still open, since 256 random bits are not guessed and a neighbour behind
 * the same proxy must not shut out a client.
 */
@ApplicationScoped
class WrongTokens {
  private final Map<String, Count> counts =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
          return size() > TokenLimits.ADDRESSES;
        }
      };
  private Clock clock;

  /** For the container's proxy. */
  protected WrongTokens() {}

  /** Forgets by the machine's clock. */
  @Inject
  WrongTokens(@SystemTime Clock clock) {
    this.clock = clock;
  }

  /** Counts one more; answers how many of the address are remembered now. */
  synchronized int count(String address) {
    Instant now = clock.instant();
    Count before = counts.get(address);
    boolean fresh = before == null || !now.isBefore(before.since().plus(TokenLimits.REMEMBERED));
    Count after = fresh ? new Count(now, 1) : new Count(before.since(), before.wrong() + 1);
    counts.put(address, after);
    return after.wrong();
  }

  private record Count(Instant since, int wrong) {}
}
