package mingqian.regulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import mingqian.terms.Words;

/** The faults found so far in all rule files, collected until the files are refused together. */
final class RuleFaults {
  /** The column of a fault of a whole row. */
  static final String WHOLE_ROW = "-";

  private final List<RuleFault> found = new ArrayList<>();

  void add(RuleFault fault) {
    found.add(fault);
  }

  /** A fault of a whole file. */
  void ofFile(String file, Words reason, Words hint) {
    add(new RuleFault(file, 0, WHOLE_ROW, "", reason, hint));
  }

  int count() {
    return found.size();
  }

  /** Throws them all, if there are any. */
  void refuseIfAny() {
    if (!found.isEmpty()) {
      throw new RegulationRefused(
          found.stream()
              .sorted(Comparator.comparing(RuleFault::file).thenComparingInt(RuleFault::row))
              .toList());
    }
  }
}
