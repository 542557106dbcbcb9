package mingqian.web.console;

import mingqian.plan.Campaign;

/**
 * A plan of a special inspection in a list, with how much of its number is used 专项检查计划行.
 *
 * @param used how many of its visits stand, at most its largest number
 */
public record CampaignLine(Campaign campaign, long used) {
  private static final int WHOLE = 100;

  /** The used part in hundredths of the largest number. */
  public long share() {
    return WHOLE * used / campaign.most();
  }

  /** Whether no further visit can be proposed. */
  public boolean isFull() {
    return used >= campaign.most();
  }
}
