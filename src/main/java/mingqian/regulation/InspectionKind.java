package mingqian.regulation;

import java.util.Locale;
import mingqian.terms.Words;

/** One of the four kinds of inspection 检查类型. Only random ones are drawn. */
public enum InspectionKind {
  /** Drawn under a published plan 双随机抽查. */
  RANDOM("双随机抽查", "random inspection"),
  /** Of a statutory frequency, planned by date 日常检查. */
  DAILY("日常检查", "daily inspection"),
  /** Under an approved plan with number control 专项检查. */
  SPECIAL("专项检查", "special inspection"),
  /** On a complaint, transfer, hazard, order or re-check 个案检查. */
  TRIGGERED("个案检查", "triggered inspection");

  private final String zh;
  private final String en;

  InspectionKind(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  /** The kind in both languages. */
  public Words words() {
    return new Words(zh, en);
  }

  /** The kind as written in the rule files, such as {@code random}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
