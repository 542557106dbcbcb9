package mingqian.inspection;

/**
 * The conditions behind {@link Waiting} 待办条件, on the visit {@code v}: {@code :today}, {@code :soon}
 * and {@code :urgent} are days, {@code :own} the person's certificates.
 */
final class WaitingConditions {
  /** Stands for what makes the part {@code p} the person's own. */
  static final String MINE = "{mine}";

  /** Makes a part that of an officer of the team, or of anybody where its department sent none. */
  static final String FILLED_BY_OWN =
      " and (exists (select own from VisitSeat own where own.visit = v and own.leftAt is null"
          + " and own.inspector in :own and own.department = p.department)"
          + " or not exists (select other from VisitSeat other where other.visit = v"
          + " and other.leftAt is null and other.department = p.department))";

  /** Makes a part that of a department. */
  static final String OF_DEPARTMENT = " and p.department = :department";

  private static final String STATE = "mingqian.inspection.VisitState.";
  private static final String PART_STATE = "mingqian.inspection.PartState.";
  private static final String AHEAD = "v.state in (" + STATE + "ASSIGNED, " + STATE + "NOTIFIED)";
  private static final String THERE = "v.state = " + STATE + "CHECKED_IN and ";
  private static final String PART =
      "exists (select p from DepartmentPart p where p.visit = v" + MINE;
  private static final String PUBLISHED = PART + " and p.state = " + PART_STATE + "PUBLISHED";
  private static final String UNPUBLISHED =
      "v.state in ("
          + STATE
          + "ASSIGNED, "
          + STATE
          + "NOTIFIED, "
          + STATE
          + "CHECKED_IN) and "
          + PART
          + " and p.state <> "
          + PART_STATE
          + "PUBLISHED) and v.times.dueOn";

  static final String TO_ACCEPT =
      AHEAD
          + " and (v.day is null or v.day >= :today) and exists (select seat from VisitSeat seat"
          + " where seat.visit = v and seat.leftAt is null and seat.acceptedAt is null"
          + " and seat.inspector in :own)";
  static final String TODAY = AHEAD + " and v.day = :today";
  static final String REMINDED = AHEAD + " and v.day > :today and v.times.remindedFor = v.day";
  static final String TO_FILL = THERE + PART + " and p.state = " + PART_STATE + "OPEN)";
  static final String RETURNED = THERE + PART + " and p.state = " + PART_STATE + "RETURNED)";
  static final String TO_CORRECT =
      PART
          + " and exists (select ob from Objection ob where ob.part = p"
          + " and ob.state = mingqian.inspection.Objection.State.UPHELD and not exists"
          + " (select later from PartResult later where later.part = p"
          + " and later.number > ob.result.number"
          + " and (later.publishedAt is not null or later.reviewedBy is null))))";
  static final String TO_REVIEW = PART + " and p.state = " + PART_STATE + "UNDER_REVIEW)";
  static final String CORRECTIONS =
      PUBLISHED
          + " and exists (select wait from PartResult wait where wait.part = p"
          + " and wait.reviewedBy is null))";
  static final String OBJECTIONS =
      PART
          + " and exists (select ob from Objection ob where ob.part = p"
          + " and ob.state = mingqian.inspection.Objection.State.RECEIVED))";
  static final String FOLLOW_UPS =
      PART
          + " and exists (select fu from FollowUp fu where fu.part = p and fu.closedOn is null"
          + " and fu.kind <> mingqian.inspection.FollowUpKind.NONE_NEEDED))";
  static final String HAND_OVERS =
      PART + " and p.handedOverOn is null and p.handOverDue >= :today)";
  static final String HAND_OVERS_LATE =
      PART + " and p.handedOverOn is null and p.handOverDue < :today)";
  static final String URGENT = UNPUBLISHED + " between :today and :urgent";
  static final String DUE_SOON = UNPUBLISHED + " > :urgent and v.times.dueOn <= :soon";
  static final String OVERDUE = UNPUBLISHED + " < :today";

  private WaitingConditions() {}
}
