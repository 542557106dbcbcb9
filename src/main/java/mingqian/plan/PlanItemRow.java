package mingqian.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import mingqian.plan.DrawOrderRow.Frame;
import mingqian.plan.DrawOrderRow.Head;
import mingqian.plan.DrawOrderRow.StratumRow;
import mingqian.terms.DateSpan;
import mingqian.terms.DepartmentCode;
import mingqian.terms.Words;

/** One item 计划项 of an annual plan: what will be drawn, when, how much and how often. */
public record PlanItemRow(Title title, Scope scope, Extent extent, Timing timing) {
  /**
   * What the item is called.
   *
   * @param code known within the plan, such as {@code B.food}; strata are named after it
   * @param department which leads
   */
  public record Title(String code, DepartmentCode department, OrderKind kind) {}

  /**
   * Whom and what it is about.
   *
   * @param matters 抽查事项, by number; not empty
   */
  public record Scope(Frame frame, Set<String> matters) {
    /** Copies the matters. */
    public Scope {
      matters = Set.copyOf(matters);
    }
  }

  /** The most that one batch draws. */
  public sealed interface Extent {
    /** In both languages. */
    Words words();

    /**
     * A share of those who can be drawn.
     *
     * @param tenThousandths from 1 to 10,000
     */
    record Rate(int tenThousandths) implements Extent {
      @Override
      public Words words() {
        String text = PerCent.of(tenThousandths);
        return new Words(text, text);
      }
    }

    /**
     * A number of enterprises.
     *
     * @param targets from 1
     */
    record Count(int targets) implements Extent {
      @Override
      public Words words() {
        return new Words(targets + " 户", targets + (targets == 1 ? " enterprise" : " enterprises"));
      }
    }
  }

  /**
   * When and how often.
   *
   * @param window within which visits are made, both ends included
   * @param batches how many orders may derive from it, from 1
   */
  public record Timing(DateSpan window, int batches) {}

  /** Its code. */
  public String code() {
    return title.code();
  }

  /** In what a stratum of an order goes beyond the item; empty if it derives from it. */
  public List<Words> excess(Head head, StratumRow stratum) {
    List<Words> found = new ArrayList<>();
    if (head.title().kind() != title.kind()) {
      found.add(new Words("类型不同", "another type"));
    }
    if (stratum.frame().library() != scope.frame().library()) {
      found.add(new Words("监管库不同", "another library"));
    }
    if (!coversIndustries(stratum.frame().industries())) {
      found.add(new Words("行业超出范围", "industries beyond it"));
    }
    if (!scope.matters().containsAll(stratum.matters())) {
      found.add(new Words("抽查事项超出范围", "matters beyond it"));
    }
    if (extent instanceof Extent.Rate most && stratum.share().rate() > most.tenThousandths()) {
      String rate = PerCent.of(stratum.share().rate());
      found.add(
          new Words(
              "抽查比例 " + rate + " 高于 " + most.words().zh(),
              "the rate of " + rate + " is above " + most.words().en()));
    }
    if (!timing.window().contains(head.times().visits().from())
        || !timing.window().contains(head.times().visits().until())) {
      found.add(
          new Words(
              "检查期超出 " + timing.window().from() + " 至 " + timing.window().until(),
              "visits outside " + timing.window().from() + " to " + timing.window().until()));
    }
    return found;
  }

  private boolean coversIndustries(Set<String> wanted) {
    Set<String> own = scope.frame().industries();
    return own.isEmpty()
        || (!wanted.isEmpty()
            && wanted.stream().allMatch(one -> own.stream().anyMatch(one::startsWith)));
  }
}
