package mingqian.draw;

import java.util.ArrayList;
import java.util.List;

/**
 * What followed a draw 抽取后经过: changes and sealed addenda, each in its place.
 *
 * @param changes by counter
 * @param addenda by number
 */
public record Sequel(List<Change> changes, List<Addendum> addenda) {
  /** Copies the lists. */
  public Sequel {
    changes = List.copyOf(changes);
    addenda = List.copyOf(addenda);
  }

  /** One thing that followed. */
  public sealed interface Step {
    /** A change 变更. */
    record Changed(Change row) implements Step {}

    /** A sealed addendum 补充封存. */
    record Supplemented(Addendum addendum) implements Step {}
  }

  /**
   * How it all went.
   *
   * @param end how things stand after the last step
   * @param supplements what each addendum brought, by number
   */
  public record Replayed(Changes end, List<Supplemented> supplements) {
    /** Copies the list. */
    public Replayed {
      supplements = List.copyOf(supplements);
    }
  }

  /** The steps in their order: an addendum stands after the change that it names. */
  public List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    int next = 0;
    for (Addendum addendum : addenda) {
      int after = addendum.notice().timing().after();
      for (; next < Math.min(after, changes.size()); next++) {
        steps.add(new Step.Changed(changes.get(next)));
      }
      steps.add(new Step.Supplemented(addendum));
    }
    changes.subList(next, changes.size()).forEach(row -> steps.add(new Step.Changed(row)));
    return steps;
  }

  /**
   * Does it all once more.
   *
   * @throws IllegalArgumentException if a step cannot be replayed
   */
  public Replayed replay(DrawResult result) {
    Changes now = Changes.none(result);
    List<Supplemented> supplements = new ArrayList<>();
    for (Step step : steps()) {
      if (step instanceof Step.Changed change) {
        now = now.remade(change.row());
      } else if (step instanceof Step.Supplemented supplement) {
        Supplemented brought = now.supplement(supplement.addendum());
        supplements.add(brought);
        now = brought.after();
      }
    }
    return new Replayed(now, supplements);
  }
}
