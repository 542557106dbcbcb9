package mingqian.ceremony;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mingqian.directory.Matter;
import mingqian.plan.OrderStratum;
import mingqian.regulation.MatterKind;
import mingqian.regulation.SamplingRate;
import mingqian.terms.Outcome;

/** Whether the rates that an order asks for are within those of the rule files 抽查比例 (R11, R11b). */
final class OrderedRates {
  private static final int PER_CENT_PLACES = 2;

  private OrderedRates() {}

  /** The refusal of the first stratum whose rate breaks a rule. */
  static Optional<Outcome> refusal(Material material) {
    return material.order().strata().stream()
        .flatMap(stratum -> refusal(material, stratum).stream())
        .findFirst();
  }

  private static Optional<Outcome> refusal(Material material, OrderStratum stratum) {
    Set<MatterKind> kinds =
        material.matters(stratum).stream().map(OrderedRates::kind).collect(Collectors.toSet());
    return material
        .regulation()
        .brokenRate(stratum.library(), kinds, stratum.rate(), material.order().visits().from())
        .map(broken -> refusal(stratum, broken));
  }

  /** The kind of a matter to the regulation. */
  static MatterKind kind(Matter matter) {
    return switch (matter.kind()) {
      case GENERAL -> MatterKind.GENERAL;
      case KEY -> MatterKind.KEY;
    };
  }

  private static Outcome refusal(OrderStratum stratum, SamplingRate broken) {
    return Outcome.refused(
        "分层 %s 的抽查比例 %s %% 不符合规定的 %s %%（%s，%s）"
            .formatted(
                stratum.name(),
                perCent(stratum.rate()),
                perCent(broken.rate()),
                broken.rule().id(),
                broken.source().document()),
        "the rate of stratum %s, %s %%, is not within the ruled %s %% (%s)"
            .formatted(
                stratum.name(),
                perCent(stratum.rate()),
                perCent(broken.rate()),
                broken.rule().id()));
  }

  private static BigDecimal perCent(int rate) {
    return BigDecimal.valueOf(rate, PER_CENT_PLACES);
  }
}
