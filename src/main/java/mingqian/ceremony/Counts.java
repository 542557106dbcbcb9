package mingqian.ceremony;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The numbers of a preparation 准备情况: who can be drawn and who cannot, without names.
 *
 * @param strata each stratum with frame, quota and reserve
 * @param exclusions how many enterprises each rule keeps out, by library
 */
record Counts(List<StratumCount> strata, List<ExclusionCount> exclusions) {
  Counts {
    strata = List.copyOf(strata);
    exclusions = List.copyOf(exclusions);
  }

  /** How many each stratum draws, by its name. */
  Map<String, Integer> quotas() {
    return strata.stream().collect(Collectors.toMap(StratumCount::name, StratumCount::quota));
  }
}
