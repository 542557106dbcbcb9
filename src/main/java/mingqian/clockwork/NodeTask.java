package mingqian.clockwork;

/** What one node of several does at a time 单节点任务. */
public enum NodeTask {
  /** Migrating, making the first accounts, taking up the first regulation. */
  START(1),
  /** The rehearsal of a training office. */
  REHEARSE(2);

  private static final long MINGQIAN = 0x6d696e677169616eL;

  private final long number;

  NodeTask(long number) {
    this.number = number;
  }

  /** The number of its lock in the database. */
  long key() {
    return MINGQIAN + number;
  }
}
