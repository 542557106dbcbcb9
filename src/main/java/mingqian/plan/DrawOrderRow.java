package mingqian.plan;

import java.time.Instant;
import java.util.Set;
import mingqian.terms.DateSpan;
import mingqian.terms.DrawId;
import mingqian.terms.Library;
import mingqian.terms.RiskClass;

/** One row of the file of draw orders 抽查任务: one order with one of its strata 分层. */
public record DrawOrderRow(Head head, StratumRow stratum) {
  /**
   * What all rows of one order say alike.
   *
   * @param plan 计划编号
   * @param randomness see {@link mingqian.draw.Randomness#list}
   */
  public record Head(String plan, Title title, Times times, String randomness) {}

  /**
   * What the order is called.
   *
   * @param number 任务编号: six digits of region, eight of date, four of serial
   * @param name 任务名称
   */
  public record Title(String number, String name, DrawId draw, OrderKind kind) {}

  /**
   * When it happens.
   *
   * @param visits 检查开始 to 检查结束, both ends included
   * @param sealAt 封存时间
   */
  public record Times(DateSpan visits, Instant sealAt) {}

  /**
   * One stratum 分层 of an order.
   *
   * @param name such as {@code A.manufacturing}; it enters hashes
   * @param matters 抽查事项, by number; not empty
   */
  public record StratumRow(String name, Frame frame, Set<String> matters, Share share) {
    /** Copies the matters. */
    public StratumRow {
      matters = Set.copyOf(matters);
    }
  }

  /**
   * Which enterprises belong to the stratum.
   *
   * @param industries prefixes of industry codes; empty for any industry
   * @param classes credit-risk classes 信用风险分类; empty for any class and for none. Whoever is drawn
   *     by class must not be told from the folder: see {@link DrawOrder#goesByClass()}
   */
  public record Frame(Library library, Set<String> industries, Set<RiskClass> classes) {
    /** Copies the sets. */
    public Frame {
      industries = Set.copyOf(industries);
      classes = Set.copyOf(classes);
    }

    /** Whatever the class. */
    public Frame(Library library, Set<String> industries) {
      this(library, industries, Set.of());
    }
  }

  /**
   * How many of them are drawn.
   *
   * @param rate 抽查比例 in 1/10,000, from 1 to 10,000
   * @param reserve 候补数, from 0
   */
  public record Share(int rate, int reserve) {}
}
