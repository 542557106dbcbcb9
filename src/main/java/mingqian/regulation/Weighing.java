package mingqian.regulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The reasons found for and against a visit until the ruling is made. */
final class Weighing {
  private final List<Reason> reasonsFor = new ArrayList<>();
  private final List<Reason> reasonsAgainst = new ArrayList<>();

  void speakFor(Reason reason) {
    reasonsFor.add(reason);
  }

  void speakAgainst(Reason reason) {
    reasonsAgainst.add(reason);
  }

  /** Allowed where nothing speaks against it; a refusal names only what does. */
  Ruling ruling() {
    return reasonsAgainst.isEmpty()
        ? new Ruling.Allowed(inOrder(reasonsFor))
        : new Ruling.Refused(inOrder(reasonsAgainst));
  }

  private static List<Reason> inOrder(List<Reason> reasons) {
    return reasons.stream().sorted(Comparator.comparing(Reason::rule)).toList();
  }
}
