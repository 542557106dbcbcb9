package mingqian.web;

import java.util.List;

/**
 * A part of what is told of an enterprise in a draw 抽取说明的一段.
 *
 * @param about what it is about
 * @param lines its sentences, in the reader's language
 */
public record ReasonPart(About about, List<String> lines) {
  /** Keeps its own copy. */
  public ReasonPart {
    lines = List.copyOf(lines);
  }

  /** What a part is about; the headings are named after it. */
  public enum About {
    /** Whether it could be drawn 能不能抽. */
    ADMISSION,
    /** Where its ticket stood 签号. */
    LOT,
    /** Why this team 为什么是这些人. */
    TEAM,
    /** Why this day 为什么是这一天. */
    DAY,
    /** What sealed addenda brought 补充抽取. */
    SUPPLEMENT,
    /** What came after the draw 抽取之后. */
    CHANGES
  }

  /** The key of the heading. */
  public String heading() {
    return "reason.head." + about;
  }
}
