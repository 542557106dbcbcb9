package mingqian.access;

import java.util.function.Supplier;
import mingqian.terms.Outcome;

/** What a verb answers, as the tables of the lives of things write it. */
public final class Tried {
  private Tried() {}

  /** D it is done, U it was done before, R it is refused, N the person is not permitted. */
  public static String letter(Supplier<Outcome> verb) {
    try {
      return verb.get().getClass().getSimpleName().substring(0, 1);
    } catch (NotPermitted e) {
      return "N";
    }
  }
}
