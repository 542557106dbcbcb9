package mingqian.plan;

import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mingqian.terms.DrawId;
import mingqian.terms.Library;

/**
 * Numbers for an order that brings none 编号: the next free ones, as long as nobody else places an
 * order.
 *
 * @param orders all that there are
 */
public record FreeNumbers(List<DrawOrder> orders) {
  private static final int MOST = 9_999;

  /** Keeps its own copy. */
  public FreeNumbers {
    orders = List.copyOf(orders);
  }

  /**
   * A national number 任务编号.
   *
   * @param region six digits
   * @param day eight digits
   */
  public String order(String region, String day) {
    Set<String> taken = orders.stream().map(DrawOrder::number).collect(Collectors.toSet());
    return first(i -> region + day + "%04d".formatted(i), taken);
  }

  /**
   * A national number of a plan 计划编号.
   *
   * @param taken the numbers of all plans
   * @param region six digits
   */
  public static String plan(Set<String> taken, String region, int year) {
    return first(i -> region + year + "%04d".formatted(i), taken);
  }

  /** An id 抽取编号, such as {@code 2026-A-002}. */
  public DrawId draw(int year, Library library) {
    Set<String> taken = orders.stream().map(one -> one.draw().value()).collect(Collectors.toSet());
    return new DrawId(first(i -> year + "-" + library + "-" + "%03d".formatted(i), taken));
  }

  private static String first(IntFunction<String> number, Set<String> taken) {
    return IntStream.rangeClosed(1, MOST)
        .mapToObj(number)
        .filter(one -> !taken.contains(one))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no number is free"));
  }
}
