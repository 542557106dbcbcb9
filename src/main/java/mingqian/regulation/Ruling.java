package mingqian.regulation;

import java.util.List;

/** The answer 裁定 to a {@link VisitQuestion}: allowed or refused, in each case with its reasons. */
public sealed interface Ruling {
  /** The reasons in order of rule; of a refusal at least one. */
  List<Reason> reasons();

  /** Whether the visit may take place. */
  default boolean isAllowed() {
    return this instanceof Allowed;
  }

  /**
   * The visit may take place.
   *
   * @param reasons the rules that were asked and what they found
   */
  record Allowed(List<Reason> reasons) implements Ruling {
    /** Keeps its own copy of the reasons. */
    public Allowed {
      reasons = List.copyOf(reasons);
    }
  }

  /**
   * The visit may not take place.
   *
   * @param reasons every rule that forbids it, at least one
   */
  record Refused(List<Reason> reasons) implements Ruling {
    /** Refuses a refusal without reason with {@link IllegalArgumentException}. */
    public Refused {
      reasons = List.copyOf(reasons);
      if (reasons.isEmpty()) {
        throw new IllegalArgumentException("a refusal needs a reason");
      }
    }
  }
}
