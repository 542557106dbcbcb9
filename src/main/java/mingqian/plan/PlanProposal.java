package mingqian.plan;

import java.util.List;
import java.util.Optional;
import mingqian.terms.Words;

/**
 * What a coordinator drafts 计划草案.
 *
 * @param number 计划编号: six digits of region, four of year, four of serial
 * @param name 计划名称, 1 to 300 characters
 * @param year 年度
 * @param items one or more, each code once
 */
public record PlanProposal(String number, String name, int year, List<PlanItemRow> items) {
  private static final int LONGEST_NAME = 300;
  private static final String NUMBER = "[0-9]{14}";
  private static final int YEAR_FROM = 6;
  private static final int YEAR_UNTIL = 10;

  /** Takes white space off the name and sorts the items. */
  public PlanProposal {
    name = name.strip();
    items = new PlanItems(number, items).items();
  }

  /** The same under another number. */
  PlanProposal under(String other) {
    return new PlanProposal(other, name, year, items);
  }

  /** What is wrong with it in itself, if anything. */
  Optional<Words> objection() {
    if (!number.matches(NUMBER)
        || !number.substring(YEAR_FROM, YEAR_UNTIL).equals(Integer.toString(year))) {
      return words(
          "计划编号为六位区划、该年度四位数、四位序号，共 14 位，如 99999920260001",
          "a plan number has six digits of region, the four of the year and four of serial");
    }
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      return words("请填写计划名称，最多 300 字", "give the plan a name of at most 300 characters");
    }
    if (items.isEmpty()) {
      return words("计划至少有一个计划项", "a plan has at least one item");
    }
    Optional<String> strange =
        items.stream().filter(this::leavesYear).map(PlanItemRow::code).findFirst();
    return strange
        .map(
            code ->
                new Words(
                    "计划项 " + code + " 的检查期不在 " + year + " 年之内",
                    "the window of item " + code + " leaves the year " + year))
        .or(this::doubled);
  }

  private boolean leavesYear(PlanItemRow item) {
    return item.timing().window().from().getYear() != year
        || item.timing().window().until().getYear() != year;
  }

  private Optional<Words> doubled() {
    boolean once = items.stream().map(PlanItemRow::code).distinct().count() == items.size();
    return once ? Optional.empty() : words("计划项编号重复", "two items have the same code");
  }

  private static Optional<Words> words(String zh, String en) {
    return Optional.of(new Words(zh, en));
  }
}
