package mingqian.ceremony;

import java.util.List;

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
}
