package mingqian.inspection;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * What somebody did and when 经办.
 *
 * @param by the name of the actor
 * @param at the time on the office clock
 */
public record Deed(String by, Instant at) {
  OffsetDateTime utc() {
    return at.atOffset(ZoneOffset.UTC);
  }
}
