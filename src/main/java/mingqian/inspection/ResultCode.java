package mingqian.inspection;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import mingqian.terms.Words;

/** A result 检查结果 of one matter in the national wording; several may hold together. */
public enum ResultCode {
  NOTHING_FOUND(1, "未发现问题", "No problem found"),
  NOT_DISCLOSED(2, "未按规定公示应当公示的信息", "Information due in public was not published"),
  FALSE_DISCLOSURE(3, "公示信息隐瞒真实情况、弄虚作假", "Published information conceals or falsifies facts"),
  CANNOT_CONTACT(4, "通过登记的住所（经营场所）无法联系", "Cannot be contacted at the registered address"),
  ORDERED_TO_CORRECT(5, "发现问题已责令改正", "Problems found, correction ordered"),
  REFUSED_TO_COOPERATE(6, "不配合检查情节严重", "Refused to cooperate, in a serious way"),
  NO_SUCH_BUSINESS(7, "未发现开展本次抽查涉及的经营活动", "No business of the kind inspected was found"),
  TO_BE_HANDLED(8, "发现问题待后续处理", "Problems found, to be handled later");

  private final int number;
  private final String zh;
  private final String en;

  ResultCode(int number, String zh, String en) {
    this.number = number;
    this.zh = zh;
    this.en = en;
  }

  /** The national number, 1 to 8. */
  public int number() {
    return number;
  }

  /** The wording in both languages. */
  public Words words() {
    return new Words(zh, en);
  }

  /** The code of that number, or empty where there is none. */
  public static Optional<ResultCode> of(int number) {
    return Arrays.stream(values()).filter(code -> code.number == number).findFirst();
  }

  /**
   * What is wrong with ticking these together: nothing ticked, or {@link #NOTHING_FOUND} with
   * another; empty where they may stand.
   */
  public static Optional<Words> objection(Set<ResultCode> ticked) {
    if (ticked.isEmpty()) {
      return Optional.of(new Words("没有选择检查结果", "no result is ticked"));
    }
    if (ticked.contains(NOTHING_FOUND) && ticked.size() > 1) {
      return Optional.of(
          new Words("“未发现问题”不能与其他结果同时选择", "\"no problem found\" excludes every other result"));
    }
    return Optional.empty();
  }
}
