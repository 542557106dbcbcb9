package mingqian.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mingqian.inspection.ResultCode;
import mingqian.regulation.InspectionKind;
import mingqian.terms.CreditCode;
import mingqian.terms.DepartmentCode;
import mingqian.terms.DrawId;
import mingqian.terms.Words;

/**
 * A published result 公示的检查结果 as the public reads it; all names are those of its publication.
 *
 * @param key which it is
 * @param items one for each matter, in order of matter
 */
public record PublishedResult(
    Key key, Subject subject, Origin origin, Dates dates, List<Item> items) {
  /** Keeps its own copy of the items. */
  public PublishedResult {
    items = List.copyOf(items);
  }

  /** Its number, for a permanent address. */
  public long result() {
    return key.result();
  }

  /** Under which draw, plan and task; empty for an inspection without a draw. */
  public Optional<Order> order() {
    return origin.order();
  }

  /**
   * What the inspection comes from 检查来源.
   *
   * @param kind of inspection
   * @param order of a random one, and of no other
   * @param campaign of a special one, and of no other
   */
  public record Origin(InspectionKind kind, Optional<Order> order, Optional<Campaign> campaign) {
    /** No campaign. */
    public Origin(InspectionKind kind, Optional<Order> order) {
      this(kind, order, Optional.empty());
    }

    /** A draw. */
    public static Origin of(Order order) {
      return new Origin(InspectionKind.RANDOM, Optional.of(order));
    }
  }

  /**
   * The plan of a special inspection 专项检查计划.
   *
   * @param id its number
   */
  public record Campaign(long id, String title) {}

  /**
   * Which it is.
   *
   * @param result its number
   * @param visit the number of the visit
   * @param department whose part it is
   * @param ground why it corrects the version before it, if it does
   * @param answer what the office answered to the objection that was upheld before, if one was
   */
  public record Key(
      long result,
      long visit,
      DepartmentCode department,
      Optional<String> ground,
      Optional<String> answer) {}

  /** The enterprise 检查对象. */
  public record Subject(CreditCode code, String name) {}

  /** Under which draw, plan and task 抽查任务. */
  public record Order(DrawId draw, Plan plan, Task task) {
    /**
     * The annual plan.
     *
     * @param number 计划编号
     */
    public record Plan(String number, String name) {}

    /**
     * The draw order.
     *
     * @param number 任务编号
     * @param type 定向 or 不定向
     */
    public record Task(String number, String name, String type) {}
  }

  /**
   * When.
   *
   * @param inspected 检查日期
   * @param published 公示日期
   * @param due by when the first version was to be public (R09)
   * @param first when the first version was published
   */
  public record Dates(LocalDate inspected, LocalDate published, LocalDate due, LocalDate first) {
    /** The dates of a first version. */
    public Dates(LocalDate inspected, LocalDate published, LocalDate due) {
      this(inspected, published, due, published);
    }

    /** Whether its first version was published late 逾期公示; a correction has no day of its own. */
    public boolean isLate() {
      return first.isAfter(due);
    }
  }

  /**
   * The result of one matter.
   *
   * @param matter its number
   * @param office the department that inspected it
   * @param codes the results in order of number, at least one
   */
  public record Item(String matter, Title title, Office office, List<ResultCode> codes) {
    /** Keeps its own copy of the codes. */
    public Item {
      codes = List.copyOf(codes);
    }

    /**
     * What was inspected.
     *
     * @param name 抽查事项名称
     * @param item 抽查子项, may be empty
     */
    public record Title(String name, String item) {}

    /** A department and its name in both languages. */
    public record Office(DepartmentCode code, Words name) {}
  }
}
