package mingqian.ceremony;

import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mingqian.plan.DrawOrder;
import mingqian.plan.OrderStratum;
import mingqian.terms.Digest;

/** What an order says, in one number 任务摘要: departments confirm the order as it was prepared. */
final class OrderDigest {
  private OrderDigest() {}

  static Digest of(DrawOrder order) {
    Stream<Object> head =
        Stream.of(
            order.plan().number(),
            order.number(),
            order.name(),
            order.draw(),
            order.kind(),
            order.visits().from(),
            order.visits().until(),
            order.sealAt(),
            order.randomness());
    return Digest.of(
        Stream.concat(
                head.map(Object::toString), order.strata().stream().flatMap(OrderDigest::words))
            .collect(Collectors.joining("\n")));
  }

  private static Stream<String> words(OrderStratum stratum) {
    Stream<String> words =
        Stream.of(
            stratum.name(),
            stratum.library().name(),
            "industries " + new TreeSet<>(stratum.industries()),
            "matters " + new TreeSet<>(stratum.matters()),
            "rate " + stratum.rate(),
            "reserve " + stratum.reserve());
    return stratum.classes().isEmpty()
        ? words
        : Stream.concat(words, Stream.of("classes " + new TreeSet<>(stratum.classes())));
  }
}
