package mingqian.ceremony;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mingqian.plan.FreeNumbers;
import mingqian.plan.PlanItemRow;
import mingqian.plan.PlanItemRow.Extent;
import mingqian.terms.DateSpan;
import mingqian.terms.Library;

/**
 * An order that derives from items of the annual plan 依计划项下达的任务: each item is a stratum, and the
 * items fill whatever nobody wishes otherwise.
 *
 * @param plan its number
 * @param items at least one; the first says library and type
 */
public record ItemOrder(String plan, List<PlanItemRow> items, Wishes wishes) {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
  private static final int REGION = 6;

  /** What is asked for beyond the items. */
  public record Wishes(Names names, Share share, Times times) {}

  /**
   * How it is to be called; the next free numbers where nothing is said.
   *
   * @param number 任务编号
   * @param draw 抽取编号
   * @param name 任务名称, as the items are called where it is empty
   */
  public record Names(Optional<String> number, Optional<String> draw, Optional<String> name) {}

  /**
   * How much is drawn.
   *
   * @param rate in words, such as {@code 3%}; that of the item where it is empty, and needed where
   *     an item names a number of enterprises
   * @param reserve how many wait for each stratum, from 0
   */
  public record Share(Optional<String> rate, int reserve) {}

  /**
   * When.
   *
   * @param window of the visits; what is ahead of the item's where it is empty
   * @param sealAt in words, such as {@code 2026-11-05 09:30}; at once where it is empty
   * @param randomness {@code local} where it is empty
   */
  public record Times(
      Optional<DateSpan> window, Optional<String> sealAt, Optional<String> randomness) {}

  /** Keeps its own copy. */
  public ItemOrder {
    items = List.copyOf(items);
    if (items.isEmpty()) {
      throw new IllegalArgumentException("an order derives from at least one item");
    }
  }

  /** The items that name a number of enterprises while no rate is asked for. */
  public List<String> withoutRate() {
    return items.stream()
        .filter(item -> !(item.extent() instanceof Extent.Rate))
        .filter(item -> wishes.share().rate().isEmpty())
        .map(PlanItemRow::code)
        .toList();
  }

  /**
   * The order as a file.
   *
   * @param clock the office clock
   */
  public OrderFile file(FreeNumbers free, Clock clock) {
    Library library = items.get(0).scope().frame().library();
    DateSpan window = wishes.times().window().orElseGet(() -> ahead(clock));
    String number = wishes.names().number().orElseGet(() -> number(free, plan, clock));
    List<String> head =
        List.of(
            plan,
            number,
            wishes.names().name().orElseGet(this::itemsNamed),
            wishes
                .names()
                .draw()
                .orElseGet(() -> free.draw(window.from().getYear(), library).value()),
            items.get(0).title().kind().zh());
    List<String> tail =
        List.of(
            window.from().toString(),
            window.until().toString(),
            wishes.times().sealAt().orElseGet(() -> now(clock)),
            wishes.times().randomness().orElse("local"));
    List<List<String>> rows = items.stream().map(item -> row(item, head, tail)).toList();
    return new OrderFile(number, rows, filled());
  }

  private String itemsNamed() {
    return "计划项 " + items.stream().map(PlanItemRow::code).collect(Collectors.joining("、"));
  }

  /** The headings of what is left to the office: free numbers, the hour, days ahead. */
  private Set<String> filled() {
    Set<String> filled = new HashSet<>();
    if (wishes.names().number().isEmpty()) {
      filled.add("任务编号");
    }
    if (wishes.names().draw().isEmpty()) {
      filled.add("抽取编号");
    }
    if (wishes.times().sealAt().isEmpty()) {
      filled.add("封存时间");
    }
    if (wishes.times().window().isEmpty()) {
      filled.addAll(List.of("检查开始", "检查结束"));
    }
    return filled;
  }

  /** What is still ahead of the first item; all of one that is over, which is then refused. */
  private DateSpan ahead(Clock clock) {
    DateSpan window = items.get(0).timing().window();
    LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
    return window.contains(tomorrow) ? new DateSpan(tomorrow, window.until()) : window;
  }

  private List<String> row(PlanItemRow item, List<String> head, List<String> tail) {
    List<String> row = new ArrayList<>(head);
    Set<String> industries = item.scope().frame().industries();
    row.add(item.scope().frame().library().name());
    row.add(item.code());
    row.add(industries.isEmpty() ? "*" : joined(industries));
    row.add("");
    row.add(joined(item.scope().matters()));
    row.add(wishes.share().rate().orElseGet(() -> rate(item)));
    row.add(Integer.toString(wishes.share().reserve()));
    row.addAll(tail);
    return row;
  }

  private static String rate(PlanItemRow item) {
    return item.extent() instanceof Extent.Rate most ? most.words().en() : "";
  }

  /** Codes in a cell of a file. */
  public static String joined(Collection<String> codes) {
    return codes.stream().sorted().collect(Collectors.joining("；"));
  }

  /** The next free number under a plan, by its region and the day. */
  public static String number(FreeNumbers free, String plan, Clock clock) {
    String region = plan.length() < REGION ? plan : plan.substring(0, REGION);
    return free.order(region, DateTimeFormatter.BASIC_ISO_DATE.format(LocalDate.now(clock)));
  }

  /** The present as a cell of a file says it. */
  public static String now(Clock clock) {
    return LocalDateTime.now(clock).format(TIME);
  }
}
