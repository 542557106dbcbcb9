package mingqian.ceremony;

/** The kinds of change after the draw 变更类型. */
public enum ChangeKind {
  /** An inspector recused himself or was recused 回避. */
  RECUSED,
  /** An inspector cannot come 缺席. */
  ABSENT,
  /** The next reserve takes the place of the target 递补. */
  SUBSTITUTED,
  /** Another day of the window 改期. */
  RESCHEDULED,
  /** The visit does not take place 取消. */
  CANCELLED
}
