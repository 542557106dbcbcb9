package mingqian.ceremony;

/** How a drawn visit is changed after the draw 变更类型. */
public enum ChangeKind {
  RECUSED,
  ABSENT,
  SUBSTITUTED,
  RESCHEDULED,
  CANCELLED
}
