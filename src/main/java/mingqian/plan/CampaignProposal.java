package mingqian.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import mingqian.terms.DateSpan;
import mingqian.terms.Words;

/**
 * What a coordinator drafts 专项检查计划草案. The departments follow from the matters.
 *
 * @param title 名称, 1 to 200 characters in one line
 * @param matters the numbers of the matters that are checked, 1 to 100
 * @param span the days on which visits may be made
 * @param ground 检查依据, the law, document or incident behind it, 5 to 1,000 characters
 * @param most 数量控制, the largest number of its visits, 1 to 10,000
 */
public record CampaignProposal(
    String title, Set<String> matters, DateSpan span, String ground, int most) {
  /** The largest number of visits that one may have. */
  public static final int MOST = 10_000;

  private static final int LONGEST_TITLE = 200;
  private static final int SHORTEST_GROUND = 5;
  private static final int LONGEST_GROUND = 1_000;
  private static final int MATTERS = 100;

  /** Takes white space off the ends. */
  public CampaignProposal {
    title = title.strip();
    ground = ground.strip();
    matters = Set.copyOf(matters);
  }

  /** What is wrong with it in itself on the day, if anything. */
  Optional<Words> objection(LocalDate today) {
    if (title.isEmpty()
        || title.length() > LONGEST_TITLE
        || title.codePoints().anyMatch(Character::isISOControl)) {
      return words("请用一行写明名称，最多 200 字", "give it a title of at most 200 characters in one line");
    }
    if (ground.length() < SHORTEST_GROUND
        || ground.length() > LONGEST_GROUND
        || ground.indexOf(0) >= 0) {
      return words("请写明检查依据，5 至 1,000 字", "say on what ground, in 5 to 1,000 characters");
    }
    if (matters.isEmpty() || matters.size() > MATTERS) {
      return words("请选择检查事项，1 至 100 项", "name 1 to 100 matters");
    }
    if (most < 1 || most > MOST) {
      return words("检查次数上限为 1 至 10,000", "the largest number of visits is 1 to 10,000");
    }
    return span.until().isBefore(today)
        ? words("检查期不能已经过去", "its days cannot have passed")
        : Optional.empty();
  }

  private static Optional<Words> words(String zh, String en) {
    return Optional.of(new Words(zh, en));
  }
}
