package mingqian.inspection;

import java.time.LocalDate;
import java.util.Optional;
import mingqian.terms.CreditCode;
import mingqian.terms.DepartmentCode;
import mingqian.terms.Ground;
import mingqian.terms.Words;

/**
 * What a department proposes 检查方案: a visit that no draw orders.
 *
 * @param scheme what is inspected and how, 5 to 1,000 characters
 * @param matter the number of the matter of the published list that is checked; of a service visit
 *     none
 * @param ground the code of the ground of a triggered one, and of no other
 * @param ticket the number of the hotline's ticket or of another paper, at most 64 characters
 * @param urgentReason why it enters before its papers are complete, if it does
 * @param campaign the number of the plan 专项检查计划 of a special one, and of no other
 */
public record FiledVisitProposal(
    FiledVisitKind kind,
    CreditCode target,
    DepartmentCode department,
    LocalDate day,
    String scheme,
    Optional<String> matter,
    Optional<String> ground,
    String ticket,
    Optional<String> urgentReason,
    Optional<Long> campaign) {
  private static final int SHORTEST_SCHEME = 5;
  private static final int LONGEST_SCHEME = 1_000;
  private static final int LONGEST_TICKET = 64;

  /** Takes white space off the ends. */
  public FiledVisitProposal {
    scheme = scheme.strip();
    ticket = ticket.strip();
    urgentReason = urgentReason.map(String::strip).filter(text -> !text.isEmpty());
  }

  /** One under no campaign. */
  public FiledVisitProposal(
      FiledVisitKind kind,
      CreditCode target,
      DepartmentCode department,
      LocalDate day,
      String scheme,
      Optional<String> matter,
      Optional<String> ground,
      String ticket,
      Optional<String> urgentReason) {
    this(
        kind,
        target,
        department,
        day,
        scheme,
        matter,
        ground,
        ticket,
        urgentReason,
        Optional.empty());
  }

  /** The same under a campaign. */
  public FiledVisitProposal under(long plan) {
    return new FiledVisitProposal(
        kind,
        target,
        department,
        day,
        scheme,
        matter,
        ground,
        ticket,
        urgentReason,
        Optional.of(plan));
  }

  /** What is wrong with it in itself, if anything. */
  Optional<Words> objection() {
    boolean triggered = kind == FiledVisitKind.TRIGGERED;
    if (scheme.length() < SHORTEST_SCHEME || scheme.length() > LONGEST_SCHEME) {
      return words(
          "请写明检查内容和方式，5 至 1,000 字", "say what is inspected and how, in 5 to 1,000 characters");
    }
    if (ticket.length() > LONGEST_TICKET) {
      return words("工单编号最多 64 字", "the ticket number has at most 64 characters");
    }
    if (ticket.codePoints().anyMatch(Character::isISOControl)) {
      return words("工单编号写在一行里，不含控制字符", "a ticket number is one line without control characters");
    }
    if (triggered && ground.isEmpty()) {
      return words("个案检查必须有事由（R01）", "a triggered inspection needs a ground (R01)");
    }
    if (!triggered && ground.isPresent()) {
      return words("只有个案检查才填事由", "only a triggered inspection has a ground");
    }
    if (urgentReason.isPresent() && !triggered) {
      return words("只有个案检查才能先检查后补手续", "only a triggered inspection may enter before its papers");
    }
    if (matter.isPresent() && kind == FiledVisitKind.SERVICE) {
      return words("服务走访不检查事项", "a service visit checks no matter");
    }
    if (matter.isEmpty() && kind != FiledVisitKind.SERVICE) {
      return words(
          "R05 请写明检查事项，结果按事项公示",
          "R05 name the matter that is checked: results are public by matter");
    }
    if (campaign.isPresent() != (kind == FiledVisitKind.SPECIAL)) {
      return words(
          "专项检查须选择专项检查计划，其他检查不选",
          "a special inspection stands under a campaign, and no other does");
    }
    return urgentReason.map(Ground::new).flatMap(Ground::objection);
  }

  private static Optional<Words> words(String zh, String en) {
    return Optional.of(new Words(zh, en));
  }
}
