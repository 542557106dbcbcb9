package mingqian.inspection;

import java.util.EnumSet;
import java.util.Set;
import mingqian.access.Role;
import mingqian.terms.Words;

/** What waits for somebody 待办事项, counted in visits; which of it a role sees is fixed here. */
public enum Waiting {
  /** An own seat that is not accepted yet. */
  TO_ACCEPT("待接受", "To accept", WaitingConditions.TO_ACCEPT),
  /** An own visit on this day. */
  TODAY("今日检查", "Visits today", WaitingConditions.TODAY),
  /** An own visit of one of the next days, of which the team was reminded (R08). */
  REMINDED("即将检查", "Visits coming up", WaitingConditions.REMINDED),
  /** A part that the person fills in, after check-in. */
  TO_FILL("待录入", "To be recorded", WaitingConditions.TO_FILL),
  /** A part that was given back to the person's team. */
  RETURNED("被退回", "Given back", WaitingConditions.RETURNED),
  /** A public result to which an objection was upheld and that is not corrected yet. */
  TO_CORRECT("异议成立待更正", "To be corrected after an objection", WaitingConditions.TO_CORRECT),
  /** A first result that waits for another person. */
  TO_REVIEW("待审核", "To be reviewed", WaitingConditions.TO_REVIEW),
  /** A correction that waits for another person. */
  CORRECTIONS("更正待审核", "Corrections to be reviewed", WaitingConditions.CORRECTIONS),
  /** An objection that nobody has answered. */
  OBJECTIONS("异议待答复", "Objections to be answered", WaitingConditions.OBJECTIONS),
  /** A follow-up that is not closed. */
  FOLLOW_UPS("后续处置未完结", "Follow-ups open", WaitingConditions.FOLLOW_UPS),
  /** "Cannot be contacted" that is to be handed over and still in time (R10). */
  HAND_OVERS(
      "“无法联系”待移交", "\"Cannot be contacted\" to be handed over", WaitingConditions.HAND_OVERS),
  /** The same past its day (R10). */
  HAND_OVERS_LATE(
      "“无法联系”移交逾期", "\"Cannot be contacted\" handed over late", WaitingConditions.HAND_OVERS_LATE),
  /** A result that is due in public soon, and not urgent (R09). */
  DUE_SOON("结果即将到期", "Results due soon", WaitingConditions.DUE_SOON),
  /** A result that is due in public within very few working days (R09). */
  URGENT("结果临近到期", "Results due at once", WaitingConditions.URGENT),
  /** A result that should be public and is not (R09). */
  OVERDUE("结果公示逾期", "Results past their due day", WaitingConditions.OVERDUE),
  /** A visit whose day has passed without check-in. */
  MISSED("已过检查日未检查", "Visit day passed without a visit", Lateness.MISSED.condition()),
  /** A visit that the regulation does not let happen on its day (R01). */
  WITHHELD("因规则暂缓", "Withheld by the regulation", Lateness.WITHHELD.condition()),
  /** A visit for which the draw found no day. */
  WITHOUT_DAY("未排定检查日", "Without a day", Lateness.WITHOUT_DAY.condition()),
  /** A visit with a vacant seat (R02). */
  VACANT("检查组缺员", "Seats vacant", Lateness.WITHOUT_TEAM.condition());

  private static final Set<Waiting> OF_THE_TEAM = EnumSet.range(TO_ACCEPT, TO_CORRECT);
  private static final Set<Waiting> OF_A_DEPARTMENT = EnumSet.range(TO_REVIEW, HAND_OVERS_LATE);
  private static final Set<Waiting> DEADLINES = EnumSet.range(DUE_SOON, OVERDUE);

  private final String zh;
  private final String en;
  private final String condition;

  Waiting(String zh, String en, String condition) {
    this.zh = zh;
    this.en = en;
    this.condition = condition;
  }

  /** What a role is told of. */
  public static Set<Waiting> of(Role role) {
    return switch (role) {
      case INSPECTOR -> union(OF_THE_TEAM, DEADLINES);
      case REVIEWER -> union(OF_A_DEPARTMENT, DEADLINES);
      case LIAISON, APPROVER, COORDINATOR, AUDITOR -> EnumSet.range(TO_CORRECT, VACANT);
      case ADMINISTRATOR, FILING_OFFICER -> EnumSet.noneOf(Waiting.class);
    };
  }

  private static Set<Waiting> union(Set<Waiting> one, Set<Waiting> other) {
    Set<Waiting> both = EnumSet.copyOf(one);
    both.addAll(other);
    return both;
  }

  /** The name in both languages. */
  public Words words() {
    return new Words(zh, en);
  }

  /** Whether it is past its time or keeps a visit from happening. */
  public boolean isLate() {
    return this == HAND_OVERS_LATE || compareTo(OVERDUE) >= 0;
  }

  /**
   * The condition on the visit {@code v}; see {@link WaitingConditions} for its parameters.
   *
   * @param mine what makes a part {@code p} the person's own; empty where all parts are
   */
  String condition(String mine) {
    return condition.replace(WaitingConditions.MINE, mine);
  }
}
