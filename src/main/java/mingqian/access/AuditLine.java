package mingqian.access;

import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mingqian.terms.Digest;

/**
 * An entry of the audit trail as its digest sees it 审计链节.
 *
 * @param number counts from 1 without a gap
 * @param at the time on the office clock, to the microsecond
 * @param deed what was done
 */
record AuditLine(long number, Instant at, Deed deed) {
  /**
   * The digest that this line must have after another: {@code H(previous "/" fields)}, the fields
   * being number, time (UTC), actor, verb, subject and detail, and for an entry of a change also
   * before and after, joined by line feeds; a backslash or line feed within a field is written
   * {@code \\} or {@code \n}, so that six fields never read like eight.
   */
  Digest digestAfter(Digest previous) {
    Trace trace = deed.trace();
    Stream<String> always =
        Stream.of(
            Long.toString(number),
            at.toString(),
            deed.actor(),
            deed.verb(),
            deed.subject(),
            trace.detail());
    Stream<String> change =
        trace.isChange() ? Stream.of(trace.before(), trace.after()) : Stream.of();
    return Digest.of(
        previous
            + "/"
            + Stream.concat(always, change)
                .map(field -> field.replace("\\", "\\\\").replace("\n", "\\n"))
                .collect(Collectors.joining("\n")));
  }
}
