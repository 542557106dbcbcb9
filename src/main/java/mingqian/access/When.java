package mingqian.access;

/** In which state a thing is served by an address 状态规则. */
public enum When {
  /** In every state: nothing in it is ever secret. */
  ALWAYS,
  /** Entries of the directories 名录, which know nothing of draws: the same for drawn or not. */
  DIRECTORY,
  /** Draws from their preparation on by counts, for whoever takes part; what is drawn, never. */
  PREPARED,
  /** Draws from their seal on by counts and seals; what is drawn from disclosure on. */
  SEALED,
  /** Results from publication on, draws from disclosure on. */
  PUBLIC,
  /** Results from their recording on, as the gate of secrecy says; each read is logged. */
  RECORDED,
  /** Secret until known: as the gate of secrecy says in each state; each read is logged. */
  PERMITTED
}
