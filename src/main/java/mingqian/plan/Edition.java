package mingqian.plan;

import java.time.Instant;
import mingqian.terms.Digest;

/**
 * An edition of the regulation that is or was in force 规则版本.
 *
 * @param digest which
 * @param since when it last came into force, in office time
 */
public record Edition(Digest digest, Instant since) {}
