package mingqian.plan;

import java.time.LocalDate;
import java.util.Optional;
import mingqian.terms.Words;

/**
 * The approval of a special inspection's plan 专项检查批准文件, as its document says it.
 *
 * @param by what kind of authority approved
 * @param name 批准机关, 1 to 200 characters
 * @param document 文号, 1 to 100 characters
 * @param on 批准日期, not after the day on which it is recorded
 */
public record CampaignApproval(CampaignAuthority by, String name, String document, LocalDate on) {
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_DOCUMENT = 100;

  /** Takes white space off the ends. */
  public CampaignApproval {
    name = name.strip();
    document = document.strip();
  }

  /** What is wrong with it on the day, if anything. */
  Optional<Words> objection(LocalDate today) {
    if (name.isEmpty()
        || name.length() > LONGEST_NAME
        || document.isEmpty()
        || document.length() > LONGEST_DOCUMENT) {
      return Optional.of(
          new Words(
              "请填写批准机关（最多 200 字）和文号（最多 100 字）",
              "give the approving authority (at most 200 characters) and the number of its document"
                  + " (at most 100)"));
    }
    return on.isAfter(today)
        ? Optional.of(new Words("批准日期不能晚于今天", "the day of the approval cannot lie ahead"))
        : Optional.empty();
  }
}
