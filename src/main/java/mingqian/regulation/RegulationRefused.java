package mingqian.regulation;

import java.util.List;
import java.util.stream.Collectors;

/** The rule files are refused whole 规则文件被拒: nothing was loaded, and every fault is named. */
public final class RegulationRefused extends RuntimeException {
  private final transient List<RuleFault> faults;

  /** The refusal for those faults, at least one. */
  RegulationRefused(List<RuleFault> faults) {
    super(faults.stream().map(RuleFault::toString).collect(Collectors.joining("\n")));
    this.faults = List.copyOf(faults);
  }

  /** All faults of all files, by file, row and column. */
  public List<RuleFault> faults() {
    return faults;
  }
}
