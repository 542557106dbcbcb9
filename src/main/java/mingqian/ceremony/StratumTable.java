package mingqian.ceremony;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import mingqian.draw.Quotas;
import mingqian.draw.Stratum;
import mingqian.plan.DrawOrder;
import mingqian.plan.OrderStratum;
import mingqian.terms.Library;

/** Reckons frames, quotas and reserves of an order's strata 分层数量. */
final class StratumTable {
  private StratumTable() {}

  static List<Stratum> of(DrawOrder order, Eligibility eligibility) {
    Map<String, Long> frames =
        eligibility.eligible().stream()
            .collect(Collectors.groupingBy(e -> e.stratum().name(), Collectors.counting()));
    List<Quotas.Frame> rated = new ArrayList<>();
    for (OrderStratum stratum : order.strata()) {
      int frame = frames.getOrDefault(stratum.name(), 0L).intValue();
      rated.add(new Quotas.Frame(stratum.name(), stratum.rate(), frame));
    }
    Map<String, Integer> quotas = Quotas.of(rated);
    List<Stratum> strata = new ArrayList<>();
    for (OrderStratum stratum : order.strata()) {
      int frame = frames.getOrDefault(stratum.name(), 0L).intValue();
      int quota = quotas.get(stratum.name());
      int reserve = Math.min(stratum.reserve(), frame - quota);
      strata.add(
          new Stratum(
              stratum.name(),
              stratum.library(),
              OptionalInt.of(stratum.rate()),
              frame,
              quota,
              reserve));
    }
    return strata;
  }

  static Counts counts(DrawOrder order, Eligibility eligibility) {
    Map<Library, Map<String, Integer>> excluded = new EnumMap<>(Library.class);
    eligibility
        .excluded()
        .forEach(
            each ->
                excluded
                    .computeIfAbsent(each.enterprise().library(), library -> new TreeMap<>())
                    .merge(each.rule().id(), 1, Integer::sum));
    List<ExclusionCount> exclusions = new ArrayList<>();
    excluded.forEach(
        (library, rules) ->
            rules.forEach(
                (rule, count) -> exclusions.add(new ExclusionCount(library, rule, count))));
    return new Counts(of(order, eligibility).stream().map(StratumCount::new).toList(), exclusions);
  }
}
